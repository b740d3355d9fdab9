import type { SheetSpec } from "../../../workbook/sheetSpec";
import type { Block, Report } from "../../data/report";
import { line } from "../../data/text";
import { KIND_NAMES } from "../../kindNames";
import { imprintLines } from "../imprintLines";
import { titleText } from "../measures";
import { STATE_WORDS } from "../stateWords";
import { columnWidths } from "./columnWidths";
import { SheetLines } from "./sheetLines";

/**
 * The papers as sheets: 报告_通报 and 报告_通报_附件1, or 报告_反馈单_001 where there are several. Names from cells stay text,
 * figures numbers, pictures native charts over the cells of the sheet.
 */
export function reportSheets(reports: readonly Report[]): SheetSpec[] {
  return reports.flatMap((report, index) => {
    const kind = KIND_NAMES[report.kind]["zh-CN"];
    const number = reports.length > 1 ? `_${String(index + 1).padStart(3, "0")}` : "";
    const name = `报告_${kind}${number}`;
    const { attachments, state } = report;
    return [
      bodySheet(report, name),
      ...attachments.map(({ title, blocks }, at): SheetSpec => {
        const label = attachments.length > 1 ? `附件${at + 1}` : "附件";
        const lines = linesOf(`${name}_${label}`, blocks);
        lines.title(`${label} ${title}`);
        for (const block of blocks) lines.block(block);
        return lines.sheet(STATE_WORDS[state]);
      }),
    ];
  });
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
