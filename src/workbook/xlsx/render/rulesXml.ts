import { areaAddress } from "../../address";
import type { OtherRule, SheetSpec, Validation } from "../../sheetSpec";
import { WorkbookError } from "../../workbookError";
import { formulaForFile } from "../formulaSpelling";
import { escapeXml } from "../../escapeXml";
import { escapeCellText } from "../xml/xmlText";
import { numberLookXml } from "./numberLookXml";
import type { StyleSheet } from "./styleSheet";

/** Conditional formats, then what may be entered, in the order of the schema. */
export function rulesXml(
  { conditionals = [], numberLooks = [], validations = [] }: SheetSpec,
  styles: StyleSheet,
): string {
  const conditions = conditionals.map(
    (conditional, index) =>
      `<conditionalFormatting sqref="${areaAddress(conditional.area)}">` +
      `<cfRule type="expression" dxfId="${styles.differentialOf(conditional)}" priority="${index + 1}">` +
      `<formula>${escapeCellText(formulaForFile(conditional.formula))}</formula></cfRule></conditionalFormatting>`,
  );
  numberLooks.forEach((look, index) =>
    conditions.push(numberLookXml(look, conditionals.length + index + 1)),
  );
  if (validations.length === 0) return conditions.join("");
  const rules = validations.map(validationXml).join("");
  return `${conditions.join("")}<dataValidations count="${validations.length}">${rules}</dataValidations>`;
}

function validationXml(validation: Validation): string {
  const { rule, area, prompt, error, isWarning } = validation;
  const other = rule.kind === "other" ? rule : undefined;
  const type = other?.type ?? (rule.kind === "number" ? "decimal" : rule.kind);
  const operator = other?.operator ? ` operator="${other.operator}"` : "";
  const style = isWarning ? ' errorStyle="warning"' : "";
  const formulas =
    rule.kind === "list"
      ? `<formula1>${escapeXml(listFormula(rule.words))}</formula1>`
      : rule.kind === "other"
        ? otherFormulas(rule)
        : `<formula1>${rule.minimum}</formula1><formula2>${rule.maximum}</formula2>`;
  return (
    `<dataValidation type="${type}"${style}${operator} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    `${sentence("error", error)}${sentence("prompt", prompt)} sqref="${areaAddress(area)}">${formulas}</dataValidation>`
  );
}

function otherFormulas({ first, second }: OtherRule): string {
  return [first, second]
    .flatMap((formula, index) =>
      formula === undefined
        ? []
        : [`<formula${index + 1}>${escapeCellText(formulaForFile(formula))}</formula${index + 1}>`],
    )
    .join("");
}

/** @throws {WorkbookError} listTooLong */
function listFormula(words: readonly string[]): string {
  const joined = words.join(",");
  if (joined.length > 255 || words.some((word) => /[,\n]/.test(word))) {
    throw new WorkbookError("listTooLong");
  }
  return `"${joined.replace(/"/g, '""')}"`;
}

function sentence(name: string, text: string | undefined): string {
  if (text === undefined) return "";
  if (text.length > 255) throw new RangeError(`At most 255 characters in a ${name}: ${text}`);
  return ` ${name}="${escapeXml(text)}"`;
}
