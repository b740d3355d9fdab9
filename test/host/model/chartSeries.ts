import { notImplemented } from "../engine/hostError";
import type { CellValue } from "../../../src/workbook/cell";
import type { HostChart, HostSheet } from "./hostSheet";

interface HostSeries {
  readonly name: CellValue;
  readonly categories: readonly CellValue[];
  readonly values: readonly CellValue[];
}

/** What a chart draws: the cells as they stand. */
export function seriesOf(sheet: HostSheet, { source, by }: HostChart): readonly HostSeries[] {
  const at = (row: number, column: number): CellValue =>
    sheet.at(source.row + row, source.column + column)?.value ?? null;
  const [count, length] =
    by === "Columns" ? [source.columns, source.rows] : [source.rows, source.columns];
  const cell = (series: number, point: number): CellValue =>
    by === "Columns" ? at(point, series) : at(series, point);
  const points = Array.from({ length: length - 1 }, (_, index) => index + 1);
  return Array.from({ length: count - 1 }, (_, index) => ({
    name: cell(index + 1, 0),
    categories: points.map((point) => cell(0, point)),
    values: points.map((point) => cell(index + 1, point)),
  }));
}

/** The emulated host takes series from a block with names alone: what Excel makes of others it does not claim to know. */
export function refuseOddSource(sheet: HostSheet, chart: HostChart): void {
  const series = seriesOf(sheet, chart);
  const isNamed = series.every(
    ({ name, categories, values }) =>
      typeof name === "string" &&
      categories.every((each) => typeof each === "string") &&
      values.every((each) => each === null || typeof each === "number"),
  );
  if (series.length === 0 || !isNamed) throw notImplemented("a chart of cells without names");
}
