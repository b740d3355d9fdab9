import { readFileSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { crc32 } from "../../src/workbook/xlsx/zip/crc32";
import { launchChromium } from "../host/browser/launchChromium";

const WIDTH = 288;
const HEIGHT = 144;
const COLOURS = 16;

/** Which page of a picture tells the templates apart, counting from 0. */
const PAGES: Readonly<Record<string, number>> = {
  "annual-department": 2,
  ballot: 3,
  "civil-servant": 2,
  "civil-servant-360": 1,
  "county-abc": 2,
  "department-goals": 3,
  "fiscal-self-evaluation": 3,
  "goal-breakdown": 3,
  "kpi-scheme": 0,
  "points-ledger": 3,
  "regional-development": 0,
  "section-kpi": 2,
};

/** `npx tsx test/pictures/drawThumbnails.ts`: the pictures of the gallery from those of the documentation; both are committed. */
async function drawThumbnails(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  // tsx wraps inner functions in this name, which the browser does not know.
  await page.evaluate("globalThis.__name = (made) => made");
  for (const [id, index] of Object.entries(PAGES)) {
    const source = readFileSync(`docs/images/templates/${id}.png`).toString("base64");
    const pixels = await page.evaluate(cutOut, { source, index, width: WIDTH, height: HEIGHT });
    writeFileSync(`assets/templates/${id}.png`, indexedPng(pixels));
  }
  await browser.close();
}

/** Runs in the browser: finds the page in the picture, and gives the top of what is on it as RGB numbers. */
async function cutOut(given: {
  source: string;
  index: number;
  width: number;
  height: number;
}): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${given.source}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext("2d")!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const at = (x: number, y: number): number => data[(y * image.width + x) * 4]!;
  const isGround = (x: number, y: number): boolean => at(x, y) > 140 && at(x, y) < 165;
  const pages: { left: number; top: number; right: number; bottom: number }[] = [];
  const isKnown = (x: number, y: number): boolean =>
    pages.some((each) => x >= each.left && x < each.right && y >= each.top && y < each.bottom);
  for (let y = 0; y < image.height; y += 2) {
    for (let x = 0; x < image.width; x += 2) {
      if (isGround(x, y) || at(x, y) < 250 || isKnown(x, y)) continue;
      let [right, bottom] = [x, y];
      while (right < image.width && !isGround(right, y)) right += 1;
      while (bottom < image.height && !isGround(x, bottom)) bottom += 1;
      if (right - x > 100 && bottom - y > 100) pages.push({ left: x, top: y, right, bottom });
    }
  }
  const own = pages[given.index]!;
  let left = own.right;
  let top = own.bottom;
  for (let y = own.top + 40; y < own.bottom - 40; y += 1) {
    for (let x = own.left + 6; x < own.right - 6; x += 1) {
      if (at(x, y) > 200) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
    }
  }
  const width = Math.min(own.right - left, 470);
  const small = document.createElement("canvas");
  [small.width, small.height] = [given.width, given.height];
  const brush = small.getContext("2d")!;
  brush.imageSmoothingQuality = "high";
  brush.fillStyle = "white";
  brush.fillRect(0, 0, given.width, given.height);
  const height = (width * given.height) / given.width;
  brush.drawImage(canvas, left - 6, top - 6, width, height, 0, 0, given.width, given.height);
  const drawn = brush.getImageData(0, 0, given.width, given.height).data;
  return Array.from(drawn.filter((_, position) => position % 4 !== 3));
}

/** A PNG of the sixteen most frequent colours. */
function indexedPng(pixels: readonly number[]): Buffer {
  const count = WIDTH * HEIGHT;
  const coarse = (pixel: number): number =>
    [0, 1, 2].reduce((key, part) => key * 16 + Math.round(pixels[pixel * 3 + part]! / 17), 0);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < count; pixel += 1)
    counts.set(coarse(pixel), (counts.get(coarse(pixel)) ?? 0) + 1);
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COLOURS)
    .map(([key]) =>
      [Math.floor(key / 256), Math.floor(key / 16) % 16, key % 16].map((c) => c * 17),
    );
  const nearest = (pixel: number): number => {
    const distances = palette.map((colour) =>
      colour.reduce((sum, value, part) => sum + (value - pixels[pixel * 3 + part]!) ** 2, 0),
    );
    return distances.indexOf(Math.min(...distances));
  };
  const lines = Array.from({ length: HEIGHT }, (_, y) => {
    const line = [0];
    for (let x = 0; x < WIDTH; x += 2)
      line.push(nearest(y * WIDTH + x) * 16 + nearest(y * WIDTH + x + 1));
    return line;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(Buffer.from(lines.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

await drawThumbnails();
