import type { Columns, LedgerRow } from "../columns";
import { add, compare, fractionOf, multiply, subtract, ZERO, type Fraction } from "../fraction";
import { ladder } from "../ladder";
import { levelPlace } from "../ledger";
import { points } from "../points";
import type { Band, LedgerLimits, Scheme, Settings, VetoEffect } from "../scheme";
import { appliesTo } from "../weightTree";
import { measuredValue, numberAt } from "./unitRules";
import { isExempt } from "./unitScores";

/** The points of the rows that count, within the limits per item, per type and in all; both are ≥ 0. */
export function ledgerPoints(
  rows: readonly LedgerRow[],
  settings: Settings,
): { bonus: Fraction; deduction: Fraction } {
  const valid = rows.filter((row) => {
    const isOtherYear = settings.year !== null && row.year !== null && row.year !== settings.year;
    const lacksDocument = settings.bonusNeedsDocument && row.points > 0 && row.document === "";
    return !isOtherYear && !lacksDocument;
  });
  const bonuses = valid.filter((row) => row.points > 0);
  const counting = bonuses.filter((row) => {
    const rivals = bonuses.filter(({ item }) => item === row.item);
    if (row.item === "" || rivals.every(({ level }) => level === "")) return true;
    return rivals.reduce((best, each) => (outdoes(each, best) ? each : best)) === row;
  });
  const deductions = valid.filter((row) => row.points < 0);
  return {
    bonus: limitedSum(counting, settings.bonus),
    deduction: limitedSum(deductions, settings.deduction),
  };
}

/** Whether an award of the same item goes before another: a higher level, or more points at the same. */
function outdoes(a: LedgerRow, b: LedgerRow): boolean {
  const order = levelPlace(a.level) - levelPlace(b.level);
  return order < 0 || (order === 0 && a.points > b.points);
}

function limitedSum(rows: readonly LedgerRow[], limits: LedgerLimits): Fraction {
  const counted: { row: LedgerRow; points: Fraction }[] = [];
  const sumOf = (matches: (row: LedgerRow) => boolean) =>
    counted.reduce((total, { row, points }) => (matches(row) ? add(total, points) : total), ZERO);
  for (const row of rows) {
    const rooms = [
      { limit: limits.byItem[row.item], used: sumOf(({ item }) => item === row.item) },
      { limit: limits.byType[row.type], used: sumOf(({ type }) => type === row.type) },
      { limit: limits.total ?? undefined, used: sumOf(() => true) },
    ];
    const wanted = multiply(fractionOf(Math.abs(row.points)), fractionOf(row.share));
    const most = rooms.reduce((points, { limit, used }) => {
      if (limit === undefined) return points;
      const room = subtract(fractionOf(limit), used);
      return compare(room, points) < 0 ? room : points;
    }, wanted);
    counted.push({ row, points: compare(most, ZERO) < 0 ? ZERO : most });
  }
  return sumOf(() => true);
}

/** What the constraints (C) take from a unit, and the vetoes that they impose. */
export function constraintsOf(
  { indicators }: Scheme,
  columns: Columns,
  unit: number,
): { lost: Fraction; effects: VetoEffect[] } {
  const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
  const effects: VetoEffect[] = [];
  let lost = ZERO;
  indicators.forEach((indicator, index) => {
    const { rule, category } = indicator;
    if (category !== "C" || !appliesTo(indicator, className) || isExempt(columns, unit)) return;
    const value = measuredValue(indicator, columns, index, unit);
    if (value === null) return; // a blank is no incident
    if (rule.kind === "veto") {
      if (value !== 0) effects.push(rule.effect);
    } else if (rule.kind === "deduct") {
      const target = rule.target ?? numberAt(columns.targets[index], unit);
      const isLower = target === null || rule.direction === "lower";
      const away = subtract(fractionOf(value), fractionOf(target ?? 0));
      const beyond = isLower ? away : multiply(away, fractionOf(-1));
      if (compare(beyond, ZERO) > 0) {
        lost = add(lost, multiply(beyond, fractionOf(rule.pointsPerUnit)));
      }
    } else if (rule.kind === "points") {
      const quality = numberAt(columns.qualities[index], unit) ?? 1;
      lost = add(lost, fractionOf(Math.abs(points([value], [rule.unitPoints], [quality]))));
    } else if (rule.kind === "ladder") {
      lost = add(lost, fractionOf(Math.abs(ladder(value, rule.steps, rule.mode))));
    } else if (value > 0) {
      lost = add(lost, fractionOf(value));
    }
  });
  return { lost, effects };
}

/** What the vetoes of a unit do together: the strictest of each kind wins. */
export function strictest(effects: readonly VetoEffect[], bands: readonly Band[]) {
  const names = bands.map(({ name }) => name);
  const lowest = names.length - 1;
  const caps = effects.flatMap((each) =>
    each.kind === "zero" ? [0] : each.kind === "cap" ? [each.score] : [],
  );
  const ceilings = effects.flatMap((each) => {
    if (each.kind === "lowest") return [lowest];
    if (each.kind !== "ceiling") return [];
    return [each.tier === null ? Math.min(1, lowest) : names.indexOf(each.tier)];
  });
  const drops = effects.flatMap((each) => (each.kind === "drop" ? [each.tiers] : []));
  const [drop, ceiling] = [Math.max(0, ...drops), Math.max(0, ...ceilings)];
  return {
    isLowest: effects.some(({ kind }) => kind === "lowest"),
    /** The most that the score may be; null where no veto touches it. */
    cap: caps.length > 0 ? Math.min(...caps) : null,
    gradeAfter: (grade: number) => Math.min(Math.max(grade + drop, ceiling), lowest),
    /** Whether a place may still lift the unit to the tier. */
    blocks: (tier: number) => drop > 0 || ceiling > tier,
  };
}
