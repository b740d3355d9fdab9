import { atFifteenDigits } from "../numbers/decimal";
import type { LedgerRow } from "../columns";
import type { LedgerLimits, Period, Settings } from "../scheme";

/** What one row of 加减分 came to: the points that counted, and why not all of them did. */
export interface LedgerEntry {
  readonly row: LedgerRow;
  readonly counted: number;
  readonly reason: LedgerReason;
}

export type LedgerReason =
  | "counted"
  | "shared"
  | "outside"
  | "undated"
  | "noDocument"
  | "lowerLevel"
  | "itemLimit"
  | "typeLimit"
  | "levelLimit"
  | "totalLimit";

/** Bonus and deduction of one unit, both ≥ 0, with every row that led to them. */
export interface LedgerOutcome {
  readonly bonus: number;
  readonly deduction: number;
  readonly entries: readonly LedgerEntry[];
}

/** Levels of an award from the highest, by the words that name them; 部门 and 内部 name no ministry. */
const LEVELS = [
  /国际|international/i,
  /国家|全国|中央|国务院|national/i,
  /省|部级|部委|^部$|自治区|直辖市|provinc|minist/i,
  /市|地区|地级|州|盟|厅|municip|city|prefecture/i,
  /县|区|旗|处级|county|district/i,
  /乡|镇|街道|科级|town/i,
];

/** The place of a level of award from 0 for the highest; an unknown level comes after all known ones. */
function levelPlace(level: string): number {
  const found = LEVELS.findIndex((words) => words.test(level));
  return found < 0 ? LEVELS.length : found;
}

/**
 * The bonus and deduction of one unit from its ledger rows (docs/rules.md, Bonus and deduction): rows outside the period
 * and bonuses without a date in it or without document do not count; the same item at several levels counts once, at the
 * highest; shared points are split; then the limits per item, per type and level, and in all. Points are added at 15
 * significant digits.
 *
 * A row without level is no award but something that can happen again: all of them count.
 */
export function ledgerOutcome(rows: readonly LedgerRow[], settings: Settings): LedgerOutcome {
  const best = bestByItem(rows.filter((row) => refusal(row, settings) === null && row.points > 0));
  const entries = rows.map((row): LedgerEntry => {
    const refused = refusal(row, settings);
    if (refused) return { row, counted: 0, reason: refused };
    if (row.points > 0 && row.level !== "" && (best.get(row.item) ?? row) !== row) {
      return { row, counted: 0, reason: "lowerLevel" };
    }
    const counted = atFifteenDigits(row.points * row.share);
    return { row, counted, reason: row.share < 1 ? "shared" : "counted" };
  });
  const bonus = limit(entries, settings.bonus, 1);
  const deduction = limit(entries, settings.deduction, -1);
  return { bonus, deduction, entries };
}

/** Why a row does not count whatever the others say; null where it may. Rows that nobody typed always may. */
export function refusal(row: LedgerRow, settings: Settings): LedgerReason | null {
  if (row.words) return null;
  if (!isInPeriod(row, settings)) return "outside";
  if (row.points <= 0) return null;
  if (settings.period !== null && row.date === "") return "undated";
  return settings.bonusNeedsDocument && row.document === "" ? "noDocument" : null;
}

/** Whether a row of a ledger or of vetoes may count by its date; one without a date is not outside. */
export function isInPeriod(
  { date }: { readonly date: string },
  { period }: Pick<Settings, "period">,
): boolean {
  return period === null || date === "" || isWithin(date, period);
}

/** Whether a date lies in the period; one that names no day or month is compared as far as it goes. */
export function isWithin(date: string, { from, to }: Period): boolean {
  return from.slice(0, date.length) <= date && date <= to.slice(0, date.length);
}

/** Of each item with levels the row at the highest; at the same level the one with most points. */
function bestByItem(rows: readonly LedgerRow[]): Map<string, LedgerRow> {
  const best = new Map<string, LedgerRow>();
  for (const row of rows) {
    if (row.item === "" || row.level === "") continue;
    const known = best.get(row.item);
    const order = known ? levelPlace(row.level) - levelPlace(known.level) : -1;
    if (!known || order < 0 || (order === 0 && row.points > known.points)) best.set(row.item, row);
  }
  return best;
}

/** One limit after the other; of those per type and per level the one that leaves less. */
function limit(entries: LedgerEntry[], limits: LedgerLimits, sign: 1 | -1): number {
  const byItem = cut(entries, sign, "itemLimit", ({ item }) => [
    item,
    limitFor(limits.byItem, item),
  ]);
  const byType = cut(byItem, sign, "typeLimit", ({ type }) => [
    type,
    limitFor(limits.byType, type),
  ]);
  const byLevel = cut(byItem, sign, "levelLimit", ({ level }) => [
    level,
    limitFor(limits.byLevel, level),
  ]);
  const both = total(byLevel, sign) < total(byType, sign) ? byLevel : byType;
  const most = limits.total ?? undefined;
  const counted = cut(both, sign, "totalLimit", () => ["", most]);
  entries.length = 0;
  for (const entry of counted) entries.push(entry);
  return total(entries, sign);
}

/** The entries of one sign within the limit of what they belong to, the later ones cut. */
function cut(
  entries: readonly LedgerEntry[],
  sign: 1 | -1,
  reason: LedgerReason,
  belongsTo: (row: LedgerRow) => readonly [key: string, limit: number | undefined],
): LedgerEntry[] {
  const used = new Map<string, number>();
  return entries.map((entry) => {
    const points = sign * entry.counted;
    const [key, most] = belongsTo(entry.row);
    if (points <= 0 || most === undefined) return entry;
    const before = used.get(key) ?? 0;
    const counted = Math.min(points, room(most, before));
    used.set(key, atFifteenDigits(before + counted));
    return counted < points ? { ...entry, counted: sign * counted, reason } : entry;
  });
}

function total(entries: readonly LedgerEntry[], sign: 1 | -1): number {
  return entries.reduce(
    (sum, { counted }) => (sign * counted > 0 ? atFifteenDigits(sum + sign * counted) : sum),
    0,
  );
}

/** A sum of points with share × points added, up to a limit: what rows without a limit of their own come to. */
export function limited(
  sum: number,
  points: number,
  share: number,
  most: number | undefined,
): number {
  const counted = Math.min(atFifteenDigits(points * share), room(most, sum));
  return counted > 0 ? atFifteenDigits(sum + counted) : sum;
}

function limitFor(limits: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.hasOwn(limits, name) ? limits[name] : undefined;
}

function room(limit: number | undefined, used: number): number {
  return limit === undefined ? Infinity : Math.max(0, atFifteenDigits(limit - used));
}
