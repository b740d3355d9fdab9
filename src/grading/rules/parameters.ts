import type { WordOf } from "../../scoring/vocabulary";

/** A word of 计分方法. */
export type RuleWord = WordOf<"rule">;

/** The columns of 指标 that rules read, apart from 计分方法 itself. */
export const PARAMETERS = [
  "direction",
  "target",
  "targetUpper",
  "floor",
  "cap",
  "partial",
  "pointsPerUnit",
  "steps",
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** The columns of 数据 beside that of the values which a rule may use: 目标:CODE, 质量:CODE. */
export const RULE_COLUMNS = ["target", "quality"] as const;
export type RuleColumn = (typeof RULE_COLUMNS)[number];
