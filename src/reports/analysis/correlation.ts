import { compare, multiply, type Fraction } from "../../scoring/numbers/fraction";
import { squareRoot } from "../../scoring/numbers/exactRoots";
import { divide, fractionOf } from "../../scoring/numbers/fraction";
import { products } from "../charts/contribution";
import { printed } from "../data/exact";
import { exactValue, figure, printedValue, type Figure } from "../data/figure";
import { FIXED, type Source } from "../data/source";
import { joined, line, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import type { ItemMarks } from "../facts/unitMarks";
import { firstOf, fixedFigure, listCount, notEnough, type Part } from "./part";

const DECIMALS = 3;

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly r: Figure;
}

/** What may count the same twice: items whose marks rise and fall together. */
export const correlation: Part = {
  title: "指标重复",
  answer(context, classFacts) {
    if (classFacts.units.length < FIXED.fewestCorrelation)
      return notEnough(context, "fewestCorrelation");
    const pairs = pairsOf(classFacts).sort(
      (a, b) => compare(exactValue(b.r), exactValue(a.r)) || a.first - b.first,
    );
    const limit = fixedFigure("redundant", "", 2);
    if (pairs.length === 0) return { text: line`没有相关系数达到${limit}的两项指标。` };
    const nameOf = (item: number) => classFacts.items[item]!.item.quote;
    const text = firstOf(
      pairs,
      ({ first, second, r }) => line`${nameOf(first)}与${nameOf(second)}相关系数${r}`,
      (all) => listCount(all, "对"),
    );
    const joint = groupsOf(pairs).map((items): Text =>
      joined(
        items.map((item) => [nameOf(item)]),
        "、",
      ),
    );
    const together = line`互相关联的指标：${joined(joint, "；")}。`;
    return { text: line`${text}；建议核查是否重复。${together}` };
  },
};

/** Pearson's r of the marks of those that have both, from 0.95 upwards; no pair where one does not vary. */
function pairsOf(classFacts: ClassFacts): Pair[] {
  const { items, name } = classFacts;
  const marks = items.map((_, item) => classFacts.units.map((unit) => markOf(unit.items[item])));
  const least = fractionOf(FIXED.redundant);
  return items.flatMap((_, first) =>
    items.slice(first + 1).flatMap(({ item }, at): Pair[] => {
      const second = first + 1 + at;
      const both = classFacts.units.flatMap((__, unit) => {
        const [a, b] = [marks[first]![unit], marks[second]![unit]];
        return a && b ? [[a, b] as const] : [];
      });
      if (both.length < FIXED.fewestCorrelation) return [];
      const value = pearson(
        both.map(([a]) => a),
        both.map(([, b]) => b),
      );
      if (!value || compare(value, least) < 0) return [];
      const over: Source[] = [items[first]!.item, item].map(({ code }) => {
        return { field: "mark", scope: name, of: code };
      });
      return [
        {
          first,
          second,
          r: figure(value, { operation: "correlation", over }, { decimals: DECIMALS }),
        },
      ];
    }),
  );
}

function markOf(item: ItemMarks | undefined): Fraction | undefined {
  return item && !item.isMoved ? printedValue(item.mark) : undefined;
}

/** Rounded, as a root has no last decimal; undefined where one does not vary. */
function pearson(left: readonly Fraction[], right: readonly Fraction[]): Fraction | undefined {
  const spread = multiply(products(left, left), products(right, right));
  if (spread.numerator === 0n) return undefined;
  return printed(divide(products(left, right), squareRoot(spread)), DECIMALS);
}

/** Items that are joined by pairs, each group in the order of the items. */
function groupsOf(pairs: readonly Pair[]): number[][] {
  const groups: Set<number>[] = [];
  for (const { first, second } of pairs) {
    const touched = groups.filter((each) => each.has(first) || each.has(second));
    const whole = new Set([first, second, ...touched.flatMap((each) => [...each])]);
    for (const each of touched) groups.splice(groups.indexOf(each), 1);
    groups.push(whole);
  }
  return groups.map((each) => [...each].sort((a, b) => a - b));
}
