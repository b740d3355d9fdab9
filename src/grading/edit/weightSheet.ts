import { numberOfFraction } from "../../scoring/round";
import { sum } from "../../scoring/fraction";
import type { Scheme } from "../../scoring/scheme";
import { weightTree, type WeightNode } from "../../scoring/weightTree";

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
  const isPoints = scheme.settings.marking === "points";
  const lines = new Map<string, WeightLine>();
  const sets: WeightSet[] = [];
  const rows: WeightRow[] = [];
  const root = weightTree(scheme, className);
  open(root, []);
  return { rows, lines, sets, isPoints };

  /** Adds the set of a node with what stands below it, groups without weights of their own included. */
  function open(node: WeightNode, path: readonly string[]): WeightSet {
    const members = membersOf(node, path);
    const total = numberOfFraction(sum(members.map((id) => lines.get(id)!.weight)));
    const set = { id: idOf(path), name: node.name, members, ...targetOf(node, path, total) };
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
      const own = indicator < 0 ? [...path, name] : path;
      const id = indicator < 0 ? idOf(own) : scheme.indicators[indicator]!.code;
      const isGroup = indicator < 0;
      const isSum = isGroup && !isStated;
      const at =
        rows.push({
          id,
          name,
          depth,
          line: lines.get(id),
          set,
          opens: undefined,
          below: isSum ? membersOf(child, own) : [],
        }) - 1;
      if (isSum) show(child, own, set);
      else if (isGroup) rows[at] = { ...rows[at]!, opens: open(child, own) };
    }
  }

  function targetOf(
    node: WeightNode,
    path: readonly string[],
    total: number,
  ): Pick<WeightSet, "target" | "factor" | "followsGroup"> {
    const isRoot = path.length === 0;
    if (isPoints) {
      const target = isRoot ? scheme.settings.fullMarks : numberOfFraction(node.weight);
      return { target, factor: 1, followsGroup: !isRoot };
    }
    // A total below 10 is read in parts of 1, as everywhere.
    if (isRoot) return total > 0 && total < 10 ? SHARES : PERCENT;
    const { factor } = sets[0]!;
    const stated = { target: numberOfFraction(node.weight), factor, followsGroup: true };
    const away = ({ target }: { target: number }): number => Math.abs(Math.log(total / target));
    return [stated, SHARES, PERCENT].reduce((best, each) =>
      away(each) < away(best) ? each : best,
    );
  }
}

const SHARES = { target: 1, factor: 100, followsGroup: false } as const;
const PERCENT = { target: 100, factor: 1, followsGroup: false } as const;

function idOf(path: readonly string[]): string {
  return path.length === 0 ? "" : JSON.stringify(path);
}
