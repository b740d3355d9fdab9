import type { ColumnFacts } from "../see/columnFacts";
import { bareHeader, type HeaderRole } from "../see/headerWords";
import { says, type ColumnRole, type Role } from "./columnRole";

/** What a column without numbers, or with few of them among words, is; `count` is the number of lines. */
export function textRole(
  leaf: string,
  named: HeaderRole | undefined,
  facts: ColumnFacts,
  count: number,
): Role {
  const lines = { facts, count, hasHeader: bareHeader(leaf) !== "" };
  return named === undefined ? byCells(lines) : BY_HEADER[named](lines);
}

interface Lines {
  readonly facts: ColumnFacts;
  readonly count: number;
  readonly hasHeader: boolean;
}

const isBlank = ({ facts, count }: Lines): boolean => facts.blanks === count;

/** A column of points that nobody has yet is blank; one of words says something else. */
const points =
  (role: ColumnRole) =>
  (lines: Lines): Role =>
    isBlank(lines) || lines.facts.numbers > 0 ? says(role) : says("note");

const BY_HEADER: Readonly<Record<HeaderRole, (lines: Lines) => Role>> = {
  grade: () => says("grade"),
  veto: () => says("veto"),
  rank: () => says("rank"),
  class: ({ facts }) => says(facts.texts > 0 ? "class" : "unused"),
  unit: (lines) => says(lines.facts.texts > 0 && isGrouping(lines) ? "grouping" : "note"),
  bonus: points("bonus"),
  deduction: points("deduction"),
  signed: points("signed"),
  identity: () => says("id"),
  period: () => says("date"),
  item: () => says("item"),
  note: () => says("note"),
  total: (lines) => says(isBlank(lines) ? "total" : "note"),
  weight: byCells,
};

/** So few different words may stand for numbers that are not there. */
const FEW_WORDS = 3;

function byCells(lines: Lines): Role {
  const { facts, hasHeader } = lines;
  const role = (own: ColumnRole): Role => ({ role: own, why: "cells" });
  if (areBands(facts)) return role("rank");
  if (areGrades(facts)) return role("grade");
  // Nothing filled in yet: an indicator still, where others have marks.
  if (facts.texts === 0 && facts.blanks > 0 && facts.numbers === 0) {
    return role(hasHeader && isBlank(lines) ? "indicator" : "unused");
  }
  const isWorded = facts.numbers > 0 && facts.words.size <= FEW_WORDS;
  const isMixed = facts.texts > 0 && facts.numbers >= facts.texts * 0.25;
  if (isWorded || isMixed) return role("indicator");
  return role(isGrouping(lines) ? "grouping" : "note");
}

const GRADE =
  /^(特优|优秀?|良好?|中|差|较差|好|较好|一般|合格|基本合格|不合格|达标|未达标|不达标|称职|基本称职|不称职|优秀等次|及格|不及格)$/;

/** Words of grades alone, and two of them at least. */
function areGrades({ words, numbers }: ColumnFacts): boolean {
  return numbers === 0 && words.size > 1 && [...words.keys()].every((word) => GRADE.test(word));
}

/** Places and bands of places, 1, 2 … 101-150, 151-200. */
function areBands({ words, numbers }: ColumnFacts): boolean {
  const bands = [...words.keys()].filter((word) => /^\d+\s*[-–—~～]\s*\d+$/.test(word)).length;
  return numbers > 0 && bands >= 2 && bands * 2 > words.size;
}

function isGrouping({ facts: { distinct, texts, words }, count }: Lines): boolean {
  // One word for all divides nothing.
  return words.size > 1 && texts > count * 0.8 && distinct < 0.6 && count > 3;
}
