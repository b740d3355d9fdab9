import { isSameSheetName } from "../../sheetName";
import type { SheetSpec } from "../../sheetSpec";
import { addContentType } from "../package/contentTypes";
import { dialectOf, type Dialect } from "../package/dialect";
import type { Parts } from "../package/parts";
import { reachableParts, removeUnreachable } from "../package/reachable";
import { addRelationship, relationshipsPart } from "../package/relationships";
import { readTables } from "../package/tables";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../package/workbookPart";
import { addDrawing } from "./addDrawing";
import { dropStaleCalcChain } from "./calcChain";
import { sheetXml } from "../render/sheetXml";
import type { StyleSheet } from "../render/styleSheet";
import { changeStyles } from "./stylesPart";
import { freeName } from "./freeName";
import { tableXml } from "../render/tableXml";
import { ownFilter } from "../../tableFilter";
import { setFilterName } from "./setFilterName";
import { addSheetElement, requestCalculation, setPrintNames, setSheetState } from "./workbookXml";
import { largest } from "../../extremes";

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
  const { workbookXml: xml, isUncalculated } = changeStyles(parts, workbook, (styles) => {
    const splice = new Splice(parts, workbook, styles);
    for (const spec of specs) splice.put(spec);
    return splice;
  });
  const isStale = isCalculationStale || isUncalculated;
  parts.write(workbook.part, isStale ? requestCalculation(xml) : xml);
}

/** Sheets on their way into a file, one after the other. */
class Splice {
  workbookXml: string;
  /** Whether a formula without a value was written. */
  isUncalculated = false;
  private readonly dialect: Dialect;
  private place: number;
  private sheetId: number;
  private tableId: number;

  constructor(
    private readonly parts: Parts,
    private readonly workbook: WorkbookPart,
    private readonly styles: StyleSheet,
  ) {
    const { part, sheets } = workbook;
    this.workbookXml = parts.text(part);
    this.dialect = dialectOf(this.workbookXml);
    this.place = sheets.length;
    this.sheetId = largest(
      sheets.map((sheet) => sheet.sheetId),
      0,
    );
    this.tableId = largest(
      readTables(parts, sheets).map(({ id }) => id),
      0,
    );
  }

  put(spec: SheetSpec): void {
    const { sheets } = this.workbook;
    const old = sheets.findIndex(({ name }) => isSameSheetName(name, spec.name));
    if (old >= 0) this.replace(old, spec);
    else this.append(spec);
  }

  private replace(place: number, spec: SheetSpec): void {
    const { part, visibility } = this.workbook.sheets[place]!;
    this.write(part, spec);
    this.name(place, spec);
    if (spec.visibility !== undefined && spec.visibility !== visibility) {
      this.workbookXml = setSheetState(this.workbookXml, place, spec.visibility);
    }
  }

  private append(spec: SheetSpec): void {
    const { parts, workbook, dialect } = this;
    const part = freeName(parts, "xl/worksheets/sheet", ".xml");
    this.write(part, spec);
    addContentType(parts, part, `${TYPE}.worksheet+xml`);
    const id = addRelationship(parts, workbook.part, `${dialect.relationships}/worksheet`, part);
    this.sheetId += 1;
    this.workbookXml = addSheetElement(
      this.workbookXml,
      spec.name,
      this.sheetId,
      id,
      spec.visibility,
    );
    this.name(this.place, spec);
    this.place += 1;
  }

  /** Names what the sheet prints and filters. */
  private name(place: number, spec: SheetSpec): void {
    const printed = setPrintNames(this.workbookXml, place, spec);
    this.workbookXml = setFilterName(printed, spec.name, ownFilter(spec)?.area);
  }

  private write(part: string, spec: SheetSpec): void {
    const { parts, dialect } = this;
    const tables = (spec.tables ?? []).map((table) => {
      const name = freeName(parts, "xl/tables/table", ".xml");
      this.tableId += 1;
      parts.write(name, tableXml(spec, table, this.tableId, dialect));
      addContentType(parts, name, `${TYPE}.table+xml`);
      return addRelationship(parts, part, `${dialect.relationships}/table`, name);
    });
    const drawing = addDrawing(parts, part, spec.charts ?? [], dialect);
    const pieces = sheetXml(spec, this.styles, dialect, { tables, drawing }, () => {
      this.isUncalculated = true;
    });
    parts.writePieces(part, pieces);
  }
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
