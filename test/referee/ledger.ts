import type { Columns, LedgerRow } from "../../src/scoring/columns";
import type { LedgerLimits, Period, Settings } from "../../src/scoring/scheme";
import { least, minus, negated, sign, sum, times, type Fraction } from "./fractions";
import { read } from "./reading";
import { Refusal } from "./refusal";

/** Levels of award from the highest; others come after them. */
const LEVELS = ["国际级", "国家级", "省部级", "市级", "县级", "乡镇级"];

/** Bonus and deduction of one unit, both from 0 up. */
export interface Ledger {
  readonly bonus: Fraction;
  readonly deduction: Fraction;
}

/** A row with the points that the unit gets of it, without their sign. */
interface Entry {
  readonly row: LedgerRow;
  readonly points: Fraction;
}

export const isWithin = (date: string, period: Period | null): boolean =>
  period === null || (date >= period.from && date <= period.to);

/** What the ledger rows of a unit come to. */
export function ledgerOf({ ledger }: Columns, unit: number, settings: Settings): Ledger {
  const rows = ledger.filter((row) => row.unit === unit);
  refuseTwice(rows);
  const gains = rows.filter((row) => row.points > 0 && isCounted(row, settings));
  const losses = rows.filter((row) => row.points < 0 && isCounted(row, settings));
  return {
    bonus: limited(atHighestLevel(gains).map(entryOf), settings.bonus),
    deduction: limited(losses.map(entryOf), settings.deduction),
  };
}

function isCounted(row: LedgerRow, { period, bonusNeedsDocument }: Settings): boolean {
  if (period !== null && row.date === "" && row.points < 0) throw new Refusal("undatedDeduction");
  if (!isWithin(row.date, period)) return false;
  return row.points < 0 || !bonusNeedsDocument || row.document !== "";
}

function refuseTwice(rows: readonly LedgerRow[]): void {
  const seen = rows.map((row) =>
    JSON.stringify([
      row.item,
      row.title,
      row.type,
      row.level,
      row.points,
      row.share,
      row.date,
      row.document,
    ]),
  );
  if (new Set(seen).size < seen.length) throw new Refusal("ledgerRowTwice");
}

/** An item at several levels counts once, at the highest; rows without level or item all count. */
function atHighestLevel(rows: readonly LedgerRow[]): LedgerRow[] {
  const place = ({ level }: LedgerRow): number => {
    const found = LEVELS.indexOf(level);
    return found < 0 ? LEVELS.length : found;
  };
  const isAward = ({ item, level }: LedgerRow): boolean => item !== "" && level !== "";
  return rows.filter((row, at) => {
    if (!isAward(row)) return true;
    return rows.every((other, otherAt) => {
      if (other === row || !isAward(other) || other.item !== row.item) return true;
      if (place(other) !== place(row)) return place(other) > place(row);
      return other.points < row.points || (other.points === row.points && otherAt > at);
    });
  });
}

function entryOf(row: LedgerRow): Entry {
  const points = read(row.points);
  const size = sign(points) < 0 ? negated(points) : points;
  return { row, points: times(size, read(row.share)) };
}

/** Within the limits per item, then per type and level (the smaller of the two sums), then in all. */
function limited(entries: readonly Entry[], limits: LedgerLimits): Fraction {
  const perItem = cut(entries, limits.byItem, ({ item }) => item);
  const byType = pointsOf(cut(perItem, limits.byType, ({ type }) => type));
  const byLevel = pointsOf(cut(perItem, limits.byLevel, ({ level }) => level));
  const total = least(byType, byLevel);
  return limits.total === null ? total : least(total, read(limits.total));
}

const pointsOf = (entries: readonly Entry[]): Fraction => sum(entries.map(({ points }) => points));

/** The rows with the later ones cut where those of one name come to more than its limit. */
function cut(
  entries: readonly Entry[],
  limits: Readonly<Record<string, number>>,
  nameOf: (row: LedgerRow) => string,
): Entry[] {
  const left = new Map(Object.entries(limits).map(([name, most]) => [name, read(most)]));
  return entries.map(({ row, points }) => {
    const room = left.get(nameOf(row));
    if (room === undefined) return { row, points };
    const kept = least(points, room);
    left.set(nameOf(row), minus(room, kept));
    return { row, points: kept };
  });
}
