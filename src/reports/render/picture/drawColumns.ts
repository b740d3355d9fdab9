import { largest } from "../../../workbook/extremes";
import type { ChartSpec } from "../../data/chart";
import { numberOf } from "../../data/figure";
import { shownText } from "../../data/text";
import { lookOf } from "../charts/looks";
import { bar, drawnWidth, rule, SIZE, wordsAt, fitted, type Picture, type Shape } from "./shape";

const HEIGHT = 140;
const TOP = 18;
const FOOT = 20;
/** Of what belongs to a category, what the bars take. */
const FILLED = 0.7;

/** Standing bars from zero; a name that has no room is shown at every second or third category. */
export function drawColumns({ categories, series, axis }: ChartSpec, width: number): Picture {
  const numbers = series.flatMap(({ figures }) =>
    figures.map((each) => (each ? numberOf(each) : 0)),
  );
  const most = Math.max(axis?.maximum ?? 0, largest(numbers, 0)) || 1;
  const each = width / categories.length;
  const wide = (each * FILLED) / series.length;
  const ground = TOP + HEIGHT;
  const names = categories.map(shownText);
  const every = Math.max(1, Math.ceil((largest(names.map(drawnWidth), 0) + 4) / each));
  const isRoomy = every <= categories.length / 2 || every === 1;
  const shapes = categories.flatMap((_, at): Shape[] => {
    const left = at * each + (each * (1 - FILLED)) / 2;
    const own = series.flatMap(({ figures, look, points }, index): Shape[] => {
      const figure = figures[at];
      if (!figure) return [];
      const height = (numberOf(figure) / most) * HEIGHT;
      const x = left + index * wide;
      const box = { x, y: ground - height, width: wide, height };
      return [
        ...bar(box, lookOf(points?.[at] ?? look)),
        wordsAt(x + wide / 2, ground - height - 4, figure.shown, "middle"),
      ];
    });
    const name = isRoomy ? names[at]! : fitted(names[at]!, each * every - 4);
    const isNamed = at % every === 0;
    if (!isNamed) return own;
    const half = drawnWidth(name) / 2;
    const middle = Math.min(Math.max(at * each + each / 2, half), width - half);
    return [...own, wordsAt(middle, ground + SIZE + 3, name, "middle")];
  });
  return { width, height: ground + FOOT, shapes: [rule([0, ground], [width, ground]), ...shapes] };
}
