import type { Area } from "../../address";
import type { PlacedChart } from "../../charts/chart";
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from "../../charts/chartXml";
import { escapeXml } from "../../escapeXml";
import type { Dialect } from "../package/dialect";

const PLACES = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** The charts of a sheet over their cells; the ids lead from the drawing to them (ECMA-376 part 1, 20.5). */
export function drawingXml(
  charts: readonly PlacedChart[],
  ids: readonly string[],
  { relationships }: Dialect,
): string {
  const anchors = charts.map(({ chart, area }, index) => {
    const number = index + 1;
    return (
      `<xdr:twoCellAnchor>${corner("from", area.row, area.column)}${endOf(area)}` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${escapeXml(chart.title)}"/><xdr:cNvGraphicFramePr/>` +
      "</xdr:nvGraphicFramePr>" +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}">` +
      `<c:chart xmlns:c="${CHART_NAMESPACE}" r:id="${ids[index]!}"/>` +
      "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${PLACES}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${relationships}">${anchors.join("")}</xdr:wsDr>`
  );
}

function endOf({ row, column, rows, columns }: Area): string {
  return corner("to", row + rows, column + columns);
}

function corner(name: "from" | "to", row: number, column: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
