import { nameChanges, type NameChanges, type ScopedName } from "../../nameChanges";
import { withSheetNames } from "../../sheetReferences";
import { newSheetNames } from "./sheetOrigins";
import type { UniverBook } from "../univerBook";

const KEY = "names";

/** Remembers the names that formulas may use as they stand: what was drawn is no change. */
export function rememberNames(book: UniverBook): void {
  book.setState(KEY, JSON.stringify(namesOf(book)));
}

/** How the names differ from those that were drawn. */
export function changedNames(book: UniverBook): NameChanges {
  const drawn = JSON.parse(book.state(KEY) ?? "[]") as ScopedName[];
  const names = newSheetNames(book);
  const before = drawn.map((each) => ({
    ...each,
    refersTo: withSheetNames(each.refersTo, names),
    ...(each.sheet === undefined
      ? {}
      : { sheet: names.get(each.sheet.toLowerCase()) ?? each.sheet }),
  }));
  return nameChanges(before, namesOf(book));
}

function namesOf(book: UniverBook): ScopedName[] {
  return book.facade.getDefinedNames().map((name) => {
    const refersTo = name.getFormulaOrRefString().replace(/^=/, "");
    const plain = { name: name.getName(), refersTo };
    const id = name.isWorkbookScope() ? undefined : name.getLocalSheetId();
    const sheet = id === undefined ? undefined : book.facade.getSheetBySheetId(id);
    return sheet ? { ...plain, sheet: sheet.getSheetName() } : plain;
  });
}
