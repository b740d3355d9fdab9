import { FONT_NAME } from "../../workbook/styles";
import { bandOf, type BandFacts } from "./bands";
import type { CellBox } from "./cellBoxes";
import { drawEdges } from "./drawEdges";
import type { PrintedPage, PrintLayout } from "./layoutPages";
import type { Box } from "./spans";

/** What is said around the pages. */
export interface Around extends Omit<BandFacts, "page" | "pages"> {
  readonly header: string;
  readonly footer: string;
  /** The pages for those who hear them: "1". */
  readonly label: (page: number) => string;
}

const PLAIN = `
  html, body { margin: 0; padding: 0; }
  .page { position: relative; overflow: hidden; background: #fff; color: #000; }
  .box { position: absolute; overflow: hidden; box-sizing: border-box; }
  .text { display: flex; line-height: 1.2; }
  .band { position: absolute; white-space: pre; font-size: 9pt; }
  svg { position: absolute; left: 0; top: 0; overflow: visible; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  @media print { .page { break-after: page; } .page:last-child { break-after: auto; } }
  @media screen {
    body { background: #e6e6e6; padding: 8px; display: flex; flex-direction: column; align-items: center; gap: 8px; }
    .page { flex: none; box-shadow: 0 0 4px rgb(0 0 0 / 30%); zoom: var(--zoom, 1); }
  }
`;

/** Fills a document with the pages, on a screen and on paper alike. */
export function drawPages(document: Document, layout: PrintLayout, around: Around): void {
  const { paper } = layout;
  const style = document.createElement("style");
  // Without margins of its own the browser adds no lines of its own either.
  style.textContent = `@page { size: ${paper.css}; margin: 0; }${PLAIN}`;
  document.head.replaceChildren(style);
  document.title = around.sheet;
  const font = [FONT_NAME, "DengXian", "Noto Sans CJK SC"].map((name) => `"${name}"`).join();
  document.body.style.fontFamily = `${font}, sans-serif`;
  document.body.replaceChildren();
  layout.pages.forEach((page, index) => {
    const drawn = drawPage(document, layout, page);
    drawn.setAttribute("role", "group");
    drawn.setAttribute("aria-label", around.label(index + 1));
    const facts = { ...around, page: index + 1, pages: layout.pages.length };
    for (const band of bandsOf(document, layout, facts)) drawn.append(band);
    document.body.append(drawn);
  });
}

/** Shows whole pages on the screen, as small as the window takes; paper is printed at its own size. */
export function fitToWindow(window: Window, { paper }: PrintLayout): void {
  const { style, clientWidth } = window.document.documentElement;
  const wide = paper.width * (4 / 3) + FRAME;
  style.setProperty("--zoom", String(Math.min(1, clientWidth / wide)));
}

/** Room at both sides of a page on the screen, in pixels. */
const FRAME = 32;

function drawPage(document: Document, { paper }: PrintLayout, page: PrintedPage): HTMLElement {
  const drawn = document.createElement("section");
  drawn.className = "page";
  drawn.style.width = points(paper.width);
  // A hair less than the paper: rounded up, each page would be followed by an empty one.
  drawn.style.height = points(paper.height - 0.5);
  const room = document.createElement("div");
  room.className = "box";
  room.style.overflow = "visible";
  place(room, {
    left: paper.margins.left + page.left,
    top: paper.margins.top,
    width: paper.room.width,
    height: paper.room.height,
  });
  for (const cell of page.cells) drawCell(document, room, cell);
  room.append(drawEdges(document, page.edges));
  drawn.append(room);
  return drawn;
}

function drawCell(document: Document, room: HTMLElement, cell: CellBox): void {
  const { look, text, box, textBox } = cell;
  if (look.fill !== null) {
    const fill = document.createElement("div");
    fill.className = "box";
    place(fill, box);
    fill.style.backgroundColor = `#${look.fill}`;
    room.append(fill);
  }
  if (text === "") return;
  const outer = document.createElement("div");
  outer.className = "box text";
  place(outer, textBox);
  const inner = document.createElement("span");
  // A cell is text and nothing else, whatever stands in it.
  inner.textContent = text;
  dress(outer.style, inner.style, cell);
  outer.append(inner);
  room.append(outer);
}

const ACROSS = { left: "flex-start", center: "center", right: "flex-end" } as const;
const DOWN = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;

function dress(outer: CSSStyleDeclaration, inner: CSSStyleDeclaration, cell: CellBox): void {
  const { look, align, fontSize } = cell;
  const { details } = look;
  outer.padding = "0 2pt";
  outer.justifyContent = ACROSS[align];
  outer.alignItems = DOWN[details.vertical ?? "middle"];
  inner.fontSize = points(fontSize * (details.script ? 0.7 : 1));
  inner.fontWeight = look.isBold ? "bold" : "normal";
  inner.fontStyle = look.isItalic ? "italic" : "normal";
  inner.color = `#${look.colour}`;
  inner.textAlign = align;
  inner.whiteSpace = look.isWrapped ? "pre-wrap" : "pre";
  inner.overflowWrap = look.isWrapped ? "anywhere" : "normal";
  inner.textDecoration = [details.underline && "underline", details.strike && "line-through"]
    .filter(Boolean)
    .join(" ");
  if (details.underline === "double") inner.textDecorationStyle = "double";
  if (details.script) inner.alignSelf = details.script === "super" ? "flex-start" : "flex-end";
  if (details.font !== undefined) inner.fontFamily = `"${details.font.replace(/["\\]/g, "")}"`;
  if (details.rotation === "stacked") {
    inner.writingMode = "vertical-rl";
    inner.textOrientation = "upright";
  } else if (details.rotation !== undefined) {
    inner.transform = `rotate(${-details.rotation}deg)`;
    outer.overflow = "visible";
  }
}

/** How far headers and footers stand from the edge of the paper. */
const FROM_EDGE = 21.6;

function bandsOf(
  document: Document,
  { paper }: PrintLayout,
  facts: BandFacts & Pick<Around, "header" | "footer">,
): HTMLElement[] {
  const { left, right } = paper.margins;
  return (["header", "footer"] as const).flatMap((edge) => {
    const band = bandOf(facts[edge], facts);
    const words = [
      [band.L, "left"],
      [band.C, "center"],
      [band.R, "right"],
    ] as const;
    return words
      .filter(([text]) => text !== "")
      .map(([text, align]) => {
        const line = document.createElement("div");
        line.className = "band";
        line.textContent = text;
        line.style.textAlign = align;
        line.style.left = points(left);
        line.style.right = points(right);
        line.style[edge === "header" ? "top" : "bottom"] = points(FROM_EDGE);
        return line;
      });
  });
}

function place({ style }: HTMLElement, { left, top, width, height }: Box): void {
  style.left = points(left);
  style.top = points(top);
  style.width = points(width);
  style.height = points(height);
}

const points = (length: number): string => `${Math.round(length * 100) / 100}pt`;
