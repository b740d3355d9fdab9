import fc from "fast-check";
import { placeSets, type PlaceLimits } from "../../../src/scoring/appraise/placeSets";

/** Units in the order of their levels, each with its level and the bands open to it, and the places. */
interface Case {
  readonly units: readonly { readonly level: number; readonly open: number }[];
  readonly bands: number;
  readonly limits: readonly number[];
  readonly isCumulative: boolean;
  readonly taken: readonly number[];
}

/** All orders of the units in which better levels come first. */
function orders(levels: readonly number[]): number[][] {
  if (levels.length === 0) return [[]];
  const groups = [...new Set(levels)].sort((a, b) => a - b);
  return groups.reduce<number[][]>(
    (before, level) => {
      const own = levels.flatMap((each, unit) => (each === level ? [unit] : []));
      return before.flatMap((start) => permutations(own).map((rest) => [...start, ...rest]));
    },
    [[]],
  );
}

function permutations(units: readonly number[]): number[][] {
  if (units.length < 2) return [[...units]];
  return units.flatMap((unit) =>
    permutations(units.filter((each) => each !== unit)).map((rest) => [unit, ...rest]),
  );
}

/** The bands of the units in one order, straight from the words of the rule. */
function bandsIn(order: readonly number[], given: Case): number[] {
  const bandOf = given.units.map(() => -1);
  let better = 0;
  for (let band = 0; band < given.bands; band++) {
    const isLast = band === given.bands - 1;
    const limit = given.limits[band]!;
    const own = given.isCumulative ? limit - better : limit;
    let left = isLast ? Infinity : Math.max(0, own - given.taken[band]!);
    let winners = given.taken[band]!;
    for (const unit of order) {
      const isOpen = (given.units[unit]!.open >> band) & 1;
      if (bandOf[unit] !== -1 || !isOpen || left === 0) continue;
      bandOf[unit] = band;
      left--;
      winners++;
    }
    if (limit < Infinity) better += winners;
  }
  return bandOf;
}

function byAllOrders(given: Case): number[] {
  const possible = given.units.map(() => 0);
  for (const order of orders(given.units.map(({ level }) => level))) {
    bandsIn(order, given).forEach((band, unit) => (possible[unit]! |= 1 << band));
  }
  return possible;
}

function bySets({ units, bands, limits, isCumulative, taken }: Case): number[] {
  const kinds = [...new Set(units.map(({ open }) => open))];
  const levels = Math.max(-1, ...units.map(({ level }) => level)) + 1;
  const counts = new Uint32Array(levels * kinds.length);
  const cells = units.map(({ level, open }) => level * kinds.length + kinds.indexOf(open));
  for (const cell of cells) counts[cell]!++;
  const places: PlaceLimits = {
    bands,
    limits,
    isCumulative,
    taken,
  };
  const possible = new Uint32Array(counts.length);
  placeSets({ levels, kinds, counts, first: 0 }, places, possible);
  return cells.map((cell) => possible[cell]!);
}

const anyCase = (kinds: "one" | "any"): fc.Arbitrary<Case> =>
  fc.integer({ min: 2, max: 4 }).chain((bands) => {
    const all = (1 << bands) - 1;
    const last = 1 << (bands - 1);
    const open =
      kinds === "one"
        ? fc.constant(all)
        : fc.integer({ min: 0, max: all }).map((bits) => bits | last);
    const limit = fc.oneof({ weight: 4, arbitrary: fc.nat(4) }, fc.constant(Infinity));
    return fc.record({
      units: fc.array(fc.record({ level: fc.nat(2), open }), { minLength: 1, maxLength: 6 }),
      bands: fc.constant(bands),
      limits: fc.array(limit, { minLength: bands, maxLength: bands }),
      isCumulative: fc.boolean(),
      taken: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: bands, maxLength: bands }),
    });
  });

it.each(["one", "any"] as const)(
  "gives what trying all orders of the tied gives (%s set of open bands)",
  (kinds) => {
    fc.assert(
      fc.property(anyCase(kinds), (given) => {
        expect(bySets(given)).toEqual(byAllOrders(given));
      }),
      { numRuns: 3000 },
    );
  },
);

it("is ready at once where very many are tied and a veto stands among them", () => {
  // The first cell is of another class.
  const counts = Uint32Array.of(7, 200_000, 50_000, 30_000);
  const possible = new Uint32Array(4);
  placeSets(
    { levels: 1, kinds: [0b1111, 0b1110, 0b1010], counts, first: 1 },
    {
      bands: 4,
      limits: [100_000, 60_000, 40_000, Infinity],
      isCumulative: false,
      taken: [0, 0, 0, 0],
    },
    possible,
  );
  expect([...possible]).toEqual([0, 0b1111, 0b1110, 0b1010]);
});
