import { escapeXml } from "../escapeXml";
import type { Chart } from "./chart";
import { BODY_SIZE, textProperties } from "./chartText";

const TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const LINE =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln></c:spPr>';
const GRID = `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;

/** The axis of the categories, the first on top where bars lie, and that of the values, shown where no label says them. */
export function axesXml({ type, axis, format }: Chart): string {
  const isLying = type === "bars" || type === "stacked";
  const order = isLying ? "maxMin" : "minMax";
  const text = textProperties(BODY_SIZE);
  const categories =
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? "l" : "b"}"/>${type === "radar" ? GRID : ""}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${TICKS}<c:tickLblPos val="low"/>${LINE}${text}` +
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>';
  const limits = axis ? `<c:max val="${axis.maximum}"/><c:min val="${axis.minimum}"/>` : "";
  const turned = axis?.isTurned ? "maxMin" : "minMax";
  const isShown = type === "radar" || type === "stacked";
  // With the first category on top the axis of the values would stand above the bars.
  const values =
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="${turned}"/>${limits}</c:scaling>` +
    `<c:delete val="${isShown ? 0 : 1}"/><c:axPos val="${isLying ? "b" : "l"}"/>${isShown ? GRID : ""}` +
    `<c:numFmt formatCode="${escapeXml(isShown ? "General" : format)}" sourceLinked="0"/>${TICKS}<c:tickLblPos val="nextTo"/>${LINE}${text}` +
    `<c:crossAx val="1"/><c:crosses val="${isLying ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;
  return categories + values;
}
