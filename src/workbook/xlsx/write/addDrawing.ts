import type { PlacedChart } from "../../charts/chart";
import { CHART_CONTENT_TYPE, chartXml } from "../../charts/chartXml";
import { addContentType } from "../package/contentTypes";
import type { Dialect } from "../package/dialect";
import type { Parts } from "../package/parts";
import { addRelationship } from "../package/relationships";
import { drawingXml } from "../render/drawingXml";
import { freeName } from "./freeName";

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";

/**
 * Puts charts over the cells of a sheet that is written whole, so that no drawing is there yet, and gives the relationship
 * of the sheet to them; undefined where there are none. Drawings of other sheets are not touched.
 */
export function addDrawing(
  parts: Parts,
  sheet: string,
  charts: readonly PlacedChart[],
  dialect: Dialect,
): string | undefined {
  if (charts.length === 0) return undefined;
  const drawing = freeName(parts, "xl/drawings/drawing", ".xml");
  // The name is taken before the charts are, so that the next sheet finds another one.
  parts.write(drawing, "");
  const ids = charts.map(({ chart }) => {
    const part = freeName(parts, "xl/charts/chart", ".xml");
    parts.write(part, chartXml(chart));
    addContentType(parts, part, CHART_CONTENT_TYPE);
    return addRelationship(parts, drawing, `${dialect.relationships}/chart`, part);
  });
  parts.write(drawing, drawingXml(charts, ids, dialect));
  addContentType(parts, drawing, DRAWING);
  return addRelationship(parts, sheet, `${dialect.relationships}/drawing`, drawing);
}
