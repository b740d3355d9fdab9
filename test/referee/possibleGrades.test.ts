import { randomChoice } from "../scoring/appraise/randomChoice";
import { possibleGrades, type Candidate, type Places } from "./possibleGrades";

const open = (count: number): Candidate[] =>
  Array.from({ length: count }, () => ({ open: [0, 1], safe: 2 }));
const places = (...byBand: (number | null)[]): Places => ({
  byBand,
  taken: byBand.map(() => 0),
  isCumulative: false,
});

it.each([
  // 95, 93.5, 93.5, 92 with two places: only 95 is firm, 92 gets none.
  {
    sizes: [1, 2, 1],
    byBand: [2, 0, null],
    expected: [
      [[0]],
      [
        [0, 2],
        [0, 2],
      ],
      [[2]],
    ],
  },
  // Four equal units hold the 1 + 3 places, the next has none.
  { sizes: [4, 1], byBand: [1, 3, null], expected: [Array(4).fill([0, 1]), [[2]]] },
  // Three for 1 + 3 places: the fourth is firmly in the second band.
  { sizes: [3, 1], byBand: [1, 3, null], expected: [Array(3).fill([0, 1]), [[1]]] },
  // Three for one place of each band.
  { sizes: [3], byBand: [1, 1, null], expected: [Array(3).fill([0, 1, 2])] },
])("$sizes tied units for $byBand places", ({ sizes, byBand, expected }) => {
  expect(possibleGrades(sizes.map(open), places(...byBand))).toEqual(expected);
});

it("a place that another tied unit may not have is firm", () => {
  const both = { open: [0, 1], safe: 2 };
  const second = { open: [1], safe: 2 };
  expect(possibleGrades([[both, second]], places(1, 1, null))).toEqual([[[0], [1]]]);
});

it("a unit below can depend on the order of the tied", () => {
  // The order of the two decides whether the place of the second band is left for the third.
  const both = { open: [0, 1], safe: 2 };
  const first = { open: [0], safe: 2 };
  const grades = possibleGrades([[both, first], [both]], places(1, 1, null));
  expect(grades).toEqual([
    [
      [0, 1],
      [0, 2],
    ],
    [[1, 2]],
  ]);
});

it("passes unused places down under 合计 and lets them lapse under 分档", () => {
  const only = (band: number): Candidate => ({ open: [band], safe: 2 });
  const candidates = [[only(0)], [only(1)], [only(1)]];
  const byBand = [2, 2, null];
  const lapsing = { byBand, taken: [0, 0, 0], isCumulative: false };
  // 2 places in all: one is taken above, so one is left.
  const passing = { byBand, taken: [0, 0, 0], isCumulative: true };
  expect(possibleGrades(candidates, lapsing).flat()).toEqual([[0], [1], [1]]);
  expect(possibleGrades(candidates, passing).flat()).toEqual([[0], [1], [2]]);
});

/** Every order of all tied units, whoever they are. */
function everyOrder(groups: readonly (readonly Candidate[])[], given: Places): number[][][] {
  const marked = groups.map((group) => group.map((each, at) => ({ ...each, at })));
  const found = groups.map((group) => group.map(() => new Set<number>()));
  const orders = marked.reduce<(typeof marked)[number][][]>(
    (all, group) => all.flatMap((begun) => permutations(group).map((order) => [...begun, order])),
    [[]],
  );
  for (const order of orders) {
    const grades = possibleGrades(
      order.flat().map((each) => [each]),
      given,
    );
    order.flat().forEach((each, place) => {
      const group = order.findIndex((members) => members.includes(each));
      found[group]![each.at]!.add(grades[place]![0]![0]!);
    });
  }
  return found.map((group) => group.map((set) => [...set].sort((a, b) => a - b)));
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  );
}

it("is what all orders give, in 300 random competitions", () => {
  for (let seed = 0; seed < 300; seed++) {
    const { below, chance, oneOf } = randomChoice(seed);
    const sets = [[0, 1, 2], [0, 1], [1, 2], [0], [1], []];
    const candidates = Array.from({ length: 1 + below(3) }, () =>
      Array.from({ length: 1 + below(3) }, () => ({
        open: chance(0.6) ? sets[0]! : oneOf(sets),
        safe: oneOf([3, 3, 4]),
      })),
    );
    const byBand = [below(3), below(4), chance(0.3) ? null : below(3), null, null];
    const given = { byBand, taken: [below(2), 0, 0, 0, 0], isCumulative: chance(0.5) };
    expect({ seed, grades: possibleGrades(candidates, given) }).toEqual({
      seed,
      grades: everyOrder(candidates, given),
    });
  }
});
