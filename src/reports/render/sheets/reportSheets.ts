import type { SheetSpec } from "../../../workbook/sheetSpec";
import type { Block, Report } from "../../data/report";
import { line } from "../../data/text";
import { KIND_NAMES } from "../../kindNames";
import { PAPER_START } from "../../paperStart";
import { imprintLines } from "../imprintLines";
import { titleText } from "../measures";
import { STATE_WORDS } from "../stateWords";
import { columnWidths } from "./columnWidths";
import { SheetLines } from "./sheetLines";

/** A sheet of a paper before it has its name, which its charts need. */
export interface PaperSheet {
  /** The name that it is to have: 报告_通报, 报告_通报_附件1, 报告_单位反馈单_001. */
  readonly wanted: string;
  /** That of the first sheet of its paper. */
  readonly paper: string;
  readonly make: (name: string) => SheetSpec;
}

/**
 * The papers as sheets: names from cells stay text, figures numbers, pictures native charts over the cells of the sheet.
 * Where there are several of a kind each has a number, by its place when nobody says another.
 */
export function paperSheets(
  reports: readonly Report[],
  numberOf: (index: number) => number | undefined = (index) =>
    reports.length > 1 ? index + 1 : undefined,
): PaperSheet[] {
  return reports.flatMap((report, index): PaperSheet[] => {
    const number = numberOf(index);
    const behind = number === undefined ? "" : `_${String(number).padStart(3, "0")}`;
    const paper = `${PAPER_START}${KIND_NAMES[report.kind]["zh-CN"]}${behind}`;
    const { attachments, state } = report;
    return [
      { wanted: paper, paper, make: (name) => bodySheet(report, name) },
      ...attachments.map(({ title, blocks }, at): PaperSheet => {
        const label = attachments.length > 1 ? `附件${at + 1}` : "附件";
        return {
          wanted: `${paper}_${label}`,
          paper,
          make: (name) => {
            const lines = linesOf(name, blocks);
            lines.title(`${label} ${title}`);
            for (const block of blocks) lines.block(block);
            return lines.sheet(STATE_WORDS[state]);
          },
        };
      }),
    ];
  });
}

/** The sheets under the names that they are to have, for a book of their own. */
export function reportSheets(reports: readonly Report[]): SheetSpec[] {
  return paperSheets(reports).map(({ wanted, make }) => make(wanted));
}

function bodySheet(report: Report, name: string): SheetSpec {
  const { title, state, address, blocks, sign } = report;
  const { above, below, foot } = imprintLines(report);
  const lines = linesOf(name, blocks);
  const word = STATE_WORDS[state];
  for (const text of above) lines.text(text);
  lines.title(titleText(title));
  if (word !== "") lines.subtitle(`（${word}）`);
  if (address) lines.text(line`${address}：`);
  for (const block of blocks) lines.block(block);
  if (sign) {
    lines.text(sign.issuer, "right");
    lines.text(sign.date, "right");
  }
  for (const text of [...below, ...foot]) lines.text(text);
  return lines.sheet(word);
}

function linesOf(name: string, blocks: readonly Block[]): SheetLines {
  return new SheetLines(name, columnWidths(blocks));
}
