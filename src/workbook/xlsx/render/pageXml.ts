import { OUR_MARGINS, type Paper, type PrintSetup } from "../../sheetSpec";
import { escapeXml } from "../../escapeXml";

/** Sizes of paper as files number them. ECMA-376 part 1, 18.3.1.63. */
export const PAPER_NUMBERS: Readonly<Record<Paper, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** How a sheet prints: margins, paper, header and footer. */
export function pageXml(print: PrintSetup | undefined): string {
  if (!print) return "";
  const pages = print.fitPages ?? (print.fitToWidth ? [1, 0] : undefined);
  const fit = pages ? ` fitToWidth="${pages[0]}" fitToHeight="${pages[1]}"` : "";
  const scale = print.scale === undefined || pages ? "" : ` scale="${print.scale}"`;
  const { left, right, top, bottom } = print.margins ?? OUR_MARGINS;
  const paper = PAPER_NUMBERS[print.paper ?? "A4"];
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${paper}"${scale}${fit} orientation="${print.orientation}"/>` +
    bandsXml(print) +
    breaksXml(print.columnBreaks ?? [])
  );
}

function breaksXml(columns: readonly number[]): string {
  if (columns.length === 0) return "";
  const breaks = columns.map((column) => `<brk id="${column}" max="1048575" man="1"/>`).join("");
  return `<colBreaks count="${columns.length}" manualBreakCount="${columns.length}">${breaks}</colBreaks>`;
}

function bandsXml({ header, footer }: PrintSetup): string {
  if (header === undefined && footer === undefined) return "";
  const band = (name: string, text: string | undefined): string =>
    text === undefined ? "" : `<${name}>${escapeXml(placed(text))}</${name}>`;
  return `<headerFooter>${band("oddHeader", header)}${band("oddFooter", footer)}</headerFooter>`;
}

/** Centred unless the text names its own place; codes such as &P and &N stand as Excel knows them. */
function placed(text: string): string {
  return /^&[LCR]/.test(text) ? text : `&C${text}`;
}
