/**
 * The results of a year worked out by hand: weighted marks in whole numbers, places by trying every order of equal units.
 * Written from docs/rules.md; nothing of the product is used.
 */

/** A unit with its marks in tenths, one an item. */
export interface Reckoned {
  readonly name: string;
  readonly class: string;
  readonly marks: readonly number[];
  /** In hundredths, after the cap. */
  readonly bonus: number;
  /** 一票否优 bars the best grade, 一票否决 gives the last one. */
  readonly veto: "none" | "notop" | "lowest";
}

export interface Outcome {
  readonly name: string;
  readonly class: string;
  /** In hundredths. */
  readonly score: number;
  readonly rank: number;
  /** Every grade that some order of equal units gives, best first; one where it is firm. */
  readonly grades: readonly string[];
}

const GRADES = ["优秀", "良好", "合格", "待改进"];
const LOWER = [9000, 8000, 6000, 0];
/** Of the first two grades, in per cent of the units of a class. */
const SHARES = [20, 40];

/** The results of all units, in their order; weights are parts of their sum. */
export function reckon(units: readonly Reckoned[], weights: readonly number[]): Outcome[] {
  const sum = weights.reduce((all, each) => all + each, 0);
  const scores = new Map(
    units.map(({ name, marks, bonus }) => {
      const weighted = marks.reduce((all, mark, item) => all + mark * weights[item]!, 0);
      return [name, halfUp(weighted * 10, sum) + bonus] as const;
    }),
  );
  const scoreOf = ({ name }: Reckoned): number => scores.get(name)!;
  return units.map((unit) => {
    const group = units.filter((other) => other.class === unit.class);
    const isBefore = (other: Reckoned): boolean => {
      const [a, b] = [other.veto === "lowest", unit.veto === "lowest"];
      return a === b ? scoreOf(other) > scoreOf(unit) : b;
    };
    const possible = new Set(
      orders(group, scoreOf).map((order) => given(order, scoreOf).get(unit.name)!),
    );
    return {
      name: unit.name,
      class: unit.class,
      score: scoreOf(unit),
      rank: group.filter(isBefore).length + 1,
      grades: GRADES.filter((grade) => possible.has(grade)),
    };
  });
}

/** A quotient of whole numbers, rounded half away from zero. */
function halfUp(above: number, below: number): number {
  return Math.floor((2 * above + below) / (2 * below));
}

/** Every order of the units, best first, in which equal ones can come. */
function orders(
  group: readonly Reckoned[],
  scoreOf: (unit: Reckoned) => number,
): (readonly Reckoned[])[] {
  const levels = [...new Set(group.map(scoreOf))].sort((a, b) => b - a);
  return levels.reduce<(readonly Reckoned[])[]>(
    (found, level) => {
      const equal = permutations(group.filter((unit) => scoreOf(unit) === level));
      return found.flatMap((order) => equal.map((tail) => [...order, ...tail]));
    },
    [[]],
  );
}

function permutations(units: readonly Reckoned[]): (readonly Reckoned[])[] {
  if (units.length < 2) return [units];
  return units.flatMap((first) =>
    permutations(units.filter((unit) => unit !== first)).map((rest) => [first, ...rest]),
  );
}

/** The grades where equal units come in this order: each of the first two has places of its own, unused ones lapse. */
function given(
  order: readonly Reckoned[],
  scoreOf: (unit: Reckoned) => number,
): Map<string, string> {
  const grades = new Map<string, string>();
  SHARES.forEach((share, band) => {
    const places = Math.floor((share * order.length) / 100);
    const candidates = order.filter(
      (unit) =>
        !grades.has(unit.name) &&
        scoreOf(unit) >= LOWER[band]! &&
        unit.veto !== "lowest" &&
        (band > 0 || unit.veto !== "notop"),
    );
    for (const { name } of candidates.slice(0, places)) grades.set(name, GRADES[band]!);
  });
  for (const unit of order) {
    if (grades.has(unit.name)) continue;
    const isLast = unit.veto === "lowest" || scoreOf(unit) < LOWER[2]!;
    grades.set(unit.name, isLast ? "待改进" : "合格");
  }
  return grades;
}
