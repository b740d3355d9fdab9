import { printPage, type PrintedSheet } from "./printPage";

const ID = "print-page";

/** Opens the print dialog of the browser with one sheet, in a frame of its own so that nothing else is printed. */
export function printSheet(sheet: PrintedSheet): void {
  document.getElementById(ID)?.remove();
  const frame = document.createElement("iframe");
  frame.id = ID;
  frame.title = sheet.info.name;
  frame.style.cssText = "position: fixed; width: 0; height: 0; border: 0; visibility: hidden";
  document.body.append(frame);
  const page = frame.contentWindow!;
  printPage(frame.contentDocument!, sheet);
  page.addEventListener("afterprint", () => frame.remove());
  page.focus();
  page.print();
}
