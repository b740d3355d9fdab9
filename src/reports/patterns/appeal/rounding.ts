import { compare, fractionOf, ONE, type Fraction } from "../../../scoring/numbers/fraction";
import { coefficient } from "../../../scoring/appraise/exactTotals";
import type { Grading } from "../../../grading/results/grading";
import { wordOf } from "../../../scoring/vocabulary";
import { wholeNumber } from "../../data/exact";
import { figure, gap, isEqual, numberOf, statistic, type Figure } from "../../data/figure";
import { placeText } from "../../data/placeText";
import type { Source } from "../../data/source";
import { line, quote, type Text } from "../../data/text";
import { exactWeighted } from "../../facts/exactWeighted";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import { isBound } from "./adjustments";

/** Decimals of the exact total. */
const EXACT = 6;

/** 各项加权合计89.986394…，四舍五入保留2位，为89.99分; and why the printed items may not add up to it. */
export function roundingSentence(facts: ReportFacts, unit: UnitFacts): Text {
  const { bonus, deduction, score, weighted } = unit;
  const { roundingScope } = facts.grading.read.scheme.settings;
  const sum = roundingScope === "items" ? itemsText(facts, unit) : wholeText(facts, unit);
  const changed = numberOf(bonus!) !== 0 || numberOf(deduction!) !== 0;
  const points = changed ? line`，加分${bonus}，扣分${deduction}` : undefined;
  const total =
    isEqual(score!, weighted!) && !changed
      ? undefined
      : line`，总分${isBound(unit) ? "按上限、下限或否决计" : "为"}${score}`;
  const gapped = isPlainSum(facts, unit) ? gapText(unit) : undefined;
  return line`${sum}${points}${total}；${gapped}${bandSentence(facts, unit)}`;
}

/** Whether the total is the sum of what the table prints, rounded once. */
function isPlainSum({ grading }: ReportFacts, { index }: UnitFacts): boolean {
  const { settings } = grading.read.scheme;
  const { aggregation, method, roundingScope } = settings;
  const isTree = aggregation.includes("geometric");
  return (
    roundingScope === "total" && method === "score" && !isTree && !coefficientOf(grading, index)
  );
}

/** 各项加权合计[乘系数1.1，为]89.986394…，四舍五入保留2位，为89.99分 */
function wholeText(facts: ReportFacts, unit: UnitFacts): Text {
  const { grading } = facts;
  const { settings } = grading.read.scheme;
  const exact = exactWeighted(grading, unit.index)!;
  const places = Math.max(EXACT, settings.decimals);
  const cut = cutOff(exact, places);
  const from: Source = {
    operation: "cutOff",
    over: [{ field: "exactWeighted", unit: unit.name }, { line: places }],
  };
  const more = compare(cut, exact) === 0 ? "" : "…";
  const shown = figure(cut, from, { decimals: places, isShort: more === "" });
  const name = settings.method === "places" ? "名次之和" : "各项加权合计";
  return line`${name}${timesCoefficient(facts, unit)}${shown}${more}，${howRounded(facts)}，为${unit.weighted}`;
}

/** Under 逐项 each item is rounded before all are added. */
function itemsText(facts: ReportFacts, unit: UnitFacts): Text {
  const times = timesCoefficient(facts, unit);
  return line`各项加权分先${howRounded(facts)}再相加，${times ?? "为"}${unit.weighted}`;
}

function howRounded(facts: ReportFacts): Text {
  const { rounding } = facts.grading.read.scheme.settings;
  return line`${wordOf("rounding", rounding)}保留${decimalsFigure(facts)}`;
}

function timesCoefficient({ grading }: ReportFacts, { index, name }: UnitFacts): Text | undefined {
  const value = coefficientOf(grading, index);
  if (!value) return undefined;
  const from: Source = { field: "coefficient", unit: name };
  return line`乘系数${figure(value, from, { decimals: 4, isShort: true })}，为`;
}

/** What the total is multiplied by; undefined where it is 1. */
function coefficientOf({ appraisal }: Grading, unit: number): Fraction | undefined {
  const value = coefficient(appraisal.columns, unit);
  return compare(value, ONE) === 0 ? undefined : value;
}

/** The number without what stands behind so many decimals. */
function cutOff({ numerator, denominator }: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  return { numerator: (numerator * scale) / denominator, denominator: scale };
}

function decimalsFigure({ grading }: ReportFacts): Figure {
  const { decimals } = grading.read.scheme.settings;
  return figure(wholeNumber(decimals), { setting: "decimals" }, { unit: "位" });
}

/** Only the total is rounded, so that the printed items may come to something else. */
function gapText({ items, weighted }: UnitFacts): Text | undefined {
  const counted = items.filter(({ isMoved }) => !isMoved).map(({ points }) => points);
  if (counted.length === 0) return undefined;
  const sum = { ...statistic("sum", counted), unit: "分" };
  if (isEqual(sum, weighted!)) return undefined;
  return line`表中各项加权分相加为${sum}，与合计相差${gap(sum, weighted!, { unit: "分" })}，因为只对合计取整；`;
}

/** 89.99分未达到90（含）分，为良好。 */
function bandSentence({ grading }: ReportFacts, { index, score }: UnitFacts): Text {
  const { appraisal, read } = grading;
  const { bands } = read.scheme;
  const at = appraisal.bandGrade[index]!;
  const limit = (band: number): Figure | undefined => {
    const lower = bands[band]?.lower ?? null;
    const from: Source = { band: bands[band]?.name ?? "" };
    return lower === null
      ? undefined
      : figure(fractionOf(lower), from, { decimals: 10, isShort: true });
  };
  const name = quote(bands[at]!.name, placeText(read.grades.placeOf(at, "name")));
  const above = limit(at - 1);
  if (above) return line`${score}未达到${above}（含）分，为${name}。`;
  const own = limit(at);
  return own ? line`${score}达到${own}（含）分，为${name}。` : line`按分数为${name}。`;
}
