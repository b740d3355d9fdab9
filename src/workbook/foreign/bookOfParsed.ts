import type { WorkBook } from "@e965/xlsx";
import type { ScopedName } from "../nameChanges";
import type { ForeignBook, LostKind } from "./foreignBook";
import { KeptFormulas } from "./keptFormula";
import { sheetNames } from "./sheetRows";
import { sheetOfParsed } from "./sheetOfParsed";

/** A workbook of the library as ours: its sheets of cells, with the names that formulas use. @throws {WorkbookError} sheetTooLarge */
export function bookOfParsed(book: WorkBook, lost: ReadonlySet<LostKind>): ForeignBook {
  const { Sheets: parsed, SheetNames: given, Workbook: about } = book;
  // Sheets of a chart, of macros or of a dialog have no cells.
  const withCells = given.filter(
    (name) => ((parsed[name]?.["!type"] as string | undefined) ?? "sheet") === "sheet",
  );
  const own = sheetNames(withCells);
  const renamed = new Map(
    withCells.flatMap((name, at) => (name === own[at] ? [] : [[name.toLowerCase(), own[at]!]])),
  );
  const defined = (about?.Names ?? []).filter(({ Name }) => !/^_xl/i.test(Name));
  const formulas = new KeptFormulas(
    withCells,
    defined.map(({ Name }) => Name),
    renamed,
  );
  const names = defined.flatMap(({ Name, Ref, Sheet }): ScopedName[] => {
    if (!formulas.isSafe(Ref) || /#(?:REF|NAME)/.test(Ref)) return [];
    const refersTo = formulas.take(Ref)!;
    const sheet = typeof Sheet === "number" ? own[withCells.indexOf(given[Sheet]!)] : undefined;
    return [{ name: Name, refersTo, ...(sheet === undefined ? {} : { sheet }) }];
  });
  const hidden = new Map(
    (about?.Sheets ?? []).map((each) => [each.name, Number(each.Hidden ?? 0)]),
  );
  const is1904 = about?.WBProps?.date1904 === true;
  const usable = new KeptFormulas(
    withCells,
    names.map(({ name }) => name),
    renamed,
  );
  const sheets = withCells.map((name, at) =>
    sheetOfParsed(parsed[name] ?? {}, {
      name: own[at]!,
      hidden: hidden.get(name) ?? 0,
      is1904,
      formula: usable.take,
    }),
  );
  return { sheets, names, lost, lostFormulas: usable.lost };
}
