import { Status } from "../../scoring/appraise/status";
import { missedConditions } from "../../scoring/appraise/conditions";
import type { LedgerReason } from "../../scoring/points/ledger";
import { Place } from "../../scoring/grades/quota";
import type { VetoEffect } from "../../scoring/scheme";
import { absenceShown } from "./gradeShown";
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
export function notesOf(grading: Grading, unit: number): string[] {
  const { read, appraisal } = grading;
  const { status, movedShares } = appraisal;
  const moved = movedShares?.[unit] ?? 0;
  return [
    ...statusNotes(grading, unit),
    ...(status[unit] === Status.incomplete
      ? [`数据不全：${missingNames(read, unit).join("、")}`]
      : []),
    ...vetoNotes(grading, unit),
    ...placeNotes(grading, unit),
    ...(moved > 0 ? [`${Number((moved * 100).toFixed(2))}% 权重分摊到其他指标`] : []),
    ...ledgerNotes(grading, unit),
  ];
}

/** 状态 with its reason. */
function statusNotes({ read, appraisal }: Grading, unit: number): string[] {
  const isDirect = appraisal.status[unit] === Status.direct;
  const word = isDirect ? "直接确定" : absenceShown(appraisal, unit);
  if (word === undefined) return [];
  const reason = read.data.reasonOf(unit);
  return [reason === "" ? word : `${word}：${reason}`];
}

function vetoNotes({ appraisal }: Grading, unit: number): string[] {
  const { vetoRows, vetoedGrade, bandGrade, scheme } = appraisal;
  const notes = vetoRows.flatMap(({ unit: own, effect, item, basis }) =>
    own === unit ? [`${effectWord(effect)}：${item}${basis ? `（${basis}）` : ""}`] : [],
  );
  if (vetoedGrade[unit]! > bandGrade[unit]!) {
    const [from, to] = [bandGrade, vetoedGrade].map((grades) => scheme.bands[grades[unit]!]!.name);
    notes.push(`${from}降为${to}`);
  }
  return notes;
}

/** Conditions that are missed, places that are not there, and ties across a line. */
function placeNotes({ appraisal }: Grading, unit: number): string[] {
  const { scheme, columns, possible, grade, vetoedGrade, placeOf } = appraisal;
  if ((possible?.[unit] ?? 0) !== 0) return ["同分跨名额线，待研究"];
  if (vetoedGrade[unit]! < 0) return [];
  return scheme.bands.slice(vetoedGrade[unit], Math.max(0, grade[unit]!)).flatMap((band, at) => {
    const missed = missedConditions(scheme, columns, band, unit);
    if (missed.length > 0) {
      return [`未满足“${band.name}”评优条件：${missed.map(({ text }) => text).join("、")}`];
    }
    const tier = vetoedGrade[unit]! + at;
    return placeOf(unit, tier) === Place.over ? [`超出“${band.name}”名额`] : [];
  });
}

function ledgerNotes({ appraisal }: Grading, unit: number): string[] {
  return (appraisal.ledgers.get(unit)?.entries ?? []).flatMap(({ row, counted, reason }) => {
    if (counted === row.points) return [];
    const why = LEDGER_REASONS[reason];
    const rest = counted === 0 ? "" : `，计 ${counted} 分`;
    return [`${row.title ?? row.item}（${row.points} 分）${why}${rest}`];
  });
}

const LEDGER_REASONS: Readonly<Record<LedgerReason, string>> = {
  counted: "",
  shared: "按比例分配",
  outside: "不在认定期间，不计",
  undated: "没有日期，不计",
  noDocument: "无文号，不计",
  lowerLevel: "同一事项按最高级计一次，不计",
  itemLimit: "超出单项上限",
  typeLimit: "超出同类上限",
  levelLimit: "超出同级上限",
  totalLimit: "超出总上限",
};

/** The indicators that a unit has no value for. */
function missingNames({ scheme, columns }: Grading["read"], unit: number): string[] {
  return scheme.indicators.flatMap(({ name, category }, index) => {
    const state = columns.values[index]!.states?.[unit] ?? 0;
    return state !== 0 && category !== "C" ? [name] : [];
  });
}
