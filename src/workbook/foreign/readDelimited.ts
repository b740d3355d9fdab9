import Papa from "papaparse";
import { endingOf, plainFileName } from "../fileEndings";
import { WorkbookError } from "../workbookError";
import { cellOfText } from "../csv/cellOfText";
import { decodeText } from "./decodeText";
import type { ForeignBook } from "./foreignBook";
import { checkSize, sheetNames, trimmedRows } from "./sheetRows";

const SEPARATORS = [",", "\t", ";", "|"];

/**
 * Lines of texts between separators (.csv, .tsv, and text that somebody called .xls). The sheet is called as the file is.
 *
 * @throws {WorkbookError} fileTextUnreadable, fileQuotesOpen, sheetTooLarge
 */
export function readDelimited(bytes: Uint8Array, name: string): ForeignBook {
  const [sheet] = sheetNames([plainFileName(name)]);
  const { text, separator } = separated(decodeText(bytes), endingOf(name));
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    delimitersToGuess: SEPARATORS,
  });
  const open = errors.find(({ type }) => type === "Quotes");
  if (open) throw new WorkbookError("fileQuotesOpen", { line: lineAt(text, open.index ?? 0) });
  checkSize(sheet!, data);
  const rows = trimmedRows(data.map((line) => line.map(cellOfText)));
  return { sheets: [{ name: sheet!, rows }], names: [], lost: new Set(), lostFormulas: 0 };
}

/** The first line of some files tells the separator, as Excel writes it; else "" leaves it to be guessed. */
function separated(whole: string, ending: string): { text: string; separator: string } {
  const told = /^sep=(.)\r?\n/.exec(whole);
  if (told) return { text: whole.slice(told[0].length), separator: told[1]! };
  const isByTabs = ending !== "csv" && whole.includes("\t");
  return { text: whole, separator: isByTabs ? "\t" : "" };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}
