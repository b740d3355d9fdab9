import { bandTicks, limitTicks } from "../bandTicks";
import type { Columns } from "../columns";
import { atFifteenDigits } from "../decimal";
import { drawLines, Place, placeIn, quotaPlaces, type PlaceLines } from "../quota";
import type { Band, Scheme } from "../scheme";
import { slotsOf, type Slots } from "../slots";
import type { Standing } from "../standing";
import type { VetoOutcome } from "../vetoOutcome";
import { quotaBases } from "./quotaBases";
import { tierShares } from "./tierShares";

/** The places of one tier in one class, and who got them. */
export interface QuotaLine {
  readonly tier: number;
  /** Index of the class; −1 for all classes together (统筹). */
  readonly group: number;
  readonly base: number;
  readonly share: number | null;
  readonly places: number;
  readonly won: number;
  readonly pending: number;
}

export interface Quotas {
  /** Grade after the quotas, −1 where there is none. */
  readonly grades: Int16Array;
  /** 1 where a unit is tied across a line (待研究). */
  readonly pending: Uint8Array;
  readonly lines: readonly QuotaLine[];
  /** What the competition for the places of a tier gave a unit: a Place. */
  readonly placeOf: (unit: number, tier: number) => number;
}

/**
 * Gives out the places of every tier that has a quota, best tier first. Only units in the band (or above its
 * minimum) compete, vetoed ones do not; those over the quota drop one grade (design 3, "Quota"). classSlots is the
 * standing within the classes.
 */
export function quotas(
  scheme: Scheme,
  columns: Columns,
  standing: Standing,
  classSlots: Slots,
  score: Float64Array,
  grades: Int16Array,
  vetoes: ReadonlyMap<number, VetoOutcome>,
): Quotas {
  const { bands, settings } = scheme;
  const { isPooled } = settings.quota;
  const pending = new Uint8Array(columns.size);
  const lines: QuotaLine[] = [];
  const result = grades.slice();
  const groups = isPooled ? null : columns.classes;
  const groupCount = isPooled ? 1 : columns.classNames.length;
  const tiers = bands.map((_, tier) => tierShares(scheme, columns, tier, groupCount));
  const isOpen = (tier: number): boolean => tiers[tier] !== null || bands[tier]!.places !== null;
  const draws = new Map<number, (unit: number) => number>();
  const placeOf = (unit: number, tier: number): number => draws.get(tier)?.(unit) ?? Place.none;
  if (!bands.some((_, tier) => isOpen(tier))) return { grades: result, pending, lines, placeOf };
  const bases = quotaBases(scheme, columns, grades);
  const slots = isPooled ? slotsOf(standing, null, 1) : classSlots;
  const before = new Float64Array(groupCount);
  const shareBefore = new Float64Array(groupCount);
  // Tiers reached only by place are open to the first band that has a limit, or to everybody.
  const limits = bandTicks(bands, settings.decimals);
  const firstLimit = limits.findIndex((limit) => limit < Infinity);

  bands.forEach((band, tier) => {
    if (!isOpen(tier)) return;
    const shares = tiers[tier]!;
    const places = bases.map((_, group) => placesOf(band, shares, group));
    const competes = competitors(band, tier);
    const drawn = drawLines(slots, competes, places);
    draws.set(tier, (unit) => placeAt(slots, groups, competes, drawn, unit));
    settle(result, pending, slots, groups, competes, drawn, tier, bands.length - 1);
    for (let group = 0; group < groupCount; group++) {
      lines.push({
        tier,
        group: isPooled ? -1 : group,
        base: bases[group]!,
        share: shares && !Number.isNaN(shares[group]!) ? shares[group]! : null,
        places: places[group]!,
        won: drawn.won[group]!,
        pending: drawn.pending[group]!,
      });
    }
  });
  return { grades: result, pending, lines, placeOf };

  /** Cumulative share × base rounded down, less what the tiers above may take; a stated number as it is. */
  function placesOf(band: Band, shares: Float64Array | null, group: number): number {
    const share = shares?.[group] ?? NaN;
    if (Number.isNaN(share)) return band.places!;
    shareBefore[group] = atFifteenDigits(shareBefore[group]! + share);
    const upTo = quotaPlaces(bases[group]!, shareBefore[group]);
    const least = settings.quota.atLeastOne && bases[group]! > 0 ? 1 : 0;
    const places = Math.max(upTo - before[group]!, least);
    before[group]! += places;
    return places;
  }

  function competitors(band: Band, tier: number): Uint8Array {
    const minimum = limitTicks(band.minimum, settings.decimals);
    const last = band.lower === null ? Math.max(tier, firstLimit) : tier;
    const competes =
      band.minimum === null
        ? gradedWithin(result, tier, last)
        : above(score, minimum, result, tier);
    // A veto never lets a unit rise to a place.
    for (const [unit, veto] of vetoes) {
      const isBlocked = veto.isLowest || veto.ceiling > tier || veto.drop > 0;
      if (isBlocked && result[unit]! > tier) competes[unit] = 0;
    }
    return competes;
  }
}

/** 1 for units with a grade from first to last. */
function gradedWithin(grades: Int16Array, first: number, last: number): Uint8Array {
  const isWithin = new Uint8Array(grades.length);
  for (let unit = 0; unit < grades.length; unit++) {
    isWithin[unit] = grades[unit]! >= first && grades[unit]! <= last ? 1 : 0;
  }
  return isWithin;
}

/** 1 for units with a score from the minimum up and no better grade already. */
function above(score: Float64Array, minimum: number, grades: Int16Array, tier: number): Uint8Array {
  const isAbove = new Uint8Array(grades.length);
  for (let unit = 0; unit < grades.length; unit++) {
    isAbove[unit] = grades[unit]! >= tier && score[unit]! >= minimum ? 1 : 0;
  }
  return isAbove;
}

/** What the lines gave one unit. */
function placeAt(
  { slots }: Slots,
  groups: Uint16Array | null,
  competes: Uint8Array,
  lines: PlaceLines,
  unit: number,
): number {
  const slot = slots[unit]!;
  const isPart = competes[unit] !== 0 && slot >= 0;
  return isPart ? placeIn(lines, slot, groups ? groups[unit]! : 0) : Place.none;
}

/** Winners take the tier; those left in it without a place drop one grade. */
function settle(
  grades: Int16Array,
  pending: Uint8Array,
  slots: Slots,
  groups: Uint16Array | null,
  competes: Uint8Array,
  lines: PlaceLines,
  tier: number,
  lowest: number,
): void {
  const next = Math.min(tier + 1, lowest);
  for (let unit = 0; unit < grades.length; unit++) {
    const place = placeAt(slots, groups, competes, lines, unit);
    if (place === Place.won) grades[unit] = tier;
    else if (grades[unit] === tier) grades[unit] = next;
    if (place === Place.pending) pending[unit] = 1;
  }
}
