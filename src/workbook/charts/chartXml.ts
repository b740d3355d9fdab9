import { escapeXml } from "../escapeXml";
import { axesXml } from "./axesXml";
import type { Chart, ChartType } from "./chart";
import { BODY_SIZE, richText, textProperties } from "./chartText";
import { seriesXml } from "./seriesXml";

export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

export const CHART_CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The part of a chart, elements in the order of the schema (ECMA-376 part 1, 21.2). In a document its cells are those of an
 * embedded workbook, to which the relationship leads; on a sheet they are its own.
 */
export function chartXml(chart: Chart, workbook?: { readonly relationship: string }): string {
  const embedded = workbook
    ? `<c:externalData r:id="${escapeXml(workbook.relationship)}"><c:autoUpdate val="0"/></c:externalData>`
    : "";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${OFFICE}">`,
    '<c:lang val="zh-CN"/><c:roundedCorners val="0"/>',
    "<c:chart>",
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/>',
    `<c:plotArea><c:layout/>${plotXml(chart)}${axesXml(chart)}</c:plotArea>`,
    isNamed(chart) ? legendXml(chart) : "",
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>',
    "</c:chart>",
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    textProperties(BODY_SIZE),
    embedded,
    "</c:chartSpace>",
  ].join("");
}

/** Lines bear their names themselves. */
function isNamed({ type, series }: Chart): boolean {
  return series.length > 1 && type !== "lines";
}

/** Beside a radar, which needs the height; below what needs the width. */
function legendXml({ type }: Chart): string {
  const side = type === "radar" ? "r" : "b";
  return `<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/>${textProperties(BODY_SIZE)}</c:legend>`;
}

/** In points. */
const TITLE_SIZE = 10.5;

function titleXml(title: string): string {
  return `<c:title><c:tx>${richText(title, TITLE_SIZE)}</c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml(chart: Chart): string {
  const { type } = chart;
  const series = chart.series.map((_, index) => seriesXml(chart, index)).join("");
  switch (type) {
    case "bars":
    case "columns":
    case "stacked":
      return `<c:barChart>${BAR_KINDS[type]}<c:varyColors val="0"/>${series}<c:gapWidth val="40"/>${type === "stacked" ? '<c:overlap val="100"/>' : ""}${AXES}</c:barChart>`;
    case "radar":
      return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${AXES}</c:radarChart>`;
    case "lines":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
  }
}

const BAR_KINDS: Readonly<Record<Extract<ChartType, "bars" | "columns" | "stacked">, string>> = {
  bars: '<c:barDir val="bar"/><c:grouping val="clustered"/>',
  columns: '<c:barDir val="col"/><c:grouping val="clustered"/>',
  stacked: '<c:barDir val="bar"/><c:grouping val="stacked"/>',
};

const AXES = '<c:axId val="1"/><c:axId val="2"/>';
