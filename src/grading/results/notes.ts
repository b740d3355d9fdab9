import { Status } from "../../scoring/appraise/status";
import type { VetoEffect } from "../../scoring/scheme";
import type { Grading } from "./grading";

/** What the effects of vetoes are called. */
function effectWord(effect: VetoEffect): string {
  switch (effect.kind) {
    case "lowest":
      return "一票否决";
    case "ceiling":
      return effect.tier === null ? "一票否优" : `一票否优（最高${effect.tier}）`;
    case "drop":
      return `降 ${effect.tiers} 档`;
    case "zero":
      return "得分清零";
    case "cap":
      return `得分封顶 ${effect.score}`;
  }
}

/** What a reader of the results must know of a unit, in few words each. */
export function notesOf({ read, appraisal }: Grading, unit: number): string[] {
  const { status, vetoRows, movedShares, vetoedGrade, bandGrade, grade, scheme } = appraisal;
  const notes: string[] = [];
  if (status[unit] === Status.exempt) notes.push("免考，不定档次");
  if (status[unit] === Status.incomplete)
    notes.push(`数据不全：${missingNames(read, unit).join("、")}`);
  if (status[unit] === Status.pending) notes.push("并列跨名额线，待研究");
  for (const veto of vetoRows) {
    if (veto.unit !== unit) continue;
    notes.push(`${effectWord(veto.effect)}：${veto.item}${veto.basis ? `（${veto.basis}）` : ""}`);
  }
  if (vetoedGrade[unit]! > bandGrade[unit]!) {
    notes.push(
      `${scheme.bands[bandGrade[unit]!]!.name}降为${scheme.bands[vetoedGrade[unit]!]!.name}`,
    );
  }
  const isOver = grade[unit]! > vetoedGrade[unit]! && status[unit] !== Status.pending;
  if (isOver) notes.push(`超出“${scheme.bands[vetoedGrade[unit]!]!.name}”名额`);
  const moved = movedShares.get(unit);
  if (moved !== undefined) {
    notes.push(`${Number((moved * 100).toFixed(2))}% 权重分摊到其他指标`);
  }
  for (const { row, counted, reason } of appraisal.ledgers.get(unit)?.entries ?? []) {
    if (counted === row.points) continue;
    const why = LEDGER_REASONS[reason];
    notes.push(
      `${row.title ?? row.item}（${row.points} 分）${why}${counted === 0 ? "" : `，计 ${counted} 分`}`,
    );
  }
  return notes;
}

const LEDGER_REASONS: Readonly<Record<string, string>> = {
  counted: "",
  shared: "按比例分配",
  otherYear: "不在考核年度，不计",
  noDocument: "无文号，不计",
  lowerLevel: "同一事项按最高级计一次，不计",
  itemLimit: "超出单项上限",
  typeLimit: "超出同类上限",
  totalLimit: "超出总上限",
};

/** The indicators that a unit has no value for. */
function missingNames({ scheme, columns }: Grading["read"], unit: number): string[] {
  return scheme.indicators.flatMap(({ name, category }, index) => {
    const state = columns.values[index]!.states?.[unit] ?? 0;
    return state !== 0 && category !== "C" ? [name] : [];
  });
}
