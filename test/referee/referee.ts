import type { Columns } from "../../src/scoring/columns";
import type { Scheme, VetoEffect } from "../../src/scoring/scheme";
import { checkBands } from "./bands";
import { evidenceOf } from "./conditions";
import { constraintsOf } from "./constraints";
import { least, minus, most, negated, plus, toDouble, ZERO, type Fraction } from "./fractions";
import { gradesByGroup, type Scored } from "./grades";
import { ledgerOf } from "./ledger";
import { classOf, partOf, unitsOf } from "./participants";
import { ranksOf } from "./ranks";
import { Part, read } from "./reading";
import { published, settled } from "./rounding";
import { unitTotals, type UnitTotals } from "./unitTotals";
import { effectsOf, isLowest, scoreAfter } from "./vetoes";

/** What the referee finds for one unit. */
export interface Verdict {
  readonly status: "graded" | "incomplete" | "exempt" | "direct" | "pending";
  /** The weighted total, published before bonus. */
  readonly weighted: number | null;
  /** The published score. */
  readonly score: number | null;
  /** Names of the grades that it can have, best first: one unless it is 待研究. */
  readonly possible: readonly string[];
  readonly rank: number | null;
}

/**
 * Judges all units by the rules of design section 3, in exact fractions, one unit and one rule at a time.
 *
 * @throws {Refusal} where the scheme or the data must be refused as a whole
 */
export function referee(scheme: Scheme, columns: Columns): Verdict[] {
  checkBands(scheme.bands);
  const totals = unitTotals(scheme, columns);
  const constraints = constraintsOf(scheme, columns);
  const evidence = evidenceOf(scheme, columns, constraints);
  const units = unitsOf(columns);
  const ledgers = units.map((unit) => {
    const { bonus, deduction } = ledgerOf(columns, unit, scheme.settings);
    return { bonus, deduction: plus(deduction, constraints[unit]!.lost) };
  });
  const scored = units.flatMap((unit) => {
    const change = minus(ledgers[unit]!.bonus, ledgers[unit]!.deduction);
    const effects = [...effectsOf(columns, unit, scheme.settings), ...constraints[unit]!.effects];
    const isOut = partOf(columns, unit) !== Part.assessed || constraints[unit]!.isRefused;
    return isOut ? [] : scoredUnit(scheme, totals, { unit, change, effects });
  });
  const ranks = ranksByClass(scheme, columns, scored);
  const grades = gradesByGroup(scheme, columns, scored, evidence);
  return units.map((unit): Verdict => {
    const found = scored.find((each) => each.unit === unit);
    const possible = grades.get(unit) ?? [];
    const total = totals.totals[unit];
    return {
      status: statusOf(columns, unit, found, possible.length),
      weighted: found && total ? toDouble(total.published) : null,
      score: found ? toDouble(found.score) : null,
      possible: possible.map((band) => scheme.bands[band]!.name),
      rank: ranks.get(unit) ?? null,
    };
  });
}

function statusOf(
  columns: Columns,
  unit: number,
  scored: Scored | undefined,
  possible: number,
): Verdict["status"] {
  const part = partOf(columns, unit);
  if (part === Part.direct) return "direct";
  if (part !== Part.assessed) return "exempt";
  if (!scored) return "incomplete";
  return possible > 1 ? "pending" : "graded";
}

/** The published score of a unit, and how it stands; nothing where it has no total. */
function scoredUnit(
  scheme: Scheme,
  { totals, scores }: UnitTotals,
  given: { unit: number; change: Fraction; effects: readonly VetoEffect[] },
): Scored[] {
  const { settings, indicators } = scheme;
  const { unit, change, effects } = given;
  const total = totals[unit];
  if (!total) return [];
  const isPlaces = settings.method === "places";
  const adjusted = (base: Fraction): Fraction => {
    if (isPlaces) return base;
    const whole = most(ZERO, plus(base, change));
    const under = settings.ceiling === null ? whole : least(whole, read(settings.ceiling));
    return scoreAfter(under, effects);
  };
  const score = published(adjusted(total.published), settings.decimals, settings.rounding);
  const breakers = settings.tieBreakers.map((code) => {
    const index = indicators.findIndex((each) => each.code === code);
    const found = scores[index]?.[unit];
    if (found?.kind !== "score") return null;
    const score = settled(found.score, settings.decimals);
    return isPlaces ? negated(score) : score;
  });
  const isExact = settings.rankBy === "exact";
  const standing = {
    isLast: isLowest(effects),
    total: isExact ? settled(adjusted(total.exact), settings.decimals) : score,
    isLowerBetter: isPlaces,
    breakers,
  };
  return [{ unit, weighted: total.published, score, effects, standing }];
}

function ranksByClass(
  { settings }: Scheme,
  columns: Columns,
  scored: readonly Scored[],
): Map<number, number> {
  const found = new Map<number, number>();
  columns.classNames.forEach((_, index) => {
    const members = scored.filter(({ unit }) => classOf(columns, unit) === index);
    const ranks = ranksOf(
      members.map(({ standing }) => standing),
      settings.ties,
    );
    members.forEach(({ unit }, at) => found.set(unit, ranks[at]!));
  });
  return found;
}
