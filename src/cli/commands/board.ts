import { board, type Board, type BoardRow } from "../../grading/board/board";
import { tierSentence } from "../../grading/board/boardSentences";
import { isolated } from "../../scoring/isolated";
import type { Locale } from "../../scoring/locale";
import type { FileAdapter } from "../fileAdapter";
import { openInput } from "../openInput";
import { findingLine, type Output } from "../output";
import { offerFile, type LayoutOptions } from "./offerFile";

export interface BoardOptions extends LayoutOptions {
  readonly json?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji board FILE`: 等次审定 as the decisions in 结果 stand: places used and left, each unit with its suggestion, what is
 * decided and the suggestion worked out anew with the decisions as fixed. Exit code 0; 2 where the workbook cannot be graded
 * or a decision is wrong. Nothing is written.
 */
export async function showBoard(
  file: string,
  options: BoardOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { json, locale } = options;
  const workbook = await openInput(file, adapter, locale, output);
  const { grading, findings, notes } = await offerFile(workbook, options);
  if (!grading) {
    for (const finding of findings) output.err(findingLine(finding, locale));
    for (const note of notes) output.err(note);
    return 2;
  }
  const made = board(grading, grading.read.decisions.byUnit);
  if (json) output.out(JSON.stringify(made));
  else for (const line of linesOf(made, locale)) output.out(line);
  for (const finding of made.findings) output.err(findingLine(finding, locale));
  return 0;
}

function linesOf({ tiers, rows }: Board, locale: Locale): string[] {
  const classes = new Set(tiers.map((tier) => tier.class[locale]));
  const heads = tiers.map((tier) => {
    const sentence = tierSentence(tier, locale);
    return classes.size > 1 ? `${tier.class[locale]} ${sentence}` : sentence;
  });
  return [...heads, ...rows.map((row) => rowLine(row, locale))];
}

function rowLine(row: BoardRow, locale: Locale): string {
  const { rank, unit, score, suggested, decided, trial, isDeparture } = row;
  const isChinese = locale === "zh-CN";
  const open = isChinese ? "未审定" : "not decided";
  const departs = !isDeparture ? "" : isChinese ? "（与建议不一致）" : " (departs)";
  const parts = [
    Number.isNaN(rank) ? "—" : String(rank),
    isolated(unit),
    Number.isNaN(score) ? "—" : String(score),
    `${isChinese ? "建议" : "suggested"} ${suggested}`,
    `${isChinese ? "审定" : "decided"} ${decided === "" ? open : isolated(decided)}${departs}`,
    `${isChinese ? "试算" : "trial"} ${trial[locale] || "—"}`,
  ];
  return parts.join(isChinese ? "，" : ", ");
}
