import type { MappedIndicator, Mapping } from "../../../grading/layout/mapping";

/** How the weights of a sheet are shown to people. */
export interface ShownWeights {
  /** A percent sign, or nothing where weights are full marks or all alike. */
  readonly unit: "%" | "";
  /** A weight as people say it: 30 for 30 %, whether the sheet holds 30 or 0.3. */
  shown(weight: number, of: MappedIndicator): number;
  /** The weight for a number as it is shown. */
  held(shown: number, of: MappedIndicator): number;
  /** What the weights total; those of a group count as that of the group. */
  total(indicators: readonly MappedIndicator[]): number;
}

/** A total of up to that is read in parts of 1, as in the sentence about the sheet. */
export const MOST_PARTS = 1.5;

/** How weights are shown, by those that were recognised: so it stays while somebody edits them. */
export function shownWeights(
  recognised: readonly MappedIndicator[],
  { marking, weightTotal }: Pick<Mapping["settings"], "marking" | "weightTotal">,
): ShownWeights {
  const isShare =
    marking !== "points" &&
    weightTotal !== "scale" &&
    recognised.some(({ rule, weight }) => rule !== "sum" && weight !== null);
  const all = factorOf(totalOf(recognised));
  const factor = ({ group }: MappedIndicator): number => {
    if (!isShare) return 1;
    if (!group) return all;
    const members = recognised.filter((each) => each.group?.name === group.name);
    const own = sum(members.map(({ weight }) => weight ?? 0));
    return Math.abs(own - group.weight) < 1e-9 ? all : factorOf(own);
  };
  return {
    unit: isShare ? "%" : "",
    shown: (weight, of) => plain(weight * factor(of)),
    held: (shown, of) => Number((shown / factor(of)).toPrecision(15)),
    total: (indicators) => plain(totalOf(indicators) * (isShare ? all : 1)),
  };
}

/** Groups once, indicators without a group each. */
function totalOf(indicators: readonly MappedIndicator[]): number {
  const groups = new Map(
    indicators.flatMap(({ group }) => (group ? [[group.name, group.weight] as const] : [])),
  );
  const single = indicators.filter(({ group }) => !group);
  return sum([...groups.values(), ...single.map(({ weight }) => weight ?? 0)]);
}

const factorOf = (total: number): 1 | 100 => (total <= MOST_PARTS ? 100 : 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Without binary noise. */
const plain = (number: number): number => Number(number.toPrecision(12));
