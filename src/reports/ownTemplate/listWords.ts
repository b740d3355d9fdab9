import { wholeNumber } from "../data/exact";
import { countOf, figure } from "../data/figure";
import type { Spread } from "../facts/classFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { loop, type Fields, type ListContext, type Vocabulary } from "./fields";
import { GENERAL, plain } from "./general";

interface ListedUnit {
  readonly unit: UnitFacts;
  readonly context: ListContext;
  readonly place: number;
}

const NAMES: Fields<ListedUnit> = {
  序号: ({ place }) => [figure(wholeNumber(place + 1), { line: place + 1 })],
  单位: ({ unit }) => [unit.whole],
  类别: ({ context, unit }) => {
    const { quote } = context.facts.classFactsOf(unit);
    return quote ? [quote] : undefined;
  },
  等次: ({ unit }) => [unit.grade.quote],
};

const SCORES: Fields<ListedUnit> = {
  ...NAMES,
  得分: ({ unit }) => plain(unit.score),
  加权得分: ({ unit }) => plain(unit.weighted),
  加分: ({ unit }) => plain(unit.bonus),
  扣分: ({ unit }) => plain(unit.deduction),
  名次: ({ unit }) => plain(unit.rank),
};

/** What a template for a list may name where only names and grades go out. */
export const NAME_LIST: Vocabulary<ListContext> = listWords(NAMES);

/** The same where scores go out as well. */
export const SCORE_LIST: Vocabulary<ListContext> = {
  ...listWords(SCORES),
  fields: {
    ...listWords(SCORES).fields,
    平均: (context) => plain(spreadOf(context)?.mean),
    中位数: (context) => plain(spreadOf(context)?.median),
    最高: (context) => plain(spreadOf(context)?.max),
    最低: (context) => plain(spreadOf(context)?.min),
  },
};

function listWords(fields: Fields<ListedUnit>): Vocabulary<ListContext> {
  return {
    fields: {
      ...GENERAL.fields,
      单位数: ({ listed }) => {
        const cells = listed.map(({ whole }) => ({ cell: whole.from }));
        return [countOf(listed, { list: cells }, "")];
      },
    },
    loops: {
      名单: loop({
        rows: (context) => context.listed.map((unit, place) => ({ unit, context, place })),
        fields,
      }),
    },
    conditions: GENERAL.conditions,
  };
}

/** Classes are not compared with each other: several have no common mean. */
function spreadOf({ facts }: ListContext): Spread | undefined {
  const [classFacts, ...others] = facts.classes;
  return others.length > 0 || classFacts!.isSmall ? undefined : classFacts!.scores;
}
