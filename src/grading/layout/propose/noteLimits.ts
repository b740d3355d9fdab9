import { NO_GRADES } from "../mapping/grades";
import type { Mapping } from "../mapping/mapping";

type Grades = Mapping["grades"];

/** Grades of one character are words of their own only where nothing else stands around them: 为优, 中等, not 其中. */
const ALONE = String.raw`(?<=^|[为是定评:：“"'‘\s])[优良中差好](?=[等级档]?(?:次)?(?:$|[:：”"'’\s]))`;
const LETTERS = String.raw`(?<![A-Za-z])[A-ES](?:[级等档]|(?=[:：”"'’\s为]|$))`;
/** Words of grades, the longer ones first: 不合格 is not 合格. */
const GRADES = new RegExp(
  String.raw`基本称职|基本合格|不称职|不合格|不及格|不达标|待改进|需改进|较好|较差|优秀|优良|优等|良好|良等|中等|差等|一般|称职|合格|及格|达标|先进|[一二三四五](?:等|级|档)(?!奖|指标)|${LETTERS}|${ALONE}`,
  "g",
);

/** Clauses about points that are given or taken speak of rules, not of grades. */
const OTHER = /扣|加分|加\d|每|奖|罚|得满分|比例|名额/;

const NUMBER = String.raw`(\d+(?:\.\d+)?)\s*(?:分(?!钟|之)|(?![\d.%％‰名人个项次年月日号]))`;
const bothSides = /(\d+(?:\.\d+)?)\s*分?\s*(≤|<=|＜=|≦|<|＜)[^\d]{0,6}(?:<|＜|≤|<=|≦)\s*\d/;
const between = new RegExp(
  String.raw`(\d+(?:\.\d+)?)\s*分?\s*(不含)?\s*(?:[-–—－~～至到]|以上)+\s*${NUMBER}`,
);
const atLeast = new RegExp(
  String.raw`(?:≥|>=|＞=|≧|不低于|不少于|不小于|达到?)\s*${NUMBER}|${NUMBER}\s*(?:及|或)?\s*以上`,
);
const above = new RegExp(
  String.raw`(?:高于|(?<!不)超过|大于|>|＞)\s*${NUMBER}|${NUMBER}\s*不含\s*以上`,
);
const below = new RegExp(
  String.raw`(?:(?<!不)低于|不足|不满|(?<!不)小于|未达到?|<|＜|≤|<=)\s*${NUMBER}|${NUMBER}\s*(?:不含)?(?:及|或)?\s*以下`,
);

/** Published totals have two decimals: above 90 is 90.01 and more. */
const STEP = 0.01;

/** From where a clause holds, and up to where it says that it does: only the lowest grade has an end alone. */
interface Limit {
  readonly lower: number;
  readonly end?: number;
}

function limitIn(clause: string): Limit | undefined {
  const from = (limit: string | undefined, isAbove: boolean): Limit => ({
    lower: Number((Number(limit) + (isAbove ? STEP : 0)).toPrecision(12)),
  });
  if (/其余|其他|其它|否则/.test(clause)) return { lower: 0 };
  const two = bothSides.exec(clause);
  if (two) return from(two[1], /^[<＜]$/.test(two[2]!));
  const range = between.exec(clause);
  if (range) return from(range[1], range[2] !== undefined);
  const over = above.exec(clause);
  if (over) return from(over[1] ?? over[2], true);
  const least = atLeast.exec(clause);
  if (least) return from(least[1] ?? least[2], false);
  const under = below.exec(clause);
  return under ? { lower: 0, end: Number(under[1] ?? under[2]) } : undefined;
}

/** 59分以下 ends where 60分以上 begins. */
const WHOLE = 1;

/**
 * The grades that a text states in words, 90分以上为优秀，80—89分为良好，60分以下为不合格; undefined where it does not give at
 * least two grades with one limit each, or leaves a gap. What lies below all of them has no grade.
 */
export function noteLimits(text: string): Grades | undefined {
  const found = new Map<string, Limit>();
  for (const clause of clausesOf(text)) {
    const words = new Set(clause.match(GRADES) ?? []);
    const limit = OTHER.test(clause) ? undefined : limitIn(clause);
    if (!limit || words.size === 0) continue;
    const [word] = words;
    // A clause about several grades at once, or a grade with two limits, is a rule of another kind.
    if (words.size > 1 || found.has(word!)) return undefined;
    found.set(word!, limit);
  }
  const grades = [...found].map(([name, { lower }]) => ({ name, lower }));
  const isApart = new Set(grades.map(({ lower }) => lower)).size === grades.length;
  if (grades.length < 2 || !isApart) return undefined;
  grades.sort((a, b) => b.lower - a.lower);
  const lowest = grades.at(-1)!;
  const { end } = found.get(lowest.name)!;
  if (end !== undefined && Math.abs(end - grades.at(-2)!.lower) > WHOLE) return undefined;
  return lowest.lower > 0 ? [...grades, NO_GRADES[0]!] : grades;
}

/** Parts of a text that say one thing each; a bracket belongs to the grade before it: 优秀（90分以上）. */
function clausesOf(text: string): string[] {
  const plain = text
    .replace(/[(（]\s*不含[^()（）]*[)）]/g, "不含")
    .replace(/[(（]\s*(?:含|包括|包含)[^()（）]*[)）]|[,，]?含本数/g, "")
    .replace(/[(（]/g, " ");
  return plain.split(/[，,；;。\n、)）]/).flatMap((clause) => {
    const isSeveral = new Set(clause.match(GRADES) ?? []).size > 1;
    return isSeveral ? clause.trim().split(/\s+/) : [clause];
  });
}
