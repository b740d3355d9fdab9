/** Takes away sheets; those that are hidden from the user altogether have to be less hidden first. */
export function queueRemoval(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly isVeryHidden: boolean }[],
): void {
  for (const { id, isVeryHidden } of sheets) {
    const sheet = context.workbook.worksheets.getItem(id);
    if (isVeryHidden) sheet.visibility = "Hidden";
    sheet.delete();
  }
}
