/** One who may compete: the bands with places that are open to it, and the band that it has anyway. */
export interface Candidate {
  readonly open: readonly number[];
  readonly safe: number;
}

/** Places by band, null where a band has none to give; taken: places that are gone before anybody competes. */
export interface Places {
  readonly byBand: readonly (number | null)[];
  readonly taken: readonly number[];
  readonly isCumulative: boolean;
}

/** Above so many ways of breaking the ties the rule of the design decides instead of trying them all. */
const MOST_ORDERS = 20_000;

/**
 * The grades that each candidate can have, best first, over every way of breaking the ties.
 * groups: candidates from the best, those in one group are tied.
 */
export function possibleGrades(
  groups: readonly (readonly Candidate[])[],
  places: Places,
): number[][][] {
  const arrangements = groups.map(arrangementsOf);
  const orders = arrangements.reduce((all, { length }) => all * length, 1);
  const found = groups.map((group) => group.map(() => new Set<number>()));
  if (orders > MOST_ORDERS) return byRule(groups, places);
  for (let order = 0; order < orders; order++) {
    let rest = order;
    const chosen = arrangements.map((all) => {
      const at = rest % all.length;
      rest = Math.floor(rest / all.length);
      return all[at]!;
    });
    const grades = given(chosen.flat(), places);
    let place = 0;
    chosen.forEach((arrangement, group) => {
      for (const candidate of arrangement) {
        const grade = grades[place++]!;
        // Tied candidates who may have the same bands can change places with each other.
        groups[group]!.forEach((other, at) => {
          if (kindOf(other) === kindOf(candidate)) found[group]![at]!.add(grade);
        });
      }
    });
  }
  return found.map((group) => group.map((grades) => [...grades].sort((a, b) => a - b)));
}

const kindOf = ({ open, safe }: Candidate): string => `${open.join()}/${safe}`;

/** All orders of tied candidates that differ in who may have which band. */
function arrangementsOf(group: readonly Candidate[]): Candidate[][] {
  const kinds = new Map<string, Candidate[]>();
  for (const each of group) {
    kinds.set(kindOf(each), [...(kinds.get(kindOf(each)) ?? []), each]);
  }
  const all: Candidate[][] = [];
  const extend = (begun: Candidate[], left: Candidate[][]): void => {
    if (all.length > MOST_ORDERS) return;
    if (begun.length === group.length) all.push(begun);
    left.forEach((members, at) => {
      if (members.length === 0) return;
      extend(
        [...begun, members[0]!],
        left.map((each, index) => (index === at ? each.slice(1) : each)),
      );
    });
  };
  extend([], [...kinds.values()]);
  return all;
}

/** Gives out the places of one band after the other to candidates in a strict order; their grades. */
function given(candidates: readonly Candidate[], places: Places): number[] {
  const grades: (number | null)[] = candidates.map(() => null);
  let used = 0;
  places.byBand.forEach((stated, band) => {
    if (stated === null) return;
    const gone = places.taken[band]!;
    let left = Math.max(0, stated - gone - (places.isCumulative ? used : 0));
    candidates.forEach(({ open }, at) => {
      if (grades[at] !== null || !open.includes(band) || left === 0) return;
      grades[at] = band;
      left--;
      used++;
    });
    used += gone;
  });
  return grades.map((grade, at) => grade ?? candidates[at]!.safe);
}

/**
 * Very many ways of breaking the ties: a tied unit can get a band if it is open to it, some of its places fall to the
 * tied, and in each better band open to it at least one of the tied is left over, in the order that leaves most over.
 */
function byRule(groups: readonly (readonly Candidate[])[], places: Places): number[][][] {
  const strict = groups.flatMap((group, at) => group.map((candidate) => ({ candidate, at })));
  const grades = given(
    strict.map(({ candidate }) => candidate),
    places,
  );
  return groups.map((group, at) => {
    const inBand = (band: number): number =>
      strict.filter((each, place) => each.at === at && grades[place] === band).length;
    const inBetter = (band: number): number =>
      places.byBand.slice(0, band).reduce<number>((all, _, each) => all + inBand(each), 0);
    return group.map(({ open, safe }) => {
      const found: number[] = [];
      for (const band of open) {
        if (inBand(band) > 0) found.push(band);
        const wanting = group.filter((other) => other.open.includes(band)).length;
        const others = group.filter((other) => !other.open.includes(band)).length;
        const gone = Math.max(0, inBetter(band) - others);
        if (wanting - gone <= inBand(band)) return found;
      }
      return [...found, safe];
    });
  });
}
