import { fractionOf, multiply } from "../../../scoring/numbers/fraction";
import { factorsOf } from "../../../scoring/weights/factors";
import { figure } from "../../data/figure";
import { joined, line, quote, type Text } from "../../data/text";
import { changedClaim } from "../../facts/changedClaim";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import type { ItemMarks } from "../../facts/unitMarks";

/** Where a number is not simply what was reported: 核减, filled in, 不适用, a bonus that does not count. */
export function originSentences(facts: ReportFacts, unit: UnitFacts): Text | undefined {
  const texts = [
    ...unit.items.map((marks) => cutSentence(facts, unit, marks)),
    ...unit.items.map((marks) => filledSentence(marks)),
    ...unit.items.map((marks) => movedSentence(facts, unit, marks)),
    ...refusedBonus(facts, unit),
  ];
  return joined(texts);
}

/** 工作质量自报92，核定90，原因：佐证不足。 */
function cutSentence(facts: ReportFacts, unit: UnitFacts, { item }: ItemMarks): Text | undefined {
  const changed = changedClaim(facts, unit.index, item);
  if (!changed) return undefined;
  const { reported, verified, reason } = changed;
  const because = reason && line`，原因：${reason}`;
  return line`${item.quote}自报${reported}，核定${verified}${because}。`;
}

export function filledSentence({ item, isFilled, mark }: ItemMarks): Text | undefined {
  return isFilled ? line`${item.quote}未报，按${{ ...mark, unit: "" }}计。` : undefined;
}

/** 优化服务不适用，6.67%权重分给其他指标。 */
export function movedSentence(
  { grading }: ReportFacts,
  { name, className }: UnitFacts,
  { item, isMoved }: ItemMarks,
): Text | undefined {
  if (!isMoved) return undefined;
  const share = factorsOf(grading.read.scheme, className).shares[item.index]!;
  if (share.numerator === 0n) return line`${item.quote}不适用。`;
  const percent = figure(
    multiply(share, fractionOf(100)),
    { field: "share", unit: name, of: item.code },
    { decimals: 2, unit: "%" },
  );
  return line`${item.quote}不适用，${percent}权重分给其他指标。`;
}

/** Why a row of 加减分 does not count, or not in full. */
export const REASONS = {
  outside: "不在认定期间",
  undated: "没有日期",
  noDocument: "没有文号",
  lowerLevel: "同一事项按最高级计一次",
  itemLimit: "超过本项上限",
  typeLimit: "超过本类上限",
  levelLimit: "超过本级上限",
  totalLimit: "超过加分上限",
} as const;

/** Bonus that does not count, with the reason. */
function refusedBonus({ grading }: ReportFacts, { index }: UnitFacts): Text[] {
  const sheet = grading.read.sheetOf.get("ledger")?.name ?? "";
  const entries = grading.appraisal.ledgers.get(index)?.entries ?? [];
  return entries.flatMap(({ row, counted, reason }) => {
    if (row.points <= 0 || counted !== 0 || !(reason in REASONS)) return [];
    const title = quote(row.title ?? row.item, sheet);
    return [line`加分“${title}”不计：${REASONS[reason as keyof typeof REASONS]}。`];
  });
}
