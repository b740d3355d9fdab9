import {
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import type { OtherRule, Validation } from "../../sheetSpec";

const TYPES: Readonly<Record<string, OtherRule["type"]>> = {
  [DataValidationType.LIST]: "list",
  [DataValidationType.DECIMAL]: "decimal",
  [DataValidationType.WHOLE]: "whole",
  [DataValidationType.DATE]: "date",
  [DataValidationType.TIME]: "time",
  [DataValidationType.TEXT_LENGTH]: "textLength",
  [DataValidationType.CUSTOM]: "custom",
};

/** What cells take by a rule of the spreadsheet; undefined where files have no such rule (tick boxes, several choices). */
export function validationRule(rule: IDataValidationRule): Validation["rule"] | undefined {
  const { type, formula1 } = rule;
  const kind = TYPES[type];
  if (kind === undefined || !formula1) return undefined;
  if (kind === "list" && !formula1.startsWith("=")) {
    return { kind: "list", words: formula1.split(",") };
  }
  return numberRule(kind, rule) ?? otherRule(kind, { ...rule, formula1 });
}

/** Numbers between two fixed limits. */
function numberRule(
  kind: OtherRule["type"],
  rule: IDataValidationRule,
): Validation["rule"] | undefined {
  const { formula1, formula2 } = rule;
  if (!isBetween(rule) || !isNumber(formula1, formula2)) return undefined;
  const limits = { minimum: Number(formula1), maximum: Number(formula2) };
  if (kind === "whole") return { kind: "whole", ...limits };
  return kind === "decimal" ? { kind: "number", ...limits } : undefined;
}

/** What we have no words of our own for: limits as formulas. */
function otherRule(
  kind: OtherRule["type"],
  rule: IDataValidationRule & { readonly formula1: string },
): OtherRule | undefined {
  const { operator, formula1, formula2 } = rule;
  const first = limitOf(formula1, kind);
  if (first === undefined) return undefined;
  const second = formula2 ? limitOf(formula2, kind) : undefined;
  const needsNoOperator = isBetween(rule) || kind === "list" || kind === "custom";
  return {
    kind: "other",
    type: kind,
    ...(needsNoOperator ? {} : { operator }),
    first: kind === "list" ? fixedReference(first) : first,
    ...(second === undefined ? {} : { second }),
  };
}

/** A rule that names no operator stands between its limits. */
function isBetween({ operator }: IDataValidationRule): boolean {
  return (operator ?? DataValidationOperator.BETWEEN) === DataValidationOperator.BETWEEN;
}

function isNumber(...texts: readonly (string | undefined)[]): boolean {
  return texts.every((text) => text !== undefined && text !== "" && Number.isFinite(Number(text)));
}

/** A limit as a formula; days are written as texts in the spreadsheet. */
function limitOf(given: string, kind: OtherRule["type"]): string | undefined {
  // The spreadsheet may name its own workbook before a sheet.
  const text = given.replace(/\[workbook\d+\]/g, "");
  if (text.startsWith("=")) return text.slice(1);
  if (isNumber(text)) return text;
  const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (kind !== "date" || !day) return undefined;
  const [, year, month, date, hour, minute, second] = day.map(Number);
  const time = hour ? `+TIME(${hour},${minute ?? 0},${second || 0})` : "";
  return `DATE(${year},${month},${date})${time}`;
}

/** The spreadsheet does not move the source of a list from cell to cell, as Excel would. */
function fixedReference(formula: string): string {
  const reference = /^((?:'[^']+'|[^'!():,]+)!)?\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/;
  if (!reference.test(formula)) return formula;
  const cut = formula.lastIndexOf("!") + 1;
  return formula.slice(0, cut) + formula.slice(cut).replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");
}
