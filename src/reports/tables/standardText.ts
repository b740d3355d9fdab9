import type { Parameter } from "../../grading/rules/parameters";
import type { Rule } from "../../scoring/scheme";
import { placeText } from "../data/placeText";
import { joined, line, quote, type Text } from "../data/text";
import type { ReportFacts } from "../facts/reportFacts";
import { ruleText } from "./indicatorTables";
import { parameterText } from "./targetText";

/** 目标达成，越高越好，零分线60: the rule with what is typed for it, then the standard in the office's own words. */
export function standardText(facts: ReportFacts, index: number): Text {
  const { scheme } = facts.grading.read;
  const { rule } = scheme.indicators[index]!;
  const direction = "direction" in rule ? DIRECTIONS[rule.direction] : undefined;
  const isAllOrNothing = rule.kind === "attain" && !rule.partial;
  const texts = [
    ruleText(facts, index),
    direction && line`${direction}`,
    isAllOrNothing ? line`未达标不得分` : undefined,
    typed(facts, index, "floor", "零分线"),
    typed(facts, index, "cap", "封顶", "分"),
    typed(facts, index, "pointsPerUnit", pointsWord(rule), "分"),
    typed(facts, index, "steps", ""),
  ];
  return joined([joined(texts, "，"), ownWords(facts, index)], "；");
}

const DIRECTIONS = {
  higher: "越高越好",
  lower: "越低越好",
  equal: "等于目标得满分",
  range: "在区间内得满分",
} as const;

function typed(
  facts: ReportFacts,
  index: number,
  field: Parameter,
  ...[before, after = ""]: [before: string, after?: string]
): Text | undefined {
  const value = parameterText(facts, index, field);
  return value.length === 0 ? undefined : line`${before}${value}${after}`;
}

/** What 单位分值 means under a rule. */
function pointsWord({ kind }: Rule): string {
  if (kind === "compete") return "每降一位扣";
  return kind === "deduct" ? "每差一个单位扣" : "每个单位得";
}

/** Headers of remarks that say how marks are given. */
const STANDARD_HEADERS: ReadonlySet<string> = new Set(["评分标准", "测量方法"]);

function ownWords({ grading }: ReportFacts, index: number): Text | undefined {
  const { indicators } = grading.read;
  const remark = indicators.cellOf(index, "note");
  if (!STANDARD_HEADERS.has(indicators.noteHeader) || typeof remark !== "string") return undefined;
  const at = placeText(indicators.placeOf(index, "note"));
  return remark.trim() === "" ? undefined : [quote(remark.trim(), at, true)];
}
