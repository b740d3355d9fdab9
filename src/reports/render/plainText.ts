import type { Block, Report, ReportForm, ReportTable } from "../data/report";
import { shownText, type Text } from "../data/text";
import { chartTable } from "./charts/chartTable";
import { imprintLines } from "./imprintLines";
import { titleText } from "./measures";
import { STATE_WORDS } from "./stateWords";

/** A paper as plain text, to be pasted: a line a paragraph, cells separated by tabs. */
export function plainText(report: Report): string {
  const { title, state, address, blocks, sign, attachments } = report;
  const { above, below, foot } = imprintLines(report);
  const word = STATE_WORDS[state];
  const names = attachments.map((each, index) => {
    return attachments.length > 1 ? `${index + 1}.${each.title}` : each.title;
  });
  const lines = [
    ...above.map(shownText),
    titleText(title),
    ...(word === "" ? [] : [`（${word}）`]),
    ...(address ? [`${shownText(address)}：`] : []),
    ...blocks.flatMap(blockLines),
    ...(names.length > 0 ? [`附件：${names.join(" ")}`] : []),
    ...(sign ? [shownText(sign.issuer), shownText(sign.date)] : []),
    ...below.map(shownText),
    ...attachments.flatMap((each) => ["", each.title, ...each.blocks.flatMap(blockLines)]),
    ...foot.map(shownText),
  ];
  return lines.join("\n");
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return [`${block.lead ?? ""}${shownText(block.text)}`];
    case "line":
      return [shownText(block.text)];
    case "table":
      return tableLines(block.table);
    case "chart":
      return [
        shownText(block.chart.title),
        ...(block.isListed ? [] : tableLines(chartTable(block.chart))),
      ];
    case "form":
      return formLines(block.form);
    case "pageBreak":
      return [""];
  }
}

function tableLines({ columns, rows, foot = [] }: ReportTable): string[] {
  const head = columns.map(({ header }) =>
    typeof header === "string" ? header : shownText(header),
  );
  const body = [...rows, ...foot].map((row: readonly Text[]) => row.map(shownText).join("\t"));
  return [head.join("\t"), ...body];
}

/** A line a row; what is blank on the form is blank here. */
function formLines({ rows }: ReportForm): string[] {
  return rows.map(({ cells }) =>
    cells.map(({ texts, sign }) => joined(sign ? [...texts, sign] : texts)).join("\t"),
  );
}

function joined(texts: readonly Text[]): string {
  return texts.map(shownText).join(" ");
}
