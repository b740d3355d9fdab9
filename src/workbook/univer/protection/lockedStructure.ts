import type { UniverBook } from "../univerBook";

const KEY = "structure";

/** Remembers that the file of the workbook takes no other sheets than it has. */
export function lockStructure(book: UniverBook): void {
  book.setState(KEY, "protected");
}

export function isStructureLocked(book: UniverBook): boolean {
  return book.state(KEY) !== undefined;
}
