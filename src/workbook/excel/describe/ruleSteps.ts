import { areaAddress, type Area } from "../../address";
import type { Conditional, OtherRule, SheetSpec, Validation } from "../../sheetSpec";
import { WorkbookError } from "../../workbookError";
import type { Features } from "../connection/features";
import { withSheetNames } from "../../sheetReferences";
import { RANGE_WEIGHT, type Step } from "./step";

/** Merges, conditional formats and what may be entered, as far as this Excel has them. @throws {WorkbookError} listTooLong */
export function ruleSteps(
  { merges = [], conditionals = [], validations = [] }: SheetSpec,
  features: Features,
  sheetNames: ReadonlyMap<string, string>,
): readonly Step[] {
  const rules = validations.map(validationRule);
  return [
    each(
      merges,
      (area) => area,
      (range) => range.merge(false),
    ),
    ...(features.has(6)
      ? [
          // Each one added goes before those that are there; the first described one wins.
          each(
            [...conditionals].reverse(),
            ({ area }) => area,
            (range, rule) => addConditional(range, rule, sheetNames),
          ),
        ]
      : []),
    ...(features.has(8)
      ? [
          each(
            validations,
            ({ area }) => area,
            (range, rule, index) => validate(range, rule, rules[index]!),
          ),
        ]
      : []),
  ];
}

function each<Rule>(
  rules: readonly Rule[],
  areaOf: (rule: Rule) => Area,
  apply: (range: Excel.Range, rule: Rule, index: number) => void,
): Step {
  return {
    weight: rules.length * RANGE_WEIGHT * 3,
    queue: (sheet) =>
      rules.forEach((rule, index) => {
        apply(sheet.getRange(areaAddress(areaOf(rule))), rule, index);
      }),
  };
}

function addConditional(
  range: Excel.Range,
  { formula, fill, colour, bold, italic }: Conditional,
  sheetNames: ReadonlyMap<string, string>,
): void {
  const { rule, format } = range.conditionalFormats.add("Custom").custom;
  rule.formula = `=${withSheetNames(formula, sheetNames)}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (colour !== undefined) format.font.color = `#${colour}`;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
}

function validationRule({ rule }: Validation): Excel.DataValidationRule {
  if (rule.kind === "list") {
    const source = rule.words.join(",");
    if (source.length > 255 || rule.words.some((word) => /[,\n]/.test(word))) {
      throw new WorkbookError("listTooLong");
    }
    return { list: { inCellDropDown: true, source } };
  }
  if (rule.kind === "other") return otherRule(rule);
  const { minimum: formula1, maximum: formula2 } = rule;
  const between = { formula1, formula2, operator: "Between" } as const;
  return rule.kind === "whole" ? { wholeNumber: between } : { decimal: between };
}

function validate(
  { dataValidation }: Excel.Range,
  { prompt, error = "", isWarning }: Validation,
  rule: Excel.DataValidationRule,
): void {
  dataValidation.rule = rule;
  if (prompt !== undefined) {
    dataValidation.prompt = { showPrompt: true, title: "", message: prompt };
  }
  const style = isWarning ? "Warning" : "Stop";
  dataValidation.errorAlert = { showAlert: true, style, title: "", message: error };
}

function otherRule({ type, operator, first, second }: OtherRule): Excel.DataValidationRule {
  if (type === "list") return { list: { inCellDropDown: true, source: `=${first}` } };
  if (type === "custom") return { custom: { formula: `=${first}` } };
  const limits = {
    formula1: `=${first}`,
    ...(second === undefined ? {} : { formula2: `=${second}` }),
    operator: OPERATORS[operator ?? "between"],
  };
  if (type === "whole") return { wholeNumber: limits };
  return { [type]: limits };
}

const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;
