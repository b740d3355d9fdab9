import {
  CFNumberOperator,
  CFRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../address";
import { ICON_SETS, type NumberLimit, type NumberLook } from "../../numberLook";
import { colourOf } from "../image/colourOf";

type Rule = IConditionFormattingRule["rule"];
type NumberRule = Exclude<Rule, { readonly subType: unknown }>;
type Icons = Extract<NumberRule, { readonly config: readonly { readonly iconId: string }[] }>;

/** Whether the looks of a rule of the spreadsheet follow numbers. */
export function isNumberRule(rule: Rule): rule is NumberRule {
  return !("subType" in rule);
}

/** The looks that follow numbers; undefined where no file can say them, as with icons of several sets. */
export function numberLook(rule: NumberRule, areas: readonly Area[]): NumberLook | undefined {
  if (isScale(rule)) {
    const points = rule.config.map(({ color, value }) => ({
      ...limitOf(value),
      colour: colourOf(color) ?? "FFFFFF",
    }));
    return { kind: "scale", areas, points };
  }
  if (isIcons(rule)) return iconSet(rule, areas);
  const { isShowValue, config } = rule;
  return {
    kind: "bar",
    areas,
    least: limitOf(config.min),
    most: limitOf(config.max),
    colour: colourOf(config.positiveColor) ?? "FFFFFF",
    // Where a rule does not say it, the spreadsheet shows the number.
    hidesNumber: isShowValue === false,
  };
}

const isScale = (
  rule: NumberRule,
): rule is Exclude<NumberRule, { readonly isShowValue: boolean }> =>
  String(rule.type) === String(CFRuleType.colorScale);

const isIcons = (rule: NumberRule): rule is Icons =>
  String(rule.type) === String(CFRuleType.iconSet);

function iconSet({ isShowValue, config }: Icons, areas: readonly Area[]): NumberLook | undefined {
  const set = ICON_SETS.find((name) => config.every(({ iconType }) => String(iconType) === name));
  const ids = config.map(({ iconId }) => Number(iconId));
  const isReversed = ids.length > 1 && ids[0]! > ids[1]!;
  const last = config.length - 1;
  const isWhole = ids.every((id, at) => id === (isReversed ? last - at : at));
  if (!set || !isWhole || config.length !== Number(set[0])) return undefined;
  const limits = [...config].reverse().map(({ operator, value }, at) => {
    if (operator === CFNumberOperator.greaterThan)
      return { ...limitOf(value), isAbove: true } as const;
    if (operator === CFNumberOperator.greaterThanOrEqual) return limitOf(value);
    // The lowest icon is for all that is left, whatever its own limit says.
    return at === 0 ? LEAST : undefined;
  });
  if (!limits.every((limit) => limit !== undefined)) return undefined;
  return { kind: "icons", areas, set, limits, isReversed, hidesNumber: isShowValue === false };
}

const LEAST: NumberLimit = { kind: "percent", value: "0" };

function limitOf({
  type,
  value,
}: {
  type: NumberLimit["kind"];
  value?: string | number;
}): NumberLimit {
  if (value === undefined || value === "") return { kind: type };
  return { kind: type, value: String(value).replace(/^=/, "") };
}
