/**
 * The element that hears what is typed into cells. Only while it has the keyboard does the spreadsheet take the first
 * character of a word; by any other of its elements a Chinese one is lost.
 */
export function cellEditor(within: HTMLElement): HTMLElement | null {
  return within.querySelector<HTMLElement>("[contenteditable][id$=__INTERNAL_EDITOR__DOCS_NORMAL]");
}
