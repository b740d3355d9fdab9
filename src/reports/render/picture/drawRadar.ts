import type { ChartSpec } from "../../data/chart";
import { numberOf, type Figure } from "../../data/figure";
import { shownText } from "../../data/text";
import { lookOf } from "../charts/looks";
import {
  FAINT,
  fitted,
  path,
  round,
  rule,
  SIZE,
  wordsAt,
  type Picture,
  type Point,
  type Shape,
} from "./shape";

const HEIGHT = 240;
const RADIUS = 88;
const RINGS = [0.25, 0.5, 0.75, 1];

/** An axis a category from the centre, the first upwards, the values of a series joined. */
export function drawRadar({ categories, series, axis }: ChartSpec, width: number): Picture {
  const centre: Point = [width / 2, HEIGHT / 2];
  const most = axis?.maximum ?? 100;
  const at = (index: number, share: number): Point => {
    const angle = (2 * Math.PI * index) / categories.length - Math.PI / 2;
    return [
      centre[0] + Math.cos(angle) * RADIUS * share,
      centre[1] + Math.sin(angle) * RADIUS * share,
    ];
  };
  const rings = RINGS.map((share): Shape => {
    const corners = categories.map((_, index) => at(index, share).map(round).join(","));
    const faint = { fill: "none", stroke: "currentColor", "stroke-opacity": FAINT };
    return { tag: "polygon", attributes: { points: corners.join(" "), ...faint } };
  });
  const spokes = categories.map((_, index) => rule(centre, at(index, 1)));
  const names = categories.map((text, index) => nameAt(at(index, 1.12), centre, shownText(text)));
  const values = series.flatMap(({ figures, look }) => {
    const points = figures.map((each, index) => at(index, share(each, most)));
    return path(points, lookOf(look), true);
  });
  return { width, height: HEIGHT, shapes: [...rings, ...spokes, ...values, ...names] };
}

function share(figure: Figure | undefined, most: number): number {
  return figure ? Math.min(1, Math.max(0, numberOf(figure) / most)) : 0;
}

/** A name beside the end of its axis, away from the centre. */
function nameAt([x, y]: Point, [middle, centre]: Point, name: string): Shape {
  const isAcross = Math.abs(x - middle) < 1;
  const anchor = isAcross ? "middle" : x > middle ? "start" : "end";
  const room = isAcross ? 2 * middle : x > middle ? 2 * middle - x : x;
  const low = y < centre ? 0 : SIZE * 0.7;
  return wordsAt(x, y + low, fitted(name, room), anchor);
}
