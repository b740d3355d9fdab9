import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Conditional, OtherRule, SheetSpec, Validation } from "../../sheetSpec";
import { WorkbookError } from "../../workbookError";
import { rangeOf } from "../image/sheetImage";
import { numberRules } from "./numberRules";

const MOST_LIST = 255;

/** What input cells take, as the spreadsheet holds it. @throws {WorkbookError} listTooLong */
export function validationRules({ validations = [] }: SheetSpec): IDataValidationRule[] {
  return validations.map((validation, index) => ({
    uid: `hengji-${index}-${validation.area.row}-${validation.area.column}`,
    ranges: [rangeOf(validation.area)],
    allowBlank: true,
    errorStyle: validation.isWarning
      ? DataValidationErrorStyle.WARNING
      : DataValidationErrorStyle.STOP,
    ...(validation.error ? { error: validation.error, showErrorMessage: true } : {}),
    ...(validation.prompt ? { prompt: validation.prompt, showInputMessage: true } : {}),
    ...criteria(validation.rule),
  }));
}

function criteria(
  rule: Validation["rule"],
): Pick<IDataValidationRule, "type" | "formula1" | "formula2" | "operator"> {
  if (rule.kind === "list") {
    const words = rule.words.join(",");
    if (words.length > MOST_LIST || rule.words.some((word) => word.includes(","))) {
      throw new WorkbookError("listTooLong");
    }
    return { type: DataValidationType.LIST, formula1: words };
  }
  if (rule.kind === "other") return otherCriteria(rule);
  return {
    type: rule.kind === "whole" ? DataValidationType.WHOLE : DataValidationType.DECIMAL,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(rule.minimum),
    formula2: String(rule.maximum),
  };
}

function otherCriteria({
  type,
  operator,
  first,
  second,
}: OtherRule): Pick<IDataValidationRule, "type" | "formula1" | "formula2" | "operator"> {
  // A plain number would be taken for the text of a day.
  const isPlain = type !== "date" && type !== "list" && type !== "custom";
  const written = (formula: string): string =>
    isPlain && Number.isFinite(Number(formula)) ? formula : `=${formula}`;
  return {
    type,
    ...(type === "list" || type === "custom"
      ? {}
      : { operator: (operator ?? "between") as DataValidationOperator }),
    formula1: written(first),
    ...(second === undefined ? {} : { formula2: written(second) }),
  };
}

/** Looks that follow a formula or numbers, as the spreadsheet holds them. */
export function conditionalRules(spec: SheetSpec): IConditionFormattingRule[] {
  return [...lookRules(spec), ...numberRules(spec)];
}

function lookRules({ conditionals = [] }: SheetSpec): IConditionFormattingRule[] {
  return conditionals.map((conditional, index) => ({
    cfId: `hengji-${index}-${conditional.area.row}-${conditional.area.column}`,
    ranges: [rangeOf(conditional.area)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: `=${conditional.formula}`,
      style: lookOf(conditional),
    },
  }));
}

function lookOf({ fill, colour, bold, italic, underline, strike }: Conditional) {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(colour === undefined ? {} : { cl: { rgb: `#${colour}` } }),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(italic ? { it: 1 } : {}),
    ...(underline ? { ul: { s: 1 } } : {}),
    ...(strike ? { st: { s: 1 } } : {}),
  };
}
