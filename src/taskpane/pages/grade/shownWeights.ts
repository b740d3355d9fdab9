import { areShares } from "../../../scoring/weights/areShares";
import type { MappedIndicator, Mapping } from "../../../grading/layout/mapping/mapping";

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

/** How weights are shown, by those that were recognised: so it stays while somebody edits them. */
export function shownWeights({
  indicators: recognised,
  method,
  settings: { marking, weightTotal },
}: Pick<Mapping, "indicators" | "method" | "settings">): ShownWeights {
  const isShare =
    method === "weighted" &&
    marking !== "points" &&
    weightTotal !== "scale" &&
    recognised.some(({ weight }) => weight !== null);
  const all = factorOf(statedIn(recognised));
  const factor = ({ group }: MappedIndicator): number => {
    if (!isShare) return 1;
    if (!group) return all;
    const members = recognised.filter((each) => each.group?.name === group.name);
    const own = members.map(({ weight }) => weight ?? 0);
    return Math.abs(sum(own) - group.weight) < 1e-9 ? all : factorOf(own);
  };
  return {
    unit: isShare ? "%" : "",
    shown: (weight, of) => plain(weight * factor(of)),
    held: (shown, of) => Number((shown / factor(of)).toPrecision(15)),
    total: (indicators) => plain(sum(statedIn(indicators)) * (isShare ? all : 1)),
  };
}

/** Groups once, indicators without a group each. */
function statedIn(indicators: readonly MappedIndicator[]): number[] {
  const groups = new Map(
    indicators.flatMap(({ group }) => (group ? [[group.name, group.weight] as const] : [])),
  );
  const single = indicators.filter(({ group }) => !group);
  return [...groups.values(), ...single.map(({ weight }) => weight ?? 0)];
}

const factorOf = (weights: readonly number[]): 1 | 100 => (areShares(weights) ? 100 : 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Without binary noise. */
const plain = (number: number): number => Number(number.toPrecision(12));
