import { meets, parseArea } from "../../address";
import type { SheetFilter } from "../../sheetSpec";
import { filterOfTable } from "../../tableFilter";
import { filterOf } from "../describe/sheetFilter";
import type { Parts } from "../package/parts";
import { readTables } from "../package/tables";
import type { SheetEntry } from "../package/workbookPart";
import { filterXml } from "../render/filterXml";
import type { XlsxFile } from "../xlsxFile";
import { outlineXml, prefixOf, withPrefix } from "../xml/xmlOutline";
import { insertInOrder, patchXml } from "../xml/xmlPatch";
import { hideRows } from "./hideRows";
import { setFilterName } from "./setFilterName";

/** What follows an autoFilter in a sheet, in the order of the schema (ECMA-376-1 18.3.1.99), and in a table. */
const SHEET_ORDER = (
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst AlternateContent"
).split(" ");
const TABLE_ORDER = "autoFilter sortState tableColumns tableStyleInfo extLst".split(" ");

/**
 * Gives a sheet another filter, or none: in the table on which it stands, else in the sheet itself, since Excel takes a
 * file for damaged in which the two meet. Rows that the old one hid and the new one does not are shown again.
 */
export function setFilter(
  file: XlsxFile,
  entry: SheetEntry,
  filter: SheetFilter | undefined,
): void {
  const old = filterOf(file, entry);
  const table = filter && tableUnder(file, entry, filter);
  const target = table?.part ?? (filter && !table ? entry.part : undefined);
  file.change((parts) => {
    if (old && old.part !== target) {
      rewrite(parts, old.part, (xml) => putFilter(xml, "", orderOf(old.part, entry)));
    }
    if (target !== undefined) {
      const text = filterXml(table ? filterOfTable({ filter, name: "", rows: [] }, table) : filter);
      rewrite(parts, target, (xml) => putFilter(xml, text, orderOf(target, entry)));
    }
    const shown = old?.filter.hidden ?? [];
    rewrite(parts, entry.part, (xml) => hideRows(xml, shown, filter?.hidden ?? []));
    const named = target === entry.part ? filter?.area : undefined;
    rewrite(parts, file.part.part, (xml) => setFilterName(xml, entry.name, named));
  });
}

const orderOf = (part: string, entry: SheetEntry): readonly string[] =>
  part === entry.part ? SHEET_ORDER : TABLE_ORDER;

function tableUnder(file: XlsxFile, entry: SheetEntry, { area }: SheetFilter) {
  return readTables(file.parts, [entry])
    .map(({ part, name, reference }) => ({ part, name, area: parseArea(reference) }))
    .flatMap(({ part, name, area: own }) =>
      own && meets(own, area) ? [{ part, name, area: filteredArea(file, part) ?? own }] : [],
    )[0];
}

/** The area that a table filters: without a row of totals. */
function filteredArea(file: XlsxFile, part: string) {
  const found = outlineXml(file.parts.text(part));
  const filter = found.children.find(({ name }) => name === "autoFilter");
  const tag = filter && file.parts.text(part).slice(filter.start, filter.openEnd);
  return parseArea(/\sref="([^"]*)"/.exec(tag ?? "")?.[1] ?? "");
}

function rewrite(parts: Parts, part: string, write: (xml: string) => string): void {
  const before = parts.text(part);
  const after = write(before);
  if (after !== before) parts.write(part, after);
}

/** The part with this filter in the place of its own. */
function putFilter(xml: string, text: string, order: readonly string[]): string {
  const root = outlineXml(xml);
  const own = withPrefix(text, prefixOf(xml, root));
  const standing = root.children.find(({ name }) => name === "autoFilter");
  if (standing) {
    return patchXml(xml, [{ start: standing.start, end: standing.end, text: own }]);
  }
  return own === "" ? xml : insertInOrder(xml, "autoFilter", order, own);
}
