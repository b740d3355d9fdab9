import { largest, smallest } from "../../../workbook/extremes";
import type { ChartSpec } from "../../data/chart";
import { numberOf } from "../../data/figure";
import { shownText } from "../../data/text";
import { lookOf } from "../charts/looks";
import { fitted, path, SIZE, wordsAt, type Picture, type Point, type Shape } from "./shape";

const TOP = 24;
const LINE = 20;
const LEFT = 30;
/** What the names at the ends of the lines take. */
const NAMES = 0.42;

/** A line a series from left to right, its values at both ends and its name behind the last. */
export function drawLines({ categories, series, axis }: ChartSpec, width: number): Picture {
  const numbers = series.flatMap(({ figures }) =>
    figures.map((each) => (each ? numberOf(each) : NaN)),
  );
  const known = numbers.filter((each) => !Number.isNaN(each));
  const low = axis?.minimum ?? Math.min(0, smallest(known));
  const high = axis?.maximum ?? largest(known, 1);
  const height = Math.max(100, (high - low) * LINE, series.length * LINE);
  const right = width * (1 - NAMES);
  const x = (at: number): number =>
    LEFT + ((right - LEFT) * at) / Math.max(1, categories.length - 1);
  const y = (value: number): number => {
    const share = (value - low) / (high - low || 1);
    return TOP + height * (axis?.isTurned ? share : 1 - share);
  };
  const heads = categories.map((text, at) =>
    wordsAt(x(at), SIZE, shownText(text), at === 0 ? "start" : "middle"),
  );
  const lines = series.flatMap(({ name, figures, look }): Shape[] => {
    const points = figures.flatMap((each, at): [Point, string][] =>
      each ? [[[x(at), y(numberOf(each))], each.shown]] : [],
    );
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return [];
    const words = `${last[1]} ${shownText(name)}`;
    return [
      ...path(
        points.map(([point]) => point),
        lookOf(look),
        false,
      ),
      wordsAt(first[0][0] - 8, first[0][1] + SIZE / 3, first[1], "end"),
      wordsAt(last[0][0] + 8, last[0][1] + SIZE / 3, fitted(words, width - last[0][0] - 8)),
    ];
  });
  return { width, height: height + 2 * TOP, shapes: [...heads, ...lines] };
}
