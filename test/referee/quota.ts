import type { Columns } from "../../src/scoring/columns";
import type { Scheme } from "../../src/scoring/scheme";
import { plus, times, whole, ZERO, type Fraction } from "./fractions";
import { classOf, partOf, unitsOf } from "./participants";
import { Part, read } from "./reading";
import { Refusal } from "./refusal";
import { rounded, settled } from "./rounding";

/** Units that compete for the same places: a class, or all of them (统筹). */
export interface Group {
  readonly classNames: readonly string[];
  readonly units: readonly number[];
}

export function groupsOf({ settings }: Scheme, columns: Columns): Group[] {
  const all = unitsOf(columns);
  if (settings.quota.isPooled) return [{ classNames: columns.classNames, units: all }];
  return columns.classNames.map((name, index) => ({
    classNames: [name],
    units: all.filter((unit) => classOf(columns, unit) === index),
  }));
}

/** 应参加考核数 where given, else all units but those 不参加考核. */
function baseOf({ settings }: Scheme, columns: Columns, group: Group): number {
  return group.classNames.reduce((total, name) => {
    const inside = group.units.filter(
      (unit) =>
        columns.classNames[classOf(columns, unit)] === name &&
        partOf(columns, unit) !== Part.absent,
    );
    return total + (settings.quota.base[name] ?? inside.length);
  }, 0);
}

/** What a band asks for in a group: a share, a count, or null where it has no quota. */
type Ask = { readonly share: Fraction } | { readonly count: number } | null;

function askOf({ settings, bands }: Scheme, group: Group, band: number): Ask {
  const { share, places, classShares, classPlaces } = bands[band]!;
  const { isPooled, unitResult, linkedShare } = settings.quota;
  if (isPooled && Object.keys({ ...classShares, ...classPlaces }).length > 0) {
    throw new Refusal("pooledClassPlaces");
  }
  if (isPooled && Object.keys({ ...unitResult, ...linkedShare }).length > 0) {
    throw new Refusal("pooledUnitResult");
  }
  const name = group.classNames[0]!;
  if (!isPooled && Object.hasOwn(classPlaces, name)) return { count: classPlaces[name]! };
  if (!isPooled && Object.hasOwn(classShares, name)) return { share: read(classShares[name]!) };
  // What is stated for the class goes first, then the result of the unit, then what holds for all.
  const isLinked = band === 0 && !isPooled && Object.keys(unitResult).length > 0;
  const linked = isLinked ? linkedShare[unitResult[name] ?? ""] : undefined;
  if (linked !== undefined) return { share: read(linked) };
  if (places !== null) return { count: places };
  if (share !== null) return { share: read(share) };
  if (isLinked) throw new Refusal("linkedShareMissing");
  return null;
}

/** The places of every band before anybody has one: its own (分档) or with the bands above (合计); null: no quota. */
export function placesOf(scheme: Scheme, columns: Columns, group: Group): (number | null)[] {
  const { method, rounding, atLeastOne } = scheme.settings.quota;
  const base = whole(baseOf(scheme, columns, group));
  let isBest = true;
  const part = (share: Fraction): number => {
    const exact = settled(times(share, base), scheme.settings.decimals);
    return Number(rounded(exact, 0, rounding).n);
  };
  let [counts, shares] = [0, ZERO];
  return scheme.bands.map((_, band) => {
    const ask = askOf(scheme, group, band);
    if (ask === null) return null;
    if (method === "tier") [counts, shares] = [0, ZERO];
    if ("count" in ask) counts += ask.count;
    else shares = plus(shares, ask.share);
    const places = counts + part(shares);
    // 至少一个 is for a share of the best band that has places; somebody must be there to have it.
    const hasOne = atLeastOne && isBest && "share" in ask && base.n > 0n;
    isBest = false;
    return hasOne ? Math.max(1, places) : places;
  });
}
