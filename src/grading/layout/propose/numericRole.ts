import type { ColumnFacts } from "../see/columnFacts";
import { headerWeight } from "../see/headerWeight";
import { bareHeader, isChange, isComputed, type HeaderRole } from "../see/headerWords";
import { says, type Role } from "./columnRole";

/** Words that say a mark or a quantity whatever else stands in a header: 全市排名得分, 出租房登记率. */
const MARKED = /(得分|评分|分数|成绩|比率|占比|(?<!效)率|人?数)$/;

/**
 * A column of numbers is an indicator unless its header and its cells agree on something else: a number is never
 * dropped for a word alone.
 */
export function numericRole(leaf: string, named: HeaderRole | undefined, facts: ColumnFacts): Role {
  const word = bareHeader(leaf);
  if (isChange(leaf)) return { role: "derived", why: "change" };
  if (isComputed(leaf)) return { role: "derived", why: "computed" };
  if (named === "total") return says("total");
  if (named === undefined || headerWeight(leaf) !== undefined) return byCells(facts, word);
  return BY_HEADER[named](facts, word);
}

type ByHeader = (facts: ColumnFacts, word: string) => Role;

/** A role that the header gives where the cells fit it. */
const fitting =
  (fits: (facts: ColumnFacts) => boolean, role: Role): ByHeader =>
  (facts, word) =>
    fits(facts) ? role : byCells(facts, word);

/** What a header says has to go with what stands below it. */
const BY_HEADER: Readonly<Record<HeaderRole, ByHeader>> = {
  rank: (facts, word) => {
    // A difference of places is no place.
    if (facts.lowest < 0) return { role: "derived", why: "change" };
    return MARKED.test(word) ? byCells(facts, word) : says("rank");
  },
  total: () => says("total"),
  bonus: () => says("bonus"),
  deduction: () => says("deduction"),
  signed: () => says("signed"),
  veto: () => says("veto"),
  weight: () => says("weight"),
  class: () => says("class"),
  identity: fitting((facts) => isIdentifier(facts) || isNumbered(facts), {
    role: "id",
    why: "identifier",
  }),
  unit: fitting(isIdentifier, { role: "unitId", why: "identifier" }),
  item: fitting(isIdentifier, { role: "unitId", why: "identifier" }),
  period: fitting(isPeriod, { role: "period", why: "period" }),
  note: byCells,
  grade: byCells,
};

const CLASS_NUMBER = /^(所在|行政)?(班级?|组|批次|年级)(号|别)?$/;
const YEAR = /年$|年份|成立|建校|year/;

/** What a column of numbers is by what it holds. */
function byCells(facts: ColumnFacts, word: string): Role {
  if (facts.dates * 2 > facts.numbers) return { role: "date", why: "cells" };
  if (facts.isCounting && facts.numbers > 2 && word === "") {
    return { role: "number", why: "counting" };
  }
  if (CLASS_NUMBER.test(word)) return says("class");
  if (isPeriod(facts) && YEAR.test(word)) return { role: "period", why: "period" };
  if (word === "" && isIdentifier(facts)) return { role: "id", why: "identifier" };
  if (facts.ownLine > facts.numbers / 2) return { role: "derived", why: "ownLine" };
  return { role: "indicator", why: "cells" };
}

/** Whole numbers that each stand for one thing: running numbers, student numbers, phones. */
function isIdentifier({ isWhole, distinct, isCounting, lowest, highest }: ColumnFacts): boolean {
  return isWhole && lowest >= 0 && (isCounting || (distinct > 0.9 && highest >= 100));
}

/** Six digits or more, as many in all lines: numbers of persons who may stand in several lines. */
function isNumbered({ isWhole, lowest, highest }: ColumnFacts): boolean {
  return isWhole && lowest >= 100_000 && String(lowest).length === String(highest).length;
}

function isPeriod({ isWhole, lowest, highest }: ColumnFacts): boolean {
  const isYear = lowest >= 800 && highest <= 2100;
  const isMonth = lowest >= 190001 && highest <= 210012;
  return isWhole && (isYear || isMonth);
}
