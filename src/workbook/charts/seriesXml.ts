import { escapeXml } from "../escapeXml";
import type { CachedCells, Chart, Look } from "./chart";
import { BODY_SIZE, textProperties } from "./chartText";

/** A series in the order of its schema; its caches hold what its cells hold. */
export function seriesXml(chart: Chart, index: number): string {
  const { type, categories, format } = chart;
  const { name, values, look, points = [] } = chart.series[index]!;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef>${textCells(name)}</c:strRef></c:tx>`;
  const data =
    `<c:cat><c:strRef>${textCells(categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${numberCells(values, format)}</c:numRef></c:val>`;
  if (type === "radar") return `<c:ser>${head}${lineLook(look)}${data}</c:ser>`;
  if (type === "lines") {
    return `<c:ser>${head}${lineLook(look)}${endLabels(values, format)}${data}<c:smooth val="0"/></c:ser>`;
  }
  const own = points
    .map((each, point) =>
      each
        ? `<c:dPt><c:idx val="${point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${barLook(each)}</c:dPt>`
        : "",
    )
    .join("");
  const place = type === "stacked" ? "" : '<c:dLblPos val="outEnd"/>';
  const labels = type === "stacked" ? "" : `<c:dLbls>${label(format, place)}</c:dLbls>`;
  return `<c:ser>${head}${barLook(look)}<c:invertIfNegative val="0"/>${own}${labels}${data}</c:ser>`;
}

function textCells({ cells, values }: CachedCells<string>): string {
  const points = values.map(
    (text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`,
  );
  return `<c:f>${escapeXml(cells)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache>`;
}

function numberCells({ cells, values }: CachedCells<number | null>, format: string): string {
  const points = values.map((number, index) =>
    number === null ? "" : `<c:pt idx="${index}"><c:v>${number}</c:v></c:pt>`,
  );
  return `<c:f>${escapeXml(cells)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache>`;
}

function label(format: string, place: string, names = false): string {
  const shown = `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="${names ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const between = names ? "<c:separator> </c:separator>" : "";
  return `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>${textProperties(BODY_SIZE)}${place}${shown}${between}`;
}

/** A line is labelled where it begins and where it ends, there with its name. */
function endLabels({ values }: CachedCells<number | null>, format: string): string {
  const last = values.length - 1;
  const at = (point: number, side: "l" | "r"): string =>
    `<c:dLbl><c:idx val="${point}"/>${label(format, `<c:dLblPos val="${side}"/>`, side === "r")}</c:dLbl>`;
  const hidden =
    '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  return `<c:dLbls>${at(0, "l")}${at(last, "r")}${hidden}</c:dLbls>`;
}

/** In a point. */
const EMU = 12700;

const THIN = { colour: "404040", points: 0.5 } as const;

const PATTERNS = { diagonals: "wdUpDiag", dots: "pct25", crosses: "smGrid" } as const;

function barLook({ colour, pattern, edge = THIN }: Look): string {
  const fill = pattern
    ? `<a:pattFill prst="${PATTERNS[pattern]}"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`
    : solid(colour);
  return `<c:spPr>${fill}<a:ln w="${edge.points * EMU}">${solid(edge.colour)}</a:ln></c:spPr>`;
}

/** In points. */
const LINE_WIDTH = 2;
const MARK_SIZE = 6;

function lineLook({ colour, isDashed = false, mark = "circle" }: Look): string {
  const dash = `<a:prstDash val="${isDashed ? "dash" : "solid"}"/>`;
  const own = `<c:spPr>${solid(colour)}<a:ln>${solid(colour)}</a:ln></c:spPr>`;
  return (
    `<c:spPr><a:ln w="${LINE_WIDTH * EMU}">${solid(colour)}${dash}</a:ln></c:spPr>` +
    `<c:marker><c:symbol val="${mark}"/><c:size val="${MARK_SIZE}"/>${own}</c:marker>`
  );
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
