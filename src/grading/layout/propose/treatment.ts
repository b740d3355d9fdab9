import { largest } from "../../../workbook/extremes";
import { soundsHigher, soundsLower } from "../see/betterEnd";
import { bareHeader } from "../see/headerWords";
import { isNumeric, type RoleOfColumn } from "./columnRole";
import type { FoundWeights } from "./foundWeights";

/** What a column that counts holds: finished marks, or raw values; and the end that is better as far as its header says. */
export interface Treatment {
  readonly as: "mark" | "raw";
  readonly direction: "higher" | "lower";
  /** Whether the header leaves no doubt about the direction. */
  readonly isClear: boolean;
}

const SMALL = 10;

/** Whether marks that go up to here are marks out of 100. */
export function isOutOf100(highest: number): boolean {
  return highest <= 100 && (highest > SMALL || highest <= 0);
}

const MARK = /分[)）]?$|得分|评分|分数|成绩|score|mark/i;
const QUANTITY =
  /(?<!效)率$|数$|件|次|篇|金额|万元|亿元|产值|gdp|增速|增长|天$|小时|比$|(?<!质)量$|时长|时延|用户|人口|占比|阅读|点赞|\d\+$/i;

/**
 * Marks and raw values of one table are told apart together: totals that follow, or full marks, show marks; where one
 * column cannot be a mark, the others are none either unless their headers say so.
 */
export function treatments(
  chosen: readonly RoleOfColumn[],
  weights: FoundWeights | undefined,
  isProven: boolean,
  hasTargets = false,
): Treatment[] {
  const surely = chosen.map(
    (role, index) =>
      hasTargets ||
      role.why === "sumOfPlaces" ||
      role.target !== undefined ||
      (!isProven && isRaw(role, weights, index)),
  );
  const isMixed = surely.includes(true);
  // Beside raw values full marks say what a column is worth, and its header whether it holds marks.
  const raw = chosen.map(
    ({ header }, index) => surely[index] || (isMixed && namesQuantity(header)),
  );
  const small = !isMixed && !isProven ? smallScale(chosen, weights) : false;
  // Where most are raw values, weights do not make marks of the rest.
  const areMostlyRaw = raw.filter(Boolean).length * 2 > chosen.length;
  const speaksForMarks = isOwn(weights) && !(areMostlyRaw && weights?.kind !== "points");
  return chosen.map((role, index) => {
    const isMark = !raw[index] && (!isMixed || MARK.test(role.header.leaf) || speaksForMarks);
    const told = directed(role, isMark && !small ? "mark" : "raw");
    // Marks on a small scale are better when higher.
    return small ? { ...told, isClear: told.direction === "higher" } : told;
  });
}

/** Weights beside the marks themselves speak for marks; those of another sheet do not. */
function isOwn(weights: FoundWeights | undefined): boolean {
  return weights !== undefined && weights.from !== "sheet";
}

function directed({ header, about, why }: RoleOfColumn, as: Treatment["as"]): Treatment {
  if (why === "sumOfPlaces") return { as, direction: "lower", isClear: true };
  // 完成 says nothing of what is better: its group does, 投诉件数.
  const leaf = about ?? header.leaf;
  const text = [...header.groups, leaf].join(" ");
  const isLower = soundsLower(leaf) || (!soundsHigher(leaf) && soundsLower(text));
  if (as === "mark" || MARK.test(leaf)) {
    return { as, direction: "higher", isClear: true };
  }
  return {
    as,
    direction: isLower ? "lower" : "higher",
    isClear: !isLower && soundsHigher(leaf),
  };
}

/** Whether a header, or the group above it, names a quantity and no mark: 数量, 完成率, 时长. */
export function namesQuantity({ leaf, groups }: RoleOfColumn["header"]): boolean {
  if (MARK.test(leaf)) return false;
  return [leaf, ...groups].some((text) => {
    const word = bareHeader(text);
    return soundsLower(text) || QUANTITY.test(word === "" ? text : word);
  });
}

/** Values that cannot be marks, or whose header names a quantity. */
function isRaw(
  { facts, header }: RoleOfColumn,
  weights: FoundWeights | undefined,
  index: number,
): boolean {
  if (!isNumeric(facts)) return false;
  if (weights?.kind === "points" && isAboveFull(facts, weights.weights[index]!)) {
    return namesQuantity(header);
  }
  // A few percentages among marks are slips of the pen, which reading points out.
  if (weights?.kind === "points" && facts.highest <= mostOf(weights)) return false;
  if (facts.percents * 2 > facts.numbers || facts.lowest < 0) return true;
  if (facts.highest > mostOf(weights)) return true;
  return namesQuantity(header);
}

/** Whether most values of a column lie above its full marks. */
function isAboveFull({ values, numbers }: RoleOfColumn["facts"], full: number): boolean {
  if (!(full > 0)) return false;
  let above = 0;
  for (const value of values) if (value > full) above += 1;
  return above * 2 > numbers;
}

function mostOf(weights: FoundWeights | undefined): number {
  if (weights?.kind !== "points") return 100;
  return largest(
    weights.weights.filter((each) => !Number.isNaN(each)),
    100,
  );
}

/**
 * Shares of 1 and values up to 10 whose headers do not say marks: on one scale they may be marks out of 5 or 10, else
 * they are raw. Either way they are asked about.
 */
function smallScale(chosen: readonly RoleOfColumn[], weights: FoundWeights | undefined): boolean {
  if (weights?.kind === "points") return false;
  const highest = chosen.map(({ facts }) => facts.highest).filter((each) => each > 0);
  const isSmall = highest.length > 0 && highest.every((each) => each <= SMALL);
  const says = chosen.every(({ header }) => MARK.test(header.leaf));
  return (isSmall || highest.some((each) => each <= SMALL)) && !says;
}
