import { numberOfFraction } from "../../scoring/numbers/round";
import { areShares } from "../../scoring/weights/areShares";
import { sum } from "../../scoring/numbers/fraction";
import type { Scheme } from "../../scoring/scheme";
import { weightTree, type WeightNode } from "../../scoring/weights/weightTree";

/** One weight that stands in a cell of its own: an indicator's, or a group's. */
export interface WeightLine {
  readonly id: string;
  readonly name: string;
  /** Index into scheme.indicators; −1 for a group. */
  readonly indicator: number;
  /** The groups above, outermost first; for a group with its own name at the end. */
  readonly path: readonly string[];
  readonly weight: number;
}

/** Weights that must add up: those of the whole scheme, or those within a group that has a weight of its own. */
export interface WeightSet {
  readonly id: string;
  /** The group; "" for the whole scheme. */
  readonly name: string;
  readonly members: readonly string[];
  /** What they should total; null for marks without a stated total. */
  readonly target: number | null;
  /** Whether that is the weight of the group itself, and so changes with it. */
  readonly followsGroup: boolean;
  /** By what a weight is multiplied to be shown: 100 where weights are shares of 1. */
  readonly factor: 1 | 100;
}

/** A row of the tree as it is shown. */
export interface WeightRow {
  readonly id: string;
  readonly name: string;
  /** 1 for the first level. */
  readonly depth: number;
  /** Undefined for a group that is the sum of what is below it. */
  readonly line: WeightLine | undefined;
  readonly set: WeightSet;
  /** The set that the group opens for what is below it. */
  readonly opens: WeightSet | undefined;
  /** The weights below a group that has none of its own. */
  readonly below: readonly string[];
}

export interface WeightSheet {
  readonly rows: readonly WeightRow[];
  readonly lines: ReadonlyMap<string, WeightLine>;
  readonly sets: readonly WeightSet[];
  /** 分值制: full marks instead of weights. */
  readonly isPoints: boolean;
}

/** The weights of a class of units as a tree, and which of them must add up together. */
export function weightSheet(scheme: Scheme, className: string): WeightSheet {
  const lines = new Map<string, WeightLine>();
  const sets: WeightSet[] = [];
  const rows: WeightRow[] = [];
  open(weightTree(scheme, className), []);
  return { rows, lines, sets, isPoints: scheme.settings.marking === "points" };

  /** Adds the set of a node with what stands below it, groups without weights of their own included. */
  function open(node: WeightNode, path: readonly string[]): WeightSet {
    const members = membersOf(node, path);
    const weights = members.map((id) => lines.get(id)!.weight);
    const target = path.length === 0 ? wholeTarget(scheme, weights) : groupTarget(node, weights);
    const set = { id: idOf(path), name: node.name, members, ...target };
    sets.push(set);
    show(node, path, set);
    return set;
  }

  function membersOf(node: WeightNode, path: readonly string[]): string[] {
    return node.children.flatMap((child) => {
      const own = child.indicator < 0 ? [...path, child.name] : path;
      if (child.indicator < 0 && !child.isStated) return membersOf(child, own);
      const { name, indicator } = child;
      const id = indicator < 0 ? idOf(own) : scheme.indicators[indicator]!.code;
      lines.set(id, { id, name, indicator, path: own, weight: numberOfFraction(child.weight) });
      return [id];
    });
  }

  function show(node: WeightNode, path: readonly string[], set: WeightSet): void {
    for (const child of node.children) {
      const { name, indicator, isStated, depth } = child;
      const isGroup = indicator < 0;
      const own = isGroup ? [...path, name] : path;
      const id = isGroup ? idOf(own) : scheme.indicators[indicator]!.code;
      const isSum = isGroup && !isStated;
      const below = isSum ? membersOf(child, own) : [];
      const row = { id, name, depth, line: lines.get(id), set, opens: undefined, below };
      const at = rows.push(row) - 1;
      if (isSum) show(child, own, set);
      else if (isGroup) rows[at] = { ...row, opens: open(child, own) };
    }
  }

  /** What the weights within a group should total: its own weight, shares of 1 or 100 per cent, whichever is nearest. */
  function groupTarget(node: WeightNode, weights: readonly number[]): Target {
    const target = numberOfFraction(node.weight);
    if (scheme.settings.marking === "points") return { target, factor: 1, followsGroup: true };
    const total = numberOfFraction(sum(weights));
    const stated = { target, factor: sets[0]!.factor, followsGroup: true };
    const away = (each: { target: number }): number => Math.abs(Math.log(total / each.target));
    return [stated, SHARES, PERCENT].reduce((best, each) =>
      away(each) < away(best) ? each : best,
    );
  }
}

type Target = Pick<WeightSet, "target" | "factor" | "followsGroup">;

/** What the weights of the whole scheme should total. */
function wholeTarget({ settings }: Scheme, weights: readonly number[]): Target {
  if (settings.marking === "points") {
    return { target: settings.fullMarks, factor: 1, followsGroup: false };
  }
  return numberOfFraction(sum(weights)) > 0 && areShares(weights) ? SHARES : PERCENT;
}

const SHARES = { target: 1, factor: 100, followsGroup: false } as const;
const PERCENT = { target: 100, factor: 1, followsGroup: false } as const;

function idOf(path: readonly string[]): string {
  return path.length === 0 ? "" : JSON.stringify(path);
}
