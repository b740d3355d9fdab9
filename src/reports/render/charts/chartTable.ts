import type { ChartSpec } from "../../data/chart";
import type { ReportTable } from "../../data/report";
import { line } from "../../data/text";
import { chartGrid } from "./chartGrid";

/** In twips. */
const WIDTH = 8845;
const NAME_WIDTH = 2600;

/** The table that stands beside a chart. */
export function chartTable(chart: ChartSpec): ReportTable {
  const { headers, rows } = chartGrid(chart);
  const numbers = headers.length - 1;
  const width = Math.floor((WIDTH - NAME_WIDTH) / numbers);
  return {
    columns: headers.map((header, index) =>
      index === 0
        ? { header, width: WIDTH - width * numbers, align: "left" }
        : { header, width, align: "right" },
    ),
    rows: rows.map(({ name, figures }) => [
      name,
      ...figures.map((each) => (each ? [{ ...each, unit: "" }] : line`—`)),
    ]),
    isDense: true,
  };
}
