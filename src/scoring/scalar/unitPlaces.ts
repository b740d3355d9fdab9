import { compareNumbers } from "../compareNumbers";
import { fractionOf, multiply, sum } from "../fraction";
import type { Scheme, Ties } from "../scheme";

/** What ranks and quotas need of a graded unit. */
export interface Contestant {
  readonly unit: number;
  readonly className: string;
  /** Published score. */
  readonly score: number;
  /** Better first: what decides, then the tie-breakers. */
  readonly keys: readonly number[];
  readonly isLowest: boolean;
  readonly blocks: (tier: number) => boolean;
  grade: number;
  isPending: boolean;
}

/** Above zero where a stands before b: the first key that differs at 15 digits. */
function order(a: Contestant, b: Contestant): number {
  for (const [at, key] of a.keys.entries()) {
    const difference = compareNumbers(key, b.keys[at]!);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Rank within the class: 1 + the number of better ones; vetoed units after the rest. */
export function rankAmong(own: Contestant, all: readonly Contestant[], ties: Ties): number {
  const rivals = all.filter(({ className }) => className === own.className);
  const isBetter = (a: Contestant, b: Contestant) =>
    a.isLowest === b.isLowest ? order(a, b) > 0 : !a.isLowest;
  const better = rivals.filter((each) => isBetter(each, own));
  if (ties === "competition") return better.length + 1;
  if (ties === "dense") {
    const bestFirst = [...better].sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
    const levels = bestFirst.filter((each, at) => at === 0 || isBetter(bestFirst[at - 1]!, each));
    return levels.length + 1;
  }
  const tied = rivals.filter((each) => !isBetter(each, own) && !isBetter(own, each));
  return better.length + (tied.length + 1) / 2;
}

/** Gives out the places of every tier with a quota, best tier first, class by class or pooled. */
export function giveOutPlaces(
  { bands, settings }: Scheme,
  classNames: readonly string[],
  all: readonly Contestant[],
): void {
  const { base, atLeastOne, isPooled, unitResult, linkedShare } = settings.quota;
  const firstWithLimit = bands.findIndex(({ lower }) => lower !== null);
  const openTo = firstWithLimit < 0 ? bands.length - 1 : firstWithLimit;
  for (const pool of isPooled ? [classNames] : classNames.map((name) => [name])) {
    const members = all.filter(({ className }) => pool.includes(className));
    const counts = pool.map(
      (name) => base[name] ?? all.filter(({ className }) => className === name).length,
    );
    const total = counts.reduce((a, b) => a + b, 0);
    const shares: number[] = [];
    let given = 0;
    bands.forEach((band, tier) => {
      const linked = tier === 0 && !isPooled ? linkedShare[unitResult[pool[0]!] ?? ""] : undefined;
      const share = linked ?? band.share;
      if (share === null && band.places === null) return;
      let places = band.places ?? 0;
      if (share !== null) {
        shares.push(share);
        const { numerator, denominator } = multiply(sum(shares), fractionOf(total));
        const upTo = Number(numerator / denominator);
        places = Math.max(upTo - given, atLeastOne && total > 0 ? 1 : 0);
        given += places;
      }
      const competitors = members.filter((each) => {
        if (each.grade < tier || (each.grade > tier && each.blocks(tier))) return false;
        if (band.minimum !== null) return each.score >= band.minimum;
        return each.grade === tier || (band.lower === null && each.grade <= openTo);
      });
      const { winners, tied } = walkDown(competitors, places);
      for (const each of members) {
        if (winners.includes(each)) each.grade = tier;
        else if (each.grade === tier) each.grade = Math.min(tier + 1, bands.length - 1);
        if (tied.includes(each)) each.isPending = true;
      }
    });
  }
}

/** Best first; those tied across the line get nothing, and their places do not pass down. */
function walkDown(competitors: readonly Contestant[], places: number) {
  const sorted = [...competitors].sort((a, b) => order(b, a));
  const winners: Contestant[] = [];
  while (winners.length < Math.min(places, sorted.length)) {
    const next = sorted[winners.length]!;
    const equal = sorted.filter((each) => order(each, next) === 0);
    if (winners.length + equal.length > places) return { winners, tied: equal };
    winners.push(...equal);
  }
  return { winners, tied: [] };
}
