/** A tab of a sheet in the bar of the spreadsheet. */
const TAB = "[data-u-comp=slide-tab-item]";

/**
 * Ends the press of a tab whose sheet was named. Two clicks let its name be edited, and the second begins a long press
 * as well; the spreadsheet (0.25.1) does not notice that it ended while the name was edited. Who is done with the name
 * within half a second would have the tab taken up to be moved, for ever, and the whole spreadsheet come down with the
 * next change of its tabs.
 */
export function patchSheetNaming(container: HTMLElement): void {
  let pointerId = 1;
  container.addEventListener("pointerdown", (event) => (pointerId = event.pointerId), true);
  container.addEventListener("focusout", ({ target }) => {
    // A name that is refused goes on being edited.
    if (!(target instanceof HTMLElement) || target.isContentEditable) return;
    const tab = target.tagName === "SPAN" && target.closest(TAB);
    if (tab) tab.dispatchEvent(new PointerEvent("pointerup", { pointerId }));
  });
}
