import type { ChartSpec } from "../../data/chart";
import { shownText } from "../../data/text";
import { lookOf } from "../charts/looks";
import { drawBars } from "./drawBars";
import { drawColumns } from "./drawColumns";
import { drawLines } from "./drawLines";
import { drawRadar } from "./drawRadar";
import { bar, drawnWidth, fitted, path, wordsAt, type Picture, type Shape } from "./shape";

/** A chart as a drawing of a width, for screen and print: what the native charts of Office show, from the same data. */
export function drawPicture(spec: ChartSpec, width: number): Picture {
  const plot = plotOf(spec, width);
  const isNamed = spec.series.length > 1 && spec.type !== "lines";
  return isNamed ? withLegend(plot, spec) : plot;
}

function plotOf(spec: ChartSpec, width: number): Picture {
  switch (spec.type) {
    case "bars":
    case "stacked":
      return drawBars(spec, width);
    case "columns":
      return drawColumns(spec, width);
    case "radar":
      return drawRadar(spec, width);
    case "lines":
      return drawLines(spec, width);
  }
}

const LINE = 20;
const SWATCH = 22;
const BETWEEN = 12;
const BELOW = 14;

/** The names of the series below, as many in a line as there is room for. */
function withLegend({ width, height, shapes }: Picture, { type, series }: ChartSpec): Picture {
  const added: Shape[] = [];
  const words = series.map(({ name }) => fitted(shownText(name), width - SWATCH));
  const widths = words.map((text) => SWATCH + drawnWidth(text) + BETWEEN);
  const start = Math.max(0, (width - widths.reduce((sum, each) => sum + each, 0)) / 2);
  let [x, y] = [start, height + BELOW];
  series.forEach(({ look }, index) => {
    const [text, needed] = [words[index]!, widths[index]!];
    if (x > start && x + needed > width) [x, y] = [start, y + LINE];
    const swatch =
      type === "radar"
        ? path(
            [
              [x + 2, y - 4],
              [x + 18, y - 4],
            ],
            lookOf(look),
            false,
          )
        : bar({ x, y: y - 10, width: 16, height: 10 }, lookOf(look));
    for (const shape of [...swatch, wordsAt(x + SWATCH, y, text)]) added.push(shape);
    x += needed;
  });
  return { width, height: y + 8, shapes: [...shapes, ...added] };
}
