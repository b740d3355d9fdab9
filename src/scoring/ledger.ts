import { atFifteenDigits } from "./decimal";
import type { LedgerRow } from "./columns";
import type { LedgerLimits, Settings } from "./scheme";

/** What one row of 加减分 came to: the points that counted, and why not all of them did. */
export interface LedgerEntry {
  readonly row: LedgerRow;
  readonly counted: number;
  readonly reason: LedgerReason;
}

export type LedgerReason =
  | "counted"
  | "shared"
  | "otherYear"
  | "noDocument"
  | "lowerLevel"
  | "itemLimit"
  | "typeLimit"
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

/**
 * The place of a level of award from 0 for the highest; an unknown level comes after all known ones.
 *
 * @example
 * levelPlace("省部级") < levelPlace("市级"); // => true
 */
export function levelPlace(level: string): number {
  const found = LEVELS.findIndex((words) => words.test(level));
  return found < 0 ? LEVELS.length : found;
}

/**
 * The bonus and deduction of one unit from its ledger rows (design 3): rows of another year and bonuses without
 * document do not count; the same item at several levels counts once, at the highest; shared points are split;
 * then the limits per item, per type and in all. Points are added at 15 significant digits.
 *
 * An item without any level is no award but something that can happen again: all its rows count.
 */
export function ledgerOutcome(rows: readonly LedgerRow[], settings: Settings): LedgerOutcome {
  const best = bestByItem(rows.filter((row) => refusal(row, settings) === null && row.points > 0));
  const entries = rows.map((row): LedgerEntry => {
    const refused = refusal(row, settings);
    if (refused) return { row, counted: 0, reason: refused };
    if (row.points > 0 && (best.get(row.item) ?? row) !== row) {
      return { row, counted: 0, reason: "lowerLevel" };
    }
    const counted = atFifteenDigits(row.points * row.share);
    return { row, counted, reason: row.share < 1 ? "shared" : "counted" };
  });
  const bonus = limit(entries, settings.bonus, 1);
  const deduction = limit(entries, settings.deduction, -1);
  return { bonus, deduction, entries };
}

/** Why a row does not count whatever the others say; null where it may. */
export function refusal(row: LedgerRow, settings: Settings): LedgerReason | null {
  if (settings.year !== null && row.year !== null && row.year !== settings.year) return "otherYear";
  if (settings.bonusNeedsDocument && row.points > 0 && row.document === "") return "noDocument";
  return null;
}

/** Of each item with levels the row at the highest; at the same level the one with most points. */
function bestByItem(rows: readonly LedgerRow[]): Map<string, LedgerRow> {
  const levelled = new Set(rows.flatMap(({ item, level }) => (level === "" ? [] : [item])));
  const best = new Map<string, LedgerRow>();
  for (const row of rows) {
    if (row.item === "" || !levelled.has(row.item)) continue;
    const known = best.get(row.item);
    const order = known ? levelPlace(row.level) - levelPlace(known.level) : -1;
    if (!known || order < 0 || (order === 0 && row.points > known.points)) best.set(row.item, row);
  }
  return best;
}

/** The sum of the entries of one sign within the limits, cutting the later entries. */
function limit(entries: LedgerEntry[], limits: LedgerLimits, sign: 1 | -1): number {
  const used = new Map<string, number>();
  let total = 0;
  entries.forEach((entry, index) => {
    const points = sign * entry.counted;
    if (points <= 0) return;
    const { item, type } = entry.row;
    const rooms: [LedgerReason, number][] = [
      ["itemLimit", room(limitFor(limits.byItem, item), used.get(`item ${item}`))],
      ["typeLimit", room(limitFor(limits.byType, type), used.get(`type ${type}`))],
      ["totalLimit", room(limits.total ?? undefined, total)],
    ];
    const [reason, most] = rooms.reduce((least, each) => (each[1] < least[1] ? each : least));
    const counted = Math.min(points, most);
    if (counted < points) entries[index] = { ...entry, counted: sign * counted, reason };
    for (const key of [`item ${item}`, `type ${type}`]) {
      used.set(key, atFifteenDigits((used.get(key) ?? 0) + counted));
    }
    total = atFifteenDigits(total + counted);
  });
  return total;
}

/** A sum of points with share × points added, up to a limit: what rows without a limit of their own come to. */
export function limited(
  total: number,
  points: number,
  share: number,
  most: number | undefined,
): number {
  const counted = Math.min(atFifteenDigits(points * share), room(most, total));
  return counted > 0 ? atFifteenDigits(total + counted) : total;
}

function limitFor(limits: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.hasOwn(limits, name) ? limits[name] : undefined;
}

function room(limit: number | undefined, used = 0): number {
  return limit === undefined ? Infinity : Math.max(0, atFifteenDigits(limit - used));
}
