import {
  countsFor,
  weightFor,
  weightTree,
  type WeightNode,
} from "../../scoring/weights/weightTree";
import type { Grading } from "../../grading/results/grading";
import { placeText } from "../data/placeText";
import { quote, type Quote } from "../data/text";

/** 一级指标 of a class, or its items where there are no groups, with the indicators below. */
export interface Dimension {
  readonly name: string;
  readonly quote: Quote;
  readonly items: readonly number[];
}

export interface Item {
  readonly index: number;
  readonly code: string;
  readonly quote: Quote;
}

/** The dimensions of a class; none where totals are no sum of points (名次和, 变差法). */
export function dimensionsOf(grading: Grading, className: string): Dimension[] {
  const { scheme } = grading.read;
  if (scheme.settings.method !== "score") return [];
  const weighed = weightTree(scheme, className).children.map((node) => {
    const items = leavesOf(node);
    const field = node.indicator >= 0 ? "name" : "level1";
    return { name: node.name, quote: nameAt(grading, items[0]!, field, node.name), items };
  });
  // 积分 without full marks stand in no tree of weights, and count towards the total all the same.
  const open = itemsOf(grading, className).filter(
    ({ index }) => weightFor(scheme.indicators[index]!, className) === null,
  );
  return [
    ...weighed,
    ...open.map(({ index, quote: own }) => ({ name: own.text, quote: own, items: [index] })),
  ];
}

/** The indicators that count towards the total of a class. */
export function itemsOf(grading: Grading, className: string): Item[] {
  const { scheme } = grading.read;
  return scheme.indicators.flatMap((indicator, index) => {
    if (!countsFor(scheme, indicator, className)) return [];
    const { code, name } = indicator;
    return [{ index, code, quote: nameAt(grading, index, "name", name) }];
  });
}

function nameAt({ read }: Grading, index: number, field: string, name: string): Quote {
  return quote(name, placeText(read.indicators.placeOf(index, field)));
}

function leavesOf(node: WeightNode): number[] {
  return node.indicator >= 0 ? [node.indicator] : node.children.flatMap(leavesOf);
}
