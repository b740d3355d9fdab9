import type { Scheme } from "../../src/scoring/scheme";
import { HUNDRED, minus, ONE, order, ratio, sign, sizeOf, sum, type Fraction } from "./fractions";
import { counts, weightIn } from "./participants";
import { read } from "./reading";
import { Refusal } from "./refusal";

/** A group or an indicator in the tree of weights of one class. */
export interface Node {
  readonly name: string;
  /** The indicator's place in the scheme; null for a group. */
  readonly index: number | null;
  /** As stated; for a group that states none, the sum of what is below it. */
  readonly weight: Fraction;
  readonly children: readonly Node[];
}

interface Draft {
  readonly name: string;
  readonly index: number | null;
  weight: Fraction | null;
  readonly children: Draft[];
}

const TOLERANCE = ratio(1n, 1_000_000_000n);
const isNear = (a: Fraction, b: Fraction): boolean => order(sizeOf(minus(a, b)), TOLERANCE) <= 0;

/** The tree of a class, checked: weights total 1 or 100 %, or the stated full marks. */
export function weightTree(scheme: Scheme, className: string): Node {
  const root: Draft = { name: "", index: null, weight: null, children: [] };
  scheme.indicators.forEach((indicator, index) => {
    if (!counts(indicator, className)) return;
    const parent = indicator.groups.reduce((at, { name, weight }) => {
      const found =
        at.children.find((each) => each.index === null && each.name === name) ??
        at.children[at.children.push({ name, index: null, weight: null, children: [] }) - 1]!;
      if (weight !== null) found.weight = read(weight);
      return found;
    }, root);
    const weight = read(weightIn(indicator, className) as number);
    parent.children.push({ name: indicator.code, index, weight, children: [] });
  });
  const tree = finished(root);
  checkTotal(scheme, tree.weight);
  return tree;
}

function finished(draft: Draft): Node {
  const children = draft.children.map(finished);
  const total = sum(children.map(({ weight }) => weight));
  if (children.some(({ weight }) => sign(weight) < 0)) throw new Refusal("negativeWeight");
  const weight = draft.weight ?? total;
  const isRelative = isNear(total, ONE) || isNear(total, HUNDRED);
  if (draft.index === null && !isNear(total, weight) && !isRelative) {
    throw new Refusal("groupWeightTotal");
  }
  return { name: draft.name, index: draft.index, weight, children };
}

function checkTotal({ settings }: Scheme, total: Fraction): void {
  if (sign(total) <= 0) throw new Refusal("noWeight");
  if (settings.weightTotal === "scale") return;
  const expected =
    settings.marking === "percent"
      ? [ONE, HUNDRED]
      : settings.fullMarks === null
        ? [total]
        : [read(settings.fullMarks)];
  if (!expected.some((each) => isNear(total, each))) throw new Refusal("weightTotal");
}
