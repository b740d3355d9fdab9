import { countOf, figure, type Figure } from "../data/figure";
import { fractionOf } from "../../scoring/numbers/fraction";
import type { Block } from "../data/report";
import { FIXED } from "../data/source";
import { joined, line, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import type { PaperContext } from "../patterns/context";

/** What one question comes to in a class: the sentence that says what to see, and pictures and tables below it. */
export interface Answer {
  readonly text: Text;
  readonly blocks?: readonly Block[];
}

/** One question of the analysis. */
export interface Part {
  readonly title: string;
  readonly answer: (context: PaperContext, classFacts: ClassFacts) => Answer;
}

/** A number of this product. */
export function fixedFigure(fixed: keyof typeof FIXED, unit = "", decimals = 0): Figure {
  return figure(fractionOf(FIXED[fixed]), { fixed }, { unit, decimals });
}

/** 单位不足5个，不作此项分析。 */
export function notEnough({ facts }: PaperContext, fewest: keyof typeof FIXED): Answer {
  const { plain, counted } = facts.noun;
  return { text: line`${plain}不足${fixedFigure(fewest, counted.slice(0, 1))}，不作此项分析。` };
}

const MOST = 5;

/** The first five of what was found, and how many there are. */
export function firstOf<Item>(
  items: readonly Item[],
  say: (item: Item) => Text,
  count: (items: readonly Item[]) => Figure,
): Text {
  const shown = joined(items.slice(0, MOST).map(say), "；");
  return items.length > MOST ? line`${shown}；共${count(items)}` : shown;
}

/** How many lines a list has that the paper made itself. */
export function listCount(items: readonly unknown[], unit: string): Figure {
  return countOf(items, { list: items.map((_, index) => ({ line: index + 1 })) }, unit);
}

/** A paragraph and what stands below it, for each class. */
export function answersOf(context: PaperContext, { answer }: Part): Block[] {
  return context.facts.classes.flatMap((classFacts): Block[] => {
    if (classFacts.units.length === 0) return [];
    const { text, blocks = [] } = answer(context, classFacts);
    const named = classFacts.quote ? line`${classFacts.quote}：${text}` : text;
    return [{ kind: "paragraph", text: named }, ...blocks];
  });
}
