import { bandTicks, limitTicks } from "../bandTicks";
import type { Columns } from "../columns";
import { atFifteenDigits } from "../decimal";
import { ScoreError } from "../errors";
import { award, Place, quotaPlaces } from "../quota";
import type { Band, Scheme } from "../scheme";
import type { Standing } from "../standing";
import type { VetoOutcome } from "../vetoOutcome";

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
}

/**
 * Gives out the places of every tier that has a quota, best tier first. Only units in the band (or above its
 * minimum) compete, vetoed ones do not; those over the quota drop one grade (design 3, "Quota").
 */
export function quotas(
  scheme: Scheme,
  columns: Columns,
  standing: Standing,
  score: Float64Array,
  grades: Int16Array,
  vetoes: ReadonlyMap<number, VetoOutcome>,
): Quotas {
  const { bands, settings } = scheme;
  const pending = new Uint8Array(columns.size);
  const lines: QuotaLine[] = [];
  const result = grades.slice();
  const groups = settings.quota.isPooled ? null : columns.classes;
  const groupCount = settings.quota.isPooled ? 1 : columns.classNames.length;
  const bases = quotaBases(scheme, columns, grades, groups, groupCount);
  const before = new Float64Array(groupCount);
  const shareBefore = new Float64Array(groupCount);
  // Tiers reached only by place are open to the first band that has a limit, or to everybody.
  const limits = bandTicks(bands, settings.decimals);
  const firstLimit = limits.findIndex((limit) => limit < Infinity);

  bands.forEach((band, tier) => {
    const shares = tierShares(scheme, columns, tier, groupCount);
    if (!shares && band.places === null) return;
    const places = Float64Array.from(bases, (_, group) => placesOf(band, shares, group));
    const competes = competitors(band, tier);
    const awarded = award(standing, competes, groups, places);
    settle(tier, awarded);
    const won = countByGroup(awarded, Place.won, groups, groupCount);
    const tied = countByGroup(awarded, Place.pending, groups, groupCount);
    for (let group = 0; group < groupCount; group++) {
      lines.push({
        tier,
        group: settings.quota.isPooled ? -1 : group,
        base: bases[group]!,
        share: shares && !Number.isNaN(shares[group]!) ? shares[group]! : null,
        places: places[group]!,
        won: won[group]!,
        pending: tied[group]!,
      });
    }
  });
  return { grades: result, pending, lines };

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
    const competes = new Uint8Array(columns.size);
    const minimum = limitTicks(band.minimum, settings.decimals);
    for (let unit = 0; unit < columns.size; unit++) {
      const grade = result[unit]!;
      if (grade < tier) continue; // none, or a better one already
      if (band.minimum !== null) competes[unit] = score[unit]! >= minimum ? 1 : 0;
      else competes[unit] = grade === tier || (band.lower === null && grade <= firstLimit) ? 1 : 0;
    }
    // A veto never lets a unit rise to a place.
    for (const [unit, veto] of vetoes) {
      const isBlocked = veto.isLowest || veto.ceiling > tier || veto.drop > 0;
      if (isBlocked && result[unit]! > tier) competes[unit] = 0;
    }
    return competes;
  }

  /** Winners take the tier; those left in it without a place drop one grade. */
  function settle(tier: number, awarded: Uint8Array): void {
    const next = Math.min(tier + 1, bands.length - 1);
    for (let unit = 0; unit < columns.size; unit++) {
      if (awarded[unit] === Place.won) result[unit] = tier;
      else if (result[unit] === tier) result[unit] = next;
      if (awarded[unit] === Place.pending) pending[unit] = 1;
    }
  }
}

function countByGroup(
  awarded: Uint8Array,
  outcome: number,
  groups: Uint16Array | null,
  groupCount: number,
): Uint32Array {
  const counts = new Uint32Array(groupCount);
  for (let unit = 0; unit < awarded.length; unit++) {
    if (awarded[unit] === outcome) counts[groups ? groups[unit]! : 0]!++;
  }
  return counts;
}

/**
 * The share of a tier in each class; the top tier's may follow the result of the unit (20/25/15 %).
 *
 * @throws {ScoreError} linkedShareMissing
 */
function tierShares(
  { bands, settings }: Scheme,
  columns: Columns,
  tier: number,
  groupCount: number,
): Float64Array | null {
  const own = bands[tier]!.share;
  const { linkedShare, unitResult, isPooled } = settings.quota;
  const isLinked = tier === 0 && !isPooled && Object.keys(unitResult).length > 0;
  if (own === null && !isLinked) return null;
  if (!isLinked) return new Float64Array(groupCount).fill(own!);
  return Float64Array.from(columns.classNames, (className) => {
    const result = unitResult[className] ?? "";
    const share = linkedShare[result] ?? own;
    if (share !== null) return share;
    if (bands[tier]!.places === null)
      throw new ScoreError("linkedShareMissing", { className, result });
    return NaN; // the stated number of places holds
  });
}

/** 应参加考核数 where it is given, else the graded units, vetoed ones included. */
function quotaBases(
  { settings }: Scheme,
  columns: Columns,
  grades: Int16Array,
  groups: Uint16Array | null,
  groupCount: number,
): Float64Array {
  const bases = new Float64Array(groupCount);
  const given = columns.classNames.map((name) => settings.quota.base[name]);
  for (let unit = 0; unit < columns.size; unit++) {
    const ownClass = columns.classes?.[unit] ?? 0;
    if (grades[unit]! >= 0 && given[ownClass] === undefined) bases[groups ? groups[unit]! : 0]!++;
  }
  given.forEach((base, index) => {
    if (base !== undefined) bases[groupCount === 1 ? 0 : index]! += base;
  });
  return bases;
}
