import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Page } from "playwright-core";

/** A picture on a contact sheet: a PNG or JPEG file, and the words under it. */
export interface Shown {
  readonly file: string;
  readonly words: string;
}

export interface SheetLook {
  readonly columns: number;
  /** Pixels of one picture's width; heights beyond `tallest` are cut. */
  readonly width: number;
  readonly tallest?: number;
}

/** Lays pictures beside each other on one page, as a JPEG at `target`. */
export async function contactSheet(
  page: Page,
  pictures: readonly Shown[],
  { columns, width, tallest = 10_000 }: SheetLook,
  target: string,
): Promise<void> {
  await page.setViewportSize({ width: columns * (width + 12) + 12, height: 400 });
  const figures = pictures.map(
    ({ file }) =>
      `<figure><div><img src="${dataAddress(file)}"></div><figcaption></figcaption></figure>`,
  );
  await page.setContent(`<style>
    body { margin: 12px; background: #e5e7eb; font: 13px "Noto Sans CJK SC", sans-serif; display: grid;
      grid-template-columns: repeat(${columns}, ${width}px); gap: 12px; }
    figure { margin: 0; } figure div { max-height: ${tallest}px; overflow: hidden; border: 1px solid #9ca3af; }
    img { width: 100%; display: block; } figcaption { padding: 4px 0; text-align: center; }
  </style>${figures.join("")}`);
  await page.evaluate(
    async (words) => {
      document.querySelectorAll("figcaption").forEach((caption, index) => {
        caption.textContent = words[index]!;
      });
      await Promise.all([...document.images].map((image) => image.decode()));
    },
    pictures.map(({ words }) => words),
  );
  await page.screenshot({ path: target, type: "jpeg", quality: 78, fullPage: true });
}

function dataAddress(file: string): string {
  const type = extname(file) === ".png" ? "png" : "jpeg";
  return `data:image/${type};base64,${readFileSync(file).toString("base64")}`;
}
