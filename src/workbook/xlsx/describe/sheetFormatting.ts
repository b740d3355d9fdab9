import type { Colour } from "../../colour";
import type { Conditional, OtherRule, SheetSpec, Validation } from "../../sheetSpec";
import type { NumberLook } from "../../numberLook";
import { formulaFromFile } from "../formulaSpelling";
import { XmlScanner } from "../xml/xmlScanner";
import { forChildren } from "./children";
import { readColour } from "./colours";
import { areasOf } from "./areasOf";
import { readConditionals } from "./readConditionals";

/** What a sheet part says of its looks and of what its cells take. */
export type SheetFormatting = Pick<
  SheetSpec,
  "widths" | "heights" | "freeze" | "tabColour" | "validations" | "conditionals" | "numberLooks"
>;

/** Columns and rows beyond this many are drawn as they come. */
const MOST_COLUMNS = 1000;
const MOST_RULES = 500;

/** Reads the looks of a sheet part. `differences` are the looks of conditional formats by their number. */
export function readSheetFormatting(
  xml: string,
  theme: readonly Colour[],
  differences: readonly Omit<Conditional, "area" | "formula">[],
): SheetFormatting {
  const scanner = new XmlScanner(xml);
  const widths: number[] = [];
  const heights: (number | undefined)[] = [];
  const validations: Validation[] = [];
  const conditionals: Conditional[] = [];
  const numberLooks: NumberLook[] = [];
  let freeze: SheetSpec["freeze"];
  let tabColour: Colour | undefined;
  while (scanner.next() && scanner.kind !== "open");
  forChildren(scanner, {
    sheetPr: (each) =>
      forChildren(each, { tabColor: (tab) => (tabColour = readColour(tab, theme)) }),
    sheetViews: (each) =>
      forChildren(each, {
        sheetView: (view) => forChildren(view, { pane: (pane) => (freeze ??= readFreeze(pane)) }),
      }),
    cols: (each) => forChildren(each, { col: (column) => readWidth(column, widths) }),
    sheetData: (each) => forChildren(each, { row: (row) => readHeight(row, heights) }),
    dataValidations: (each) =>
      forChildren(each, {
        dataValidation: (rule) => {
          for (const found of readValidation(rule)) validations.push(found);
        },
      }),
    conditionalFormatting: (each) => {
      const found = readConditionals(each, theme, differences);
      for (const rule of found.conditionals) conditionals.push(rule);
      for (const look of found.numberLooks) numberLooks.push(look);
    },
  });
  return {
    widths: Array.from(widths, (width) => width ?? DEFAULT_WIDTH),
    heights,
    ...(freeze ? { freeze } : {}),
    ...(tabColour ? { tabColour } : {}),
    validations: validations.slice(0, MOST_RULES),
    conditionals: conditionals.slice(0, MOST_RULES),
    ...(numberLooks.length > 0 ? { numberLooks: numberLooks.slice(0, MOST_RULES) } : {}),
  };
}

const DEFAULT_WIDTH = 8.43;

function readFreeze(scanner: XmlScanner): SheetSpec["freeze"] {
  if (!/^frozen/.test(scanner.attribute("state") ?? "")) return undefined;
  const lines = (name: string): number => Math.max(0, Number(scanner.attribute(name) ?? 0));
  return { rows: lines("ySplit"), columns: lines("xSplit") };
}

function readWidth(scanner: XmlScanner, widths: number[]): void {
  const width = Number(scanner.attribute("width"));
  if (!(width > 0)) return;
  const first = Number(scanner.attribute("min")) - 1;
  const last = Math.min(Number(scanner.attribute("max")) - 1, MOST_COLUMNS);
  for (let column = first; column <= last; column += 1) widths[column] = width;
}

function readHeight(scanner: XmlScanner, heights: (number | undefined)[]): void {
  const row = Number(scanner.attribute("r")) - 1;
  const height = Number(scanner.attribute("ht"));
  if (row >= 0 && height > 0) heights[row] = height;
}

function readValidation(scanner: XmlScanner): Validation[] {
  const type = scanner.attribute("type") ?? "none";
  const areas = areasOf(scanner.attribute("sqref"));
  const texts = {
    ...attribute(scanner, "prompt"),
    ...attribute(scanner, "error"),
    ...((scanner.attribute("errorStyle") ?? "stop") === "stop" ? {} : { isWarning: true }),
  };
  const operator = scanner.attribute("operator") ?? "between";
  let first = "";
  let second = "";
  forChildren(scanner, {
    formula1: (each) => (first = each.readContent()),
    formula2: (each) => (second = each.readContent()),
  });
  const rule = ruleOf(type, operator, first, second);
  return rule ? areas.map((area) => ({ area, rule, ...texts })) : [];
}

/** What cells take; a rule of a kind that is not known stays in the file and is not shown. */
function ruleOf(
  type: string,
  operator: string,
  first: string,
  second: string,
): Validation["rule"] | undefined {
  if (type === "list") {
    const words = /^"(.*)"$/s.exec(first.trim());
    if (words) return { kind: "list", words: words[1]!.replace(/""/g, '"').split(",") };
  }
  const limits = { minimum: Number(first), maximum: Number(second) };
  const isBetween = operator === "between" && first !== "" && second !== "";
  const isLimited = isBetween && Number.isFinite(limits.minimum + limits.maximum);
  if (type === "decimal" && isLimited) return { kind: "number", ...limits };
  if (type === "whole" && isLimited) return { kind: "whole", ...limits };
  return otherRule(type, operator, first, second);
}

function otherRule(
  type: string,
  operator: string,
  first: string,
  second: string,
): OtherRule | undefined {
  const isKnown = TYPES.has(type) && OPERATORS.has(operator) && first !== "";
  if (!isKnown) return undefined;
  const needsOperator = type !== "list" && type !== "custom" && operator !== "between";
  return {
    kind: "other",
    type: type as OtherRule["type"],
    ...(needsOperator ? { operator: operator as OtherRule["operator"] } : {}),
    first: formulaFromFile(first),
    // Some programs write a second limit where there is only one.
    ...(second === "" || !/between/i.test(operator) ? {} : { second: formulaFromFile(second) }),
  };
}

const TYPES = new Set("list decimal whole date time textLength custom".split(" "));
const OPERATORS = new Set(
  "between notBetween equal notEqual greaterThan lessThan greaterThanOrEqual lessThanOrEqual".split(
    " ",
  ),
);

function attribute(scanner: XmlScanner, name: "prompt" | "error") {
  const text = scanner.attribute(name);
  return text === undefined || text === "" ? {} : { [name]: text };
}
