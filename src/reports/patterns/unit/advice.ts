import { keyOf } from "../../../grading/format/header";
import { fractionOf } from "../../../scoring/numbers/fraction";
import { figure, type Figure } from "../../data/figure";
import { placeText } from "../../data/placeText";
import { joined, line, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import type { ItemMarks } from "../../facts/unitMarks";
import { hasFullMarks } from "../../facts/fullMarks";
import { costliest } from "./losses";

/** For the items that cost most, in the quantity of their rule: actual and target, or the mark beside mean and best. */
export function advice(facts: ReportFacts, unit: UnitFacts): Text | undefined {
  const texts = costliest(unit).map((marks) => {
    return line`${marks.item.quote}：${measured(facts, unit, marks) ?? beside(facts, unit, marks)}。`;
  });
  if (texts.length > 0) return joined(texts);
  return hasFullMarks(unit) ? line`各项均得满分，没有改进建议。` : undefined;
}

/** 实际94%，目标100%: where the rule compares with a target. */
function measured(
  { grading }: ReportFacts,
  unit: UnitFacts,
  { item }: ItemMarks,
): Text | undefined {
  const { read } = grading;
  const { rule, measure, scale } = read.scheme.indicators[item.index]!;
  if (measure !== "value" || !("target" in rule) || Array.isArray(rule.target)) return undefined;
  const actual = read.columns.values[item.index]!.values[unit.index]!;
  const own = read.columns.targets[item.index]?.[unit.index] ?? NaN;
  const target = Number.isNaN(own) ? rule.target : own;
  if (Number.isNaN(actual) || typeof target !== "number") return undefined;
  const unitOfMeasure = scale === "percent" ? "%" : scale === "permille" ? "‰" : "";
  const shown = (value: number, cell: string): Figure =>
    figure(fractionOf(value), { cell }, { decimals: 10, unit: unitOfMeasure, isShort: true });
  const at = (key: string): string =>
    placeText(read.data.placeOf(unit.index, keyOf(key, item.code)));
  const targetAt = Number.isNaN(own)
    ? placeText(read.indicators.placeOf(item.index, "target"))
    : at("target");
  return line`实际${shown(actual, at("value"))}，目标${shown(target, targetAt)}`;
}

/** 86分，平均84.25，最高95. */
function beside(facts: ReportFacts, unit: UnitFacts, { item, mark }: ItemMarks): Text {
  const classFacts = facts.classFactsOf(unit);
  const marks = classFacts.items.find((each) => each.item.index === item.index)?.marks;
  if (!marks || classFacts.isSmall) return line`${mark}`;
  const { decimals } = facts.grading.read.scheme.settings;
  return line`${mark}，平均${bareFixed(marks.mean, decimals)}，最高${{ ...marks.max, unit: "", shown: shortShown(marks.max) }}`;
}

function bareFixed(each: Figure, decimals: number): Figure {
  return { ...each, unit: "", decimals };
}

function shortShown({ shown }: Figure): string {
  return shown.includes(".") ? shown.replace(/\.?0+$/, "") : shown;
}
