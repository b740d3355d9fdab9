import { largest } from "../../../workbook/extremes";
import type { ChartSpec, LookName } from "../../data/chart";
import { numberOf, type Figure } from "../../data/figure";
import { shownText } from "../../data/text";
import { lookOf } from "../charts/looks";
import { bar, drawnWidth, fitted, rule, SIZE, wordsAt, type Picture, type Shape } from "./shape";

const BAR = 16;
const GAP = 6;
const SPACE = 8;
/** Most of the width that names may take. */
const NAMES = 0.45;

/** Lying bars, the first on top: beside each other, or one behind the other as parts of a whole. */
export function drawBars(spec: ChartSpec, width: number): Picture {
  const { categories, series, type } = spec;
  const isStacked = type === "stacked";
  const names = categories.map((text) => fitted(shownText(text), width * NAMES));
  const left = largest(names.map(drawnWidth), 0) + SPACE;
  const values = series.flatMap(({ figures }) => figures.map((each) => each?.shown ?? ""));
  const right = isStacked ? SPACE : largest(values.map(drawnWidth), 0) + SPACE;
  const scale = (width - left - right) / (extent(spec) || 1);
  const each = isStacked ? BAR : BAR * series.length;
  const zero = left + scale * below(spec);
  const shapes = categories.flatMap((_, at): Shape[] => {
    const top = at * (each + GAP) + GAP / 2;
    const own: Shape[] = [wordsAt(left - SPACE / 2, top + each / 2 + SIZE / 3, names[at]!, "end")];
    let [after, before] = [zero, zero];
    series.forEach((one, index) => {
      const figure = one.figures[at];
      if (!figure) return;
      const length = numberOf(figure) * scale;
      const x = isStacked
        ? length < 0
          ? (before += length)
          : after
        : Math.min(zero, zero + length);
      if (isStacked && length >= 0) after += length;
      const y = isStacked ? top : top + index * BAR;
      const box = { x, y, width: Math.abs(length), height: BAR };
      for (const shape of bar(box, lookOf(lookAt(one, at)))) own.push(shape);
      if (!isStacked) own.push(labelAt(figure, Math.max(zero, zero + length), y));
    });
    return own;
  });
  const height = categories.length * (each + GAP);
  return { width, height, shapes: [rule([zero, 0], [zero, height]), ...shapes] };
}

function labelAt(figure: Figure, x: number, y: number): Shape {
  return wordsAt(x + 4, y + BAR / 2 + SIZE / 3, figure.shown);
}

function lookAt({ points, look }: ChartSpec["series"][number], at: number): LookName {
  return points?.[at] ?? look;
}

/** How far the values reach on both sides of zero. */
function extent(spec: ChartSpec): number {
  const { categories, series, axis, type } = spec;
  const numbers = (at: number): number[] =>
    series.map(({ figures }) => (figures[at] ? Math.max(0, numberOf(figures[at])) : 0));
  const ends = categories.map((_, at) => {
    return type === "stacked"
      ? numbers(at).reduce((sum, each) => sum + each, 0)
      : largest(numbers(at), 0);
  });
  return Math.max(axis?.maximum ?? 0, largest(ends, 0)) + below(spec);
}

function below({ categories, series, type }: ChartSpec): number {
  const ends = categories.map((_, at) => {
    const numbers = series.map(({ figures }) =>
      figures[at] ? Math.max(0, -numberOf(figures[at])) : 0,
    );
    return type === "stacked" ? numbers.reduce((sum, each) => sum + each, 0) : largest(numbers, 0);
  });
  return largest(ends, 0);
}
