import { constraintLosses } from "../../../scoring/appraise/constraints";
import { atFifteenDigits } from "../../../scoring/numbers/decimal";
import { fractionOf } from "../../../scoring/numbers/fraction";
import { appliesTo } from "../../../scoring/weights/weightTree";
import type { LedgerEntry } from "../../../scoring/points/ledger";
import { figure, numberOf, type Figure } from "../../data/figure";
import { placeText } from "../../data/placeText";
import { line, quote, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import { VETO_WORDS } from "../vetoes";
import { REASONS } from "../unit/origins";

/** Rows of 加减分, counted or not and why, what constraints take, and what all comes to; none where there is nothing. */
export function adjustmentTexts(facts: ReportFacts, unit: UnitFacts): Text[] {
  const entries = facts.grading.appraisal.ledgers.get(unit.index)?.entries ?? [];
  const rows = [
    ...entries.map((entry, place) => entryText(facts, unit, entry, place)),
    ...constraintTexts(facts, unit),
  ];
  if (rows.length === 0) return [];
  const { bonus, deduction } = unit;
  const both = bonus && deduction ? line`合计加分${bonus}，扣分${deduction}。` : undefined;
  return [...rows, ...(both ? [both] : [])];
}

/** The rows that take points from a unit and count, with their basis. */
export function deductionTexts(facts: ReportFacts, unit: UnitFacts): Text[] {
  const entries = facts.grading.appraisal.ledgers.get(unit.index)?.entries ?? [];
  const rows = entries.flatMap((entry, place) =>
    entry.counted < 0 ? [entryText(facts, unit, entry, place)] : [],
  );
  return [...rows, ...constraintTexts(facts, unit)];
}

function entryText(
  { grading }: ReportFacts,
  { name }: UnitFacts,
  { row, counted, reason }: LedgerEntry,
  place: number,
): Text {
  const sheet = grading.read.sheetOf.get("ledger")?.name ?? "";
  const points = (value: number, field: "entry" | "entryCounted"): Figure =>
    figure(
      fractionOf(Math.abs(value)),
      { field, unit: name, of: String(place) },
      { decimals: 10, unit: "分", isShort: true },
    );
  const title = row.words ? line`${row.item}` : line`${quote(row.title ?? row.item, sheet)}`;
  const document =
    row.words || row.document === "" ? undefined : line`（${quote(row.document, sheet)}）`;
  const kind = row.points > 0 ? "加分" : "扣分";
  const why = reason in REASONS ? REASONS[reason as keyof typeof REASONS] : undefined;
  const head = line`${kind}：${title}${document}${points(row.points, "entry")}`;
  if (counted === 0) return line`${head}，不计入${why ? `：${why}` : ""}。`;
  if (counted === row.points) return line`${head}，计入。`;
  const because = reason === "shared" ? "按分配比例" : (why ?? "");
  return line`${head}，${because}，计入${points(counted, "entryCounted")}。`;
}

/** 限制性指标 take points without being rows of the ledger. */
function constraintTexts({ grading }: ReportFacts, { index, name, className }: UnitFacts): Text[] {
  const { scheme, columns } = grading.appraisal;
  return scheme.indicators.flatMap((indicator, at): Text[] => {
    const { category, rule, code } = indicator;
    if (category !== "C" || rule.kind === "veto" || !appliesTo(indicator, className)) return [];
    const lost = atFifteenDigits(constraintLosses(scheme, columns, at).losses[index]!);
    if (!(lost > 0)) return [];
    const from = { field: "lost", unit: name, of: code } as const;
    const points = figure(fractionOf(lost), from, { decimals: 10, unit: "分", isShort: true });
    const item = quote(indicator.name, placeText(grading.read.indicators.placeOf(at, "name")));
    return [line`扣分：${item}（限制性指标）${points}，计入。`];
  });
}

/** Vetoes with basis and date, and what they did to the grade; none where there is nothing. */
export function vetoTexts({ grading }: ReportFacts, { index }: UnitFacts): Text[] {
  const { appraisal, read } = grading;
  const sheet = read.sheetOf.get("vetoes")?.name ?? "";
  const rows = appraisal.vetoRows.get(index) ?? [];
  const texts = rows.map(({ item, effect, basis, date }) => {
    const isIndicator = read.scheme.indicators.some(
      ({ name, rule }) => rule.kind === "veto" && name === item,
    );
    const none = isIndicator ? line`限制性指标` : line`没有写依据`;
    const why = basis === "" ? none : line`依据：${quote(basis, sheet)}`;
    const day = date === "" ? undefined : line`，认定日期：${quote(date, sheet)}`;
    return line`${quote(item, sheet)}：${VETO_WORDS[effect.kind]}，${why}${day}。`;
  });
  if (texts.length === 0) return [];
  const [before, after] = [appraisal.bandGrade[index]!, appraisal.vetoedGrade[index]!];
  const name = (band: number): Text => [
    quote(read.scheme.bands[band]!.name, placeText(read.grades.placeOf(band, "name"))),
  ];
  if (before < 0) return texts;
  const change =
    before === after ? line`等次没有因此变动。` : line`等次由${name(before)}降为${name(after)}。`;
  return [...texts, change];
}

/** Whether the score is not simply the weighted total with what was added and taken. */
export function isBound({ score, weighted, bonus, deduction }: UnitFacts): boolean {
  const [total, plus, minus] = [weighted, bonus, deduction].map((each) => numberOf(each!));
  return atFifteenDigits(total! + plus! - minus!) !== numberOf(score!);
}
