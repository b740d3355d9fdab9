import type { Columns, LedgerRow } from "../columns";
import { ledgerOutcome, limited, refusal, type LedgerOutcome } from "../points/ledger";
import type { Settings } from "../scheme";
import { rowsByUnit } from "./rowsByUnit";

/** What the ledger comes to: the points of all units at once, the rows behind them when somebody asks. */
export interface Ledgers {
  /** Null where nobody has a row. */
  readonly points: LedgerPoints | null;
  /** Undefined for a unit without rows. */
  get(unit: number): LedgerOutcome | undefined;
}

/** Points of the units that have rows, both ≥ 0: few of many, so each has a place in short lists. */
export interface LedgerPoints {
  /** The place of each unit; at 0, of a unit without rows, there are no points. */
  readonly places: Uint32Array;
  readonly bonus: Float64Array;
  readonly deduction: Float64Array;
}

/** What is known of the rows of a unit, as bits. */
const HAS_BONUS = 1;
const HAS_SECOND_BONUS = 2;
const HAS_LEVEL = 4;
const HAS_OWN_LIMIT = 8;

/**
 * The ledgers of all units. Most rows need nothing but to be added up to the limit of all rows, one after the other;
 * only units whose rows touch each other otherwise (levels of one award, limits per item, type or level) are looked at as a whole.
 */
export function ledgersOf({ ledger, size }: Columns, settings: Settings): Ledgers {
  const rowsOf = rowsByUnit(ledger, size);
  const get = (unit: number): LedgerOutcome | undefined => {
    const rows = rowsOf(unit);
    return rows.length > 0 ? ledgerOutcome(rows, settings) : undefined;
  };
  if (ledger.length === 0) return { points: null, get };
  const places = new Uint32Array(size);
  const bonus = new Float64Array(ledger.length + 1);
  const deduction = new Float64Array(ledger.length + 1);
  const known = new Uint8Array(ledger.length + 1);
  const units = new Uint32Array(ledger.length + 1);
  const hasOwnLimit = ownLimits(settings);
  const mostBonus = settings.bonus.total ?? undefined;
  const mostDeduction = settings.deduction.total ?? undefined;
  let last = 0;
  for (const row of ledger) {
    const { unit, points, share } = row;
    if (places[unit] === 0) {
      places[unit] = ++last;
      units[last] = unit;
    }
    const place = places[unit]!;
    if (hasOwnLimit?.(row)) known[place]! |= HAS_OWN_LIMIT;
    if (row.level !== "") known[place]! |= HAS_LEVEL;
    if (points > 0) known[place]! |= known[place]! & HAS_BONUS ? HAS_SECOND_BONUS : HAS_BONUS;
    if (refusal(row, settings) !== null) continue;
    if (points > 0) bonus[place] = limited(bonus[place]!, points, share, mostBonus);
    else deduction[place] = limited(deduction[place]!, -points, share, mostDeduction);
  }
  for (let place = 1; place <= last; place++) {
    if (!isInvolved(known[place]!)) continue;
    const outcome = ledgerOutcome(rowsOf(units[place]!), settings);
    bonus[place] = outcome.bonus;
    deduction[place] = outcome.deduction;
  }
  return { points: { places, bonus, deduction }, get };
}

function isInvolved(known: number): boolean {
  const isPerhapsOneAward = HAS_LEVEL | HAS_SECOND_BONUS;
  return (known & HAS_OWN_LIMIT) !== 0 || (known & isPerhapsOneAward) === isPerhapsOneAward;
}

/** Whether a row has a limit of its item, its type or its level; null where there are none. */
function ownLimits({ bonus, deduction }: Settings): ((row: LedgerRow) => boolean) | null {
  const names = (key: "byItem" | "byType" | "byLevel"): Set<string> =>
    new Set([...Object.keys(bonus[key]), ...Object.keys(deduction[key])]);
  const [items, types, levels] = [names("byItem"), names("byType"), names("byLevel")];
  if (items.size + types.size + levels.size === 0) return null;
  return ({ item, type, level }) => items.has(item) || types.has(type) || levels.has(level);
}
