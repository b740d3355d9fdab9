import { UNCALCULATED } from "../../cell";
import { isSameSheetName } from "../../sheetName";
import { shownValue } from "../../storable";
import type { SheetSpec } from "../../sheetSpec";
import { addContentType } from "../package/contentTypes";
import { dialectOf, type Dialect } from "../package/dialect";
import type { Parts } from "../package/parts";
import { reachableParts, removeUnreachable } from "../package/reachable";
import { addRelationship, relationshipsPart } from "../package/relationships";
import { readTables } from "../package/tables";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../package/workbookPart";
import { dropStaleCalcChain } from "./calcChain";
import { sheetXml } from "../render/sheetXml";
import { StyleSheet } from "../render/styleSheet";
import { freeName } from "./freeName";
import { tableXml } from "../render/tableXml";
import { addSheetElement, requestCalculation, setPrintNames, setSheetState } from "./workbookXml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Splices sheets into the parts of a file, after the last sheet or in the place of those of the same name.
 * Besides the parts of these sheets only four parts change: the workbook, its relationships, the styles and
 * the content types. Formulas are calculated on opening where the caller knows of stale values, or one of
 * the sheets has a formula without a value.
 */
export function renderSheets(
  parts: Parts,
  specs: readonly SheetSpec[],
  isCalculationStale: boolean,
): void {
  const workbook = readWorkbookPart(parts);
  const replaced = workbook.sheets.filter(({ name }) =>
    specs.some((spec) => isSameSheetName(spec.name, name)),
  );
  dropBelongings(parts, workbook, replaced);
  const dialect = dialectOf(parts.text(workbook.part));
  const stylesPart = workbook.styles ?? addStyles(parts, workbook, dialect);
  const styles = parts.parse(stylesPart, (xml) => new StyleSheet(xml));
  let workbookXml = parts.text(workbook.part);
  let place = workbook.sheets.length;
  let tableId = Math.max(0, ...readTables(parts, workbook.sheets).map(({ id }) => id));
  const nextTableId = (): number => (tableId += 1);
  let sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId));
  for (const spec of specs) {
    const old = workbook.sheets.findIndex(({ name }) => isSameSheetName(name, spec.name));
    if (old >= 0) {
      writeSheet(parts, workbook.sheets[old]!.part, spec, styles, dialect, nextTableId);
      workbookXml = setPrintNames(workbookXml, old, spec);
      if (spec.isHidden !== undefined && spec.isHidden !== workbook.sheets[old]!.isHidden) {
        workbookXml = setSheetState(workbookXml, old, spec.isHidden);
      }
    } else {
      const part = freeName(parts, "xl/worksheets/sheet", ".xml");
      writeSheet(parts, part, spec, styles, dialect, nextTableId);
      addContentType(parts, part, `${TYPE}.worksheet+xml`);
      const id = addRelationship(parts, workbook.part, `${dialect.relationships}/worksheet`, part);
      sheetId += 1;
      workbookXml = addSheetElement(workbookXml, spec.name, sheetId, id, spec.isHidden);
      workbookXml = setPrintNames(workbookXml, place, spec);
      place += 1;
    }
  }
  if (isCalculationStale || specs.some(needsCalculation))
    workbookXml = requestCalculation(workbookXml);
  parts.write(workbook.part, workbookXml);
  parts.write(stylesPart, styles.toXml());
}

/** The tables and other parts of sheets that are replaced go with them. */
function dropBelongings(
  parts: Parts,
  workbook: WorkbookPart,
  replaced: readonly SheetEntry[],
): void {
  const before = reachableParts(parts);
  for (const { part } of replaced) parts.remove(relationshipsPart(part));
  const ids = replaced.map(({ sheetId }) => sheetId);
  dropStaleCalcChain(parts, workbook.part, (id) => ids.includes(id));
  removeUnreachable(parts, before);
}

function writeSheet(
  parts: Parts,
  part: string,
  spec: SheetSpec,
  styles: StyleSheet,
  dialect: Dialect,
  nextTableId: () => number,
): void {
  const ids = (spec.tables ?? []).map((table) => {
    const name = freeName(parts, "xl/tables/table", ".xml");
    parts.write(name, tableXml(spec, table, nextTableId(), dialect));
    addContentType(parts, name, `${TYPE}.table+xml`);
    return addRelationship(parts, part, `${dialect.relationships}/table`, name);
  });
  parts.write(part, sheetXml(spec, styles, dialect, ids));
}

function addStyles(parts: Parts, workbook: WorkbookPart, dialect: Dialect): string {
  const name = freeName(parts, "xl/styles", ".xml");
  parts.write(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${dialect.main}"></styleSheet>`,
  );
  addContentType(parts, name, `${TYPE}.styles+xml`);
  addRelationship(parts, workbook.part, `${dialect.relationships}/styles`, name);
  return name;
}

function needsCalculation({ rows }: SheetSpec): boolean {
  return rows.some((row) =>
    row.some((cell) => cell !== undefined && shownValue(cell) === UNCALCULATED),
  );
}
