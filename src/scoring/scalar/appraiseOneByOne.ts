import type { Columns } from "../columns";
import { add, compare, fractionOf, subtract, ZERO, type Fraction } from "../fraction";
import { bandOf } from "../gradeScale";
import { numberOfFraction, numberOfTicks, ticksOfFraction } from "../round";
import type { Scheme } from "../scheme";
import type { StatusName } from "../appraise/status";
import { constraintsOf, ledgerPoints, strictest } from "./unitPoints";
import { giveOutPlaces, rankAmong, type Contestant } from "./unitPlaces";
import { numberAt } from "./unitRules";
import { isExempt, unitScores } from "./unitScores";
import { coefficientOf, unitTotal } from "./unitTotal";

/** The result of one unit; NaN and −1 where there is none. */
export interface UnitResult {
  readonly status: StatusName;
  readonly weighted: number;
  readonly bonus: number;
  readonly deduction: number;
  readonly score: number;
  readonly bandGrade: number;
  readonly grade: number;
  readonly rank: number;
}

/**
 * The same results as appraise, one unit at a time and in the words of design 3: the second opinion that a
 * differential test holds the columns to. The scheme must be one that appraise accepts.
 */
export function appraiseOneByOne(scheme: Scheme, columns: Columns): UnitResult[] {
  const { settings, bands, indicators } = scheme;
  const { decimals, rounding, method, tieBreakers } = settings;
  const entries = indicators.map((_, index) => unitScores(scheme, columns, index));
  const contestants: Contestant[] = [];
  const bandGrades: number[] = [];
  const publish = (value: Fraction) => ticksOfFraction(value, decimals, rounding);
  const published = (ticks: number): Fraction => ({
    numerator: BigInt(ticks),
    denominator: 10n ** BigInt(decimals),
  });

  const rows = [...Array(columns.size).keys()].map((unit) => {
    const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
    const ledger = ledgerPoints(
      columns.ledger.filter((row) => row.unit === unit),
      settings,
    );
    const constraints = constraintsOf(scheme, columns, unit);
    const deduction = add(ledger.deduction, constraints.lost);
    const adjustment = subtract(ledger.bonus, deduction);
    const effects = columns.vetoes.filter((row) => row.unit === unit).map(({ effect }) => effect);
    const veto = strictest([...effects, ...constraints.effects], bands);
    const own = entries.map((column) => column[unit]!);
    const coefficient = coefficientOf(
      numberAt(columns.difficulty, unit),
      numberAt(columns.post, unit),
    );
    const exempt = isExempt(columns, unit);
    const total = exempt ? null : unitTotal(scheme, className, own, coefficient);
    const points = {
      bonus: numberOfFraction(ledger.bonus),
      deduction: numberOfFraction(deduction),
    };
    if (!total) {
      const status: StatusName = exempt ? "exempt" : "incomplete";
      return { unit, status, weighted: NaN, score: NaN, ...points };
    }
    const adjusted = (from: Fraction) => limited(add(from, adjustment), veto.cap);
    const score = numberOfTicks(publish(adjusted(published(total.ticks))), decimals);
    // Places added up are better when lower.
    const sign = method === "places" ? -1 : 1;
    const unrounded = adjusted(fractionOf(numberOfFraction(total.exact)));
    const decisive = settings.rankBy === "exact" ? numberOfFraction(unrounded) : score;
    const breakers = tieBreakers.map((code) => {
      const entry = own[indicators.findIndex((indicator) => indicator.code === code)]!;
      return typeof entry === "number" ? sign * entry : -Infinity;
    });
    const bandGrade = bandOf(score, bands);
    bandGrades[unit] = bandGrade;
    contestants.push({
      unit,
      className,
      score,
      keys: [sign * decisive, ...breakers],
      isLowest: veto.isLowest,
      blocks: veto.blocks,
      grade: veto.gradeAfter(bandGrade),
      isPending: false,
    });
    const weighted = numberOfTicks(total.ticks, decimals);
    return { unit, status: "graded" as const, weighted, score, ...points };
  });

  giveOutPlaces(scheme, columns.classNames, contestants);
  return rows.map(({ unit, ...row }) => {
    const own = contestants.find((each) => each.unit === unit);
    if (!own) return { ...row, bandGrade: -1, grade: -1, rank: NaN };
    const rank = rankAmong(own, contestants, settings.ties);
    const status = own.isPending ? "pending" : row.status;
    return { ...row, status, bandGrade: bandGrades[unit]!, grade: own.grade, rank };
  });

  /** Never below 0, at most the ceiling of the scheme, and at most what a score veto leaves. */
  function limited(value: Fraction, cap: number | null): Fraction {
    if (method === "places") return value;
    const floored = compare(value, ZERO) < 0 ? ZERO : value;
    return [settings.ceiling, cap].reduce<Fraction>(
      (least, each) =>
        each !== null && compare(fractionOf(each), least) < 0 ? fractionOf(each) : least,
      floored,
    );
  }
}
