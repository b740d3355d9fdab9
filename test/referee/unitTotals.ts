import type { Columns } from "../../src/scoring/columns";
import type { Indicator, Scheme } from "../../src/scoring/scheme";
import { ONE, order, plus, sum, times, whole, ZERO, type Fraction } from "./fractions";
import { zScores } from "./irrational";
import { filled, type Filled } from "./missing";
import { applies, classOf, counts, unitsOf } from "./participants";
import { readAt } from "./reading";
import { published, settled } from "./rounding";
import { scoresOf } from "./scores";
import type { Mark } from "./values";
import { sumOfItems, totalOf, type Total } from "./totals";
import { weightTree } from "./weights";

/** The weighted totals of all units, with the scores behind them. */
export interface UnitTotals {
  /** By indicator and unit as the method counts them, under 名次和 places; null where a unit does not have it. */
  readonly scores: readonly (readonly (Filled | null)[])[];
  /** Published and unrounded totals; null for a unit without result. */
  readonly totals: readonly (UnitTotal | null)[];
}

export interface UnitTotal {
  readonly published: Fraction;
  readonly exact: Fraction;
}

export function unitTotals(scheme: Scheme, columns: Columns): UnitTotals {
  const { indicators } = scheme;
  const none: Mark[] = unitsOf(columns).map(() => ({ kind: "none" }));
  const marks = indicators.map((each, index) =>
    each.category === "C" ? none : scoresOf(scheme, columns, index),
  );
  const own = indicators.map((_, index) => filled(scheme, columns, index, marks[index]!));
  const scores = own.map((each) => byMethod(scheme, columns, each));
  const trees = columns.classNames.map((name, index) =>
    unitsOf(columns).some((unit) => classOf(columns, unit) === index)
      ? weightTree(scheme, name)
      : null,
  );
  const totals = unitsOf(columns).map((unit): UnitTotal | null => {
    const className = columns.classNames[classOf(columns, unit)]!;
    const known = new Map<number, Fraction>();
    for (const [index, indicator] of indicators.entries()) {
      const isCounted = counts(indicator, className) || isExtra(scheme, indicator, className);
      const score = scores[index]![unit];
      if (!isCounted || !score) continue;
      if (score.kind === "refused") return null;
      if (score.kind === "score") known.set(index, score.score);
    }
    const weighted = totalOf(scheme, trees[classOf(columns, unit)]!, known);
    const extras = indicators.flatMap((indicator, index) =>
      isExtra(scheme, indicator, className) && known.has(index)
        ? [[index, known.get(index)!] as const]
        : [],
    );
    if (weighted === null && extras.length === 0) return null;
    return finished(scheme, columns, unit, {
      exact: plus(weighted?.exact ?? ZERO, sum(extras.map(([, points]) => points))),
      items: new Map([...(weighted?.items ?? []), ...extras]),
    });
  });
  return { scores, totals };
}

/** Marks and 积分 without full marks under 分值制 add what they come to. */
const isExtra = ({ settings }: Scheme, indicator: Indicator, className: string): boolean =>
  settings.marking === "points" &&
  settings.method === "score" &&
  (indicator.rule.kind === "points" || indicator.rule.kind === "direct") &&
  indicator.weight === null &&
  indicator.category !== "C" &&
  !counts(indicator, className) &&
  applies(indicator, className);

function finished(scheme: Scheme, columns: Columns, unit: number, total: Total): UnitTotal {
  const { settings } = scheme;
  const { difficulty, post } = columns;
  const coefficient = times(readAt(difficulty, unit) ?? ONE, readAt(post, unit) ?? ONE);
  const exact = times(coefficient, total.exact);
  const printed =
    settings.roundingScope === "items" ? times(coefficient, sumOfItems(scheme, total)) : exact;
  return { exact, published: published(printed, settings.decimals, settings.rounding) };
}

/** What a method makes of the scores of an indicator, after missing ones are filled. */
function byMethod(
  scheme: Scheme,
  columns: Columns,
  scores: readonly (Filled | null)[],
): readonly (Filled | null)[] {
  const { method } = scheme.settings;
  if (method !== "places" && method !== "deviation") return scores;
  const found = [...scores];
  columns.classNames.forEach((_, classIndex) => {
    const members = unitsOf(columns).flatMap((unit) => {
      const own = scores[unit];
      const isIn = own?.kind === "score" && classOf(columns, unit) === classIndex;
      return isIn ? [{ unit, score: own.score }] : [];
    });
    if (members.length === 0) return;
    const values = members.map(({ score }) => score);
    const changed = method === "places" ? placesOf(values, scheme) : zScores(values);
    members.forEach(({ unit }, at) => (found[unit] = { kind: "score", score: changed[at]! }));
  });
  return found;
}

/** 名次和: the place of each score within its class, equal ones sharing the better. */
function placesOf(values: readonly Fraction[], { settings }: Scheme): Fraction[] {
  const compared = values.map((value) => settled(value, settings.decimals));
  return compared.map((own) => whole(1 + compared.filter((other) => order(other, own) > 0).length));
}
