import { areaAddress, parseArea, type Area } from "../../address";
import type { Chart, ChartSeries, ChartType, Look, PlacedChart } from "../../charts/chart";
import { largest, smallest } from "../../extremes";
import type { SheetSpec } from "../../sheetSpec";
import type { Features } from "../connection/features";
import { RANGE_WEIGHT, type Step } from "./step";

const OWN_NAME = "衡绩图";

/** Whether a chart is one that we drew; others are never taken away. */
export const isOwnChart = (name: string): boolean => name.startsWith(OWN_NAME);

/** The charts over the cells of a sheet, where this Excel can draw them; the cells must be written before. */
export function chartStep({ charts = [] }: SheetSpec, features: Features): Step {
  const drawn = features.has(7) ? charts : [];
  return {
    weight: drawn.reduce((sum, { chart }) => sum + weightOf(chart), 0),
    queue: (sheet) => drawn.forEach((placed, index) => addChart(sheet, placed, index)),
  };
}

/** What a chart without its series costs in a request, in ranges. */
const FRAME = 20;

function weightOf({ series }: Chart): number {
  const points = series.reduce((sum, each) => sum + 8 + 3 * (each.points?.length ?? 0), 0);
  return (FRAME + points) * RANGE_WEIGHT;
}

const TYPES = {
  bars: "BarClustered",
  columns: "ColumnClustered",
  stacked: "BarStacked",
  radar: "RadarMarkers",
  lines: "LineMarkers",
} as const satisfies Record<ChartType, `${Excel.ChartType}`>;

/** In points. */
const TITLE_SIZE = 10.5;
const BODY_SIZE = 9;

function addChart(sheet: Excel.Worksheet, { chart, area }: PlacedChart, index: number): void {
  const { type, title, series } = chart;
  // Names and numbers are cells of one block: a name is never a formula.
  const { source, by } = sourceOf(chart);
  const made = sheet.charts.add(TYPES[type], sheet.getRange(areaAddress(source)), by);
  made.name = `${OWN_NAME}${index + 1}`;
  made.setPosition(
    sheet.getRange(areaAddress({ ...area, rows: 1, columns: 1 })),
    sheet.getRange(areaAddress(lastCell(area))),
  );
  made.format.font.name = "宋体";
  made.format.font.size = BODY_SIZE;
  made.title.text = title;
  made.title.format.font.size = TITLE_SIZE;
  const isLegendShown = series.length > 1 && type !== "lines";
  made.legend.visible = isLegendShown;
  if (isLegendShown) made.legend.position = type === "radar" ? "Right" : "Bottom";
  setAxes(made.axes, chart);
  series.forEach((each, at) => {
    const drawn = made.series.getItemAt(at);
    if (type === "lines" || type === "radar") drawLine(drawn, each, type);
    else drawBars(drawn, each, type);
  });
  if (type === "bars" || type === "columns") made.dataLabels.position = "OutsideEnd";
}

const lastCell = ({ row, column, rows, columns }: Area): Area => ({
  row: row + rows - 1,
  column: column + columns - 1,
  rows: 1,
  columns: 1,
});

interface Source {
  /** The block of the names and numbers of a chart. */
  readonly source: Area;
  readonly by: "Columns" | "Rows";
}

function sourceOf({ categories, series }: Chart): Source {
  const areas = [
    areaOf(categories.cells),
    ...series.flatMap(({ name, values }) => [areaOf(name.cells), areaOf(values.cells)]),
  ];
  const [first] = areas;
  const row = smallest(areas.map((each) => each.row));
  const column = smallest(areas.map((each) => each.column));
  const rows = largest(areas.map((each) => each.row + each.rows)) - row;
  const columns = largest(areas.map((each) => each.column + each.columns)) - column;
  // Names stand in the first row and the first column: categories below the corner make columns of the series.
  return { source: { row, column, rows, columns }, by: first!.row > row ? "Columns" : "Rows" };
}

function areaOf(cells: string): Area {
  const area = parseArea(cells.slice(cells.lastIndexOf("!") + 1).replaceAll("$", ""));
  if (!area) throw new Error(`Not the cells of a chart: ${cells}`);
  return area;
}

function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { type, axis }: Chart): void {
  if (axis) {
    valueAxis.minimum = axis.minimum;
    valueAxis.maximum = axis.maximum;
    if (axis.isTurned) valueAxis.reversePlotOrder = true;
  }
  if (type === "radar") return;
  // The first category stands on top.
  if (type === "bars" || type === "stacked") categoryAxis.reversePlotOrder = true;
  valueAxis.majorGridlines.visible = type === "stacked";
  valueAxis.visible = type === "stacked";
}

const GAP = 40;

function drawBars(drawn: Excel.ChartSeries, { look, points = [] }: ChartSeries, type: ChartType) {
  drawn.gapWidth = GAP;
  drawn.format.fill.setSolidColor(fillOf(look));
  const { colour, points: width } = edgeOf(look);
  drawn.format.line.color = `#${colour}`;
  drawn.format.line.weight = width;
  points.forEach((each, at) => {
    if (!each) return;
    const { fill, border } = drawn.points.getItemAt(at).format;
    fill.setSolidColor(fillOf(each));
    border.color = `#${edgeOf(each).colour}`;
    border.weight = edgeOf(each).points;
  });
  if (type !== "stacked") drawn.hasDataLabels = true;
}

/** Excel fills bars with solid colours alone through this interface; greys stand for patterns. */
const GREYS = { diagonals: "D0D0D0", dots: "A6A6A6", crosses: "7F7F7F" } as const;

const fillOf = ({ colour, pattern }: Look): string => `#${pattern ? GREYS[pattern] : colour}`;

const edgeOf = ({ edge = { colour: "404040", points: 0.5 } }: Look) => edge;

const LINE_WIDTH = 2;
const MARK_SIZE = 6;

function drawLine(drawn: Excel.ChartSeries, { look, values }: ChartSeries, type: ChartType): void {
  const colour = `#${look.colour}`;
  const { line } = drawn.format;
  line.color = colour;
  line.weight = LINE_WIDTH;
  line.lineStyle = look.isDashed ? "Dash" : "Continuous";
  drawn.markerStyle = look.mark === "square" ? "Square" : "Circle";
  drawn.markerSize = MARK_SIZE;
  drawn.markerBackgroundColor = colour;
  drawn.markerForegroundColor = colour;
  if (type !== "lines") return;
  // A line is labelled where it begins and where it ends, there with its name.
  label(drawn.points.getItemAt(0), "Left");
  label(drawn.points.getItemAt(values.values.length - 1), "Right");
}

function label(point: Excel.ChartPoint, side: "Left" | "Right"): void {
  point.hasDataLabel = true;
  const { dataLabel } = point;
  dataLabel.showValue = true;
  dataLabel.position = side;
  if (side === "Left") return;
  dataLabel.showSeriesName = true;
  dataLabel.separator = " ";
}
