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
import type { Conditional, SheetSpec, Validation } from "../sheetSpec";
import { WorkbookError } from "../workbookError";
import { rangeOf } from "./sheetImage";

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
  return {
    type: rule.kind === "whole" ? DataValidationType.WHOLE : DataValidationType.DECIMAL,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(rule.minimum),
    formula2: String(rule.maximum),
  };
}

/** Looks that follow a formula, as the spreadsheet holds them. */
export function conditionalRules({ conditionals = [] }: SheetSpec): IConditionFormattingRule[] {
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

function lookOf({ fill, colour, bold }: Conditional) {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(colour === undefined ? {} : { cl: { rgb: `#${colour}` } }),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
  };
}
