import { countOf, difference, exactValue, isAbove, numberOf, type Figure } from "../data/figure";
import { exactText } from "../data/exact";
import { FIXED, type Source } from "../data/source";
import { line, type Text } from "../data/text";
import type { ClassFacts, ClassItem, Spread } from "../facts/classFacts";
import type { PaperContext } from "../patterns/context";
import { firstOf, fixedFigure, listCount, notEnough, type Part } from "./part";

/** How many of ten at one value leave nothing to compare. */
const MOST_ALIKE = 0.9;

/** Which items do not tell units apart. */
export const discrimination: Part = {
  title: "指标区分度",
  answer(context, classFacts) {
    if (classFacts.units.length < FIXED.fewestDistribution) {
      return notEnough(context, "fewestDistribution");
    }
    const flat = classFacts.items.flatMap((item, index) =>
      flatText(context, classFacts, { item, index }),
    );
    if (flat.length === 0) {
      return { text: line`各项指标最高与最低都相差${fixedFigure("leastSpread", "分")}以上。` };
    }
    const text = firstOf(
      flat,
      (each) => each,
      (all) => listCount(all, "项"),
    );
    return { text: line`${text}。` };
  },
};

/** 工作态度最高与最低只差1.50分，对排序不起作用. */
function flatText(
  { facts }: PaperContext,
  classFacts: ClassFacts,
  { item, index }: { readonly item: ClassItem; readonly index: number },
): Text[] {
  const { marks } = item;
  if (!marks) return [];
  const { quote, code } = item.item;
  const apart = difference(marks.max, marks.min);
  if (isAbove(fixedFigure("leastSpread"), apart)) {
    return [
      numberOf(apart) === 0
        ? line`${quote}各${facts.noun.plain}得分相同，对排序不起作用`
        : line`${quote}最高与最低只差${apart}，对排序不起作用`,
    ];
  }
  const alike = mostAlike(classFacts, index, marks);
  if (alike.length < classFacts.units.length * MOST_ALIKE) return [];
  const list: Source = { field: "mark", scope: classFacts.name, of: code };
  const from: Source = { operation: "countMost", over: [list] };
  const count = { ...countOf(alike, list, facts.noun.counted), from };
  return [line`${quote}有${count}得分相同，对排序作用很小`];
}

function mostAlike({ units }: ClassFacts, item: number, { max }: Spread): readonly Figure[] {
  const alike = new Map<string, Figure[]>();
  for (const unit of units) {
    const own = unit.items[item];
    if (!own || own.isMoved) continue;
    const key = exactText(exactValue({ ...own.mark, decimals: max.decimals }));
    alike.set(key, [...(alike.get(key) ?? []), own.mark]);
  }
  return [...alike.values()].reduce<readonly Figure[]>((most, each) => {
    return each.length > most.length ? each : most;
  }, []);
}
