import { addContentType } from "../package/contentTypes";
import { dialectOf } from "../package/dialect";
import type { Parts } from "../package/parts";
import { addRelationship } from "../package/relationships";
import type { WorkbookPart } from "../package/workbookPart";
import { StyleSheet } from "../render/styleSheet";
import { freeName } from "./freeName";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The styles of a file while something is written into it; a file without such a part gets one. */
export function changeStyles<Result>(
  parts: Parts,
  workbook: WorkbookPart,
  work: (styles: StyleSheet) => Result,
): Result {
  const part = workbook.styles ?? addStyles(parts, workbook);
  const styles = parts.parse(part, (xml) => new StyleSheet(xml));
  const result = work(styles);
  parts.write(part, styles.toXml());
  return result;
}

function addStyles(parts: Parts, workbook: WorkbookPart): string {
  const { main, relationships } = dialectOf(parts.text(workbook.part));
  const name = freeName(parts, "xl/styles", ".xml");
  parts.write(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"></styleSheet>`,
  );
  addContentType(parts, name, TYPE);
  addRelationship(parts, workbook.part, `${relationships}/styles`, name);
  return name;
}
