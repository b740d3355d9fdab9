import { isSameNumber } from "../numbers/compareNumbers";
import { isolated } from "../isolated";
import type { Locale, Sentence } from "../locale";
import { numberOfTicks, round, ticksOf } from "../numbers/round";
import type { Settings } from "../scheme";
import { EXPLAIN_TEXTS } from "../explainTexts";
import type { Inputs, RuleId } from "../ruleStep";

/** The stages of an appraisal, in their order (docs/rules.md, Order). */
export type StageName =
  | "status"
  | "measure"
  | "score"
  | "item"
  | "group"
  | "weighted"
  | "points"
  | "published"
  | "grade"
  | "rank";

/** One step from the raw values to the rank: what was done, with what, what came of it, and the same in words. */
export interface Step {
  readonly step: StageName;
  readonly rule: RuleId;
  readonly inputs: Inputs;
  /** A number, the name of a grade, or null where the step only says something. */
  readonly value: number | string | null;
  readonly text: Sentence;
}

/** Makes the steps of one scheme: published numbers have its decimals. */
export type StepMaker = (
  step: StageName,
  rule: RuleId,
  inputs: Inputs,
  value: number | string | null,
) => Step;

export function stepMaker(settings: Pick<Settings, "decimals" | "rounding">): StepMaker {
  return (step, rule, inputs, value) => {
    const say = (locale: Locale): string => filled(EXPLAIN_TEXTS[rule], inputs, locale, settings);
    return { step, rule, inputs, value, text: { "zh-CN": say("zh-CN"), "en-US": say("en-US") } };
  };
}

/** The sentence with {name}, {name:fixed} (as published), {name:exact} (published decimals at least), {name:percent}. */
function filled(
  sentence: Sentence,
  inputs: Inputs,
  locale: Locale,
  settings: Pick<Settings, "decimals" | "rounding">,
): string {
  return sentence[locale].replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, format?: string) => {
    const input = inputs[name];
    if (typeof input === "string") return isolated(input);
    if (typeof input !== "number") return isolated(input?.[locale] ?? "");
    const unit = QUANTITIES.has(name) ? inputs.unit : undefined;
    return `${shown(input, format, settings)}${typeof unit === "string" ? unit : ""}`;
  });
}

/** Inputs in the unit of the indicator's quantities; the step names it in `unit` where they are % or ‰. */
const QUANTITIES = new Set([
  ...["value", "target", "shortfall", "floor", "lower", "upper", "limit"],
  ...["worst", "best", "mean", "deviation"],
]);

function shown(
  value: number,
  format: string | undefined,
  { decimals, rounding }: Pick<Settings, "decimals" | "rounding">,
): string {
  if (format === "percent") return `${detailed(100 * value)}%`;
  const published = numberOfTicks(ticksOf(value, decimals, rounding), decimals);
  const isShort = format === "fixed" || (format === "exact" && isSameNumber(published, value));
  return isShort ? published.toFixed(decimals) : detailed(value);
}

/** Decimals of numbers that are not published: enough to follow, without noise. */
const DETAIL_DECIMALS = 4;

/** A number as it is while it is short, else with four decimals, or four digits where it is small. */
function detailed(value: number): string {
  const decimals = round(value, DETAIL_DECIMALS);
  return String(Math.abs(value) < 0.01 ? Number(value.toPrecision(DETAIL_DECIMALS)) : decimals);
}
