import type { Look } from "../../../workbook/charts/chart";
import { widthOf } from "../measures";

/** An element of a drawing; its attributes are those of SVG. */
export interface Shape {
  readonly tag: "rect" | "line" | "polyline" | "polygon" | "circle" | "text";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** A drawing of shapes, as wide as it was asked for. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Of type, in units of the drawing. */
export const SIZE = 12;

export function wordsAt(x: number, y: number, text: string, anchor = "start"): Shape {
  const place = { x: round(x), y: round(y), "text-anchor": anchor };
  return { tag: "text", attributes: { ...place, "font-size": SIZE, fill: "currentColor" }, text };
}

/** How wide words are drawn. */
export function drawnWidth(text: string): number {
  return widthOf(text) * SIZE;
}

/** Words cut to a width; they stand whole in the table. */
export function fitted(text: string, width: number): string {
  if (drawnWidth(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && drawnWidth(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("")}…`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HATCH = 5;
/** Of lines that only help to read. */
export const FAINT = 0.35;

/** A bar as it looks; patterns are drawn, so that they show on paper and in any colours. */
export function bar(box: Box, { colour, pattern, edge }: Look): Shape[] {
  const { x, y, width, height } = box;
  const line = {
    stroke: edge ? `#${edge.colour}` : "currentColor",
    "stroke-width": edge?.points ?? 0.5,
  };
  const whole: Shape = {
    tag: "rect",
    attributes: {
      ...{ x: round(x), y: round(y), width: round(width), height: round(height) },
      ...{ fill: pattern ? "#FFFFFF" : `#${colour}`, ...line },
    },
  };
  if (!pattern) return [whole];
  const down =
    pattern === "dots" ? [] : steps(x, width).map((at) => rule([at, y], [at, y + height], colour));
  const across =
    pattern === "crosses"
      ? steps(y, height).map((at) => rule([x, at], [x + width, at], colour))
      : [];
  const dots =
    pattern === "dots" ? steps(x, width).map((at) => dot(at, y + height / 2, colour)) : [];
  return [whole, ...down, ...across, ...dots];
}

function steps(from: number, length: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(length / HATCH) - 1) }, (_, index) => {
    return from + (index + 1) * HATCH;
  });
}

/** A thin line; without a colour a faint one that only helps to read. */
export function rule([x1, y1]: Point, [x2, y2]: Point, colour?: string): Shape {
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  const stroke = colour === undefined ? "currentColor" : `#${colour}`;
  const opacity = colour === undefined ? FAINT : 1;
  return {
    tag: "line",
    attributes: { ...ends, stroke, "stroke-width": 1, "stroke-opacity": opacity },
  };
}

function dot(x: number, y: number, colour: string): Shape {
  return { tag: "circle", attributes: { cx: round(x), cy: round(y), r: 1.5, fill: `#${colour}` } };
}

export type Point = readonly [x: number, y: number];

const MARK = 4;

/** A line through points with a mark at each; closed for a radar. */
export function path(points: readonly Point[], look: Look, isClosed: boolean): Shape[] {
  const stroke = `#${look.colour}`;
  const through: Shape = {
    tag: isClosed ? "polygon" : "polyline",
    attributes: {
      points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(" "),
      ...{ fill: "none", stroke, "stroke-width": 2 },
      ...(look.isDashed ? { "stroke-dasharray": "6 4" } : {}),
    },
  };
  return [through, ...points.map(([x, y]) => markAt(x, y, look))];
}

function markAt(x: number, y: number, { colour, mark }: Look): Shape {
  const fill = `#${colour}`;
  if (mark !== "square")
    return { tag: "circle", attributes: { cx: round(x), cy: round(y), r: MARK, fill } };
  const [left, top] = [round(x - MARK), round(y - MARK)];
  return { tag: "rect", attributes: { x: left, y: top, width: 2 * MARK, height: 2 * MARK, fill } };
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
