import { addressOf, areaAddress, type Area } from "../../address";
import type { NumberLook } from "../../numberLook";
import type { Colour } from "../../colour";
import type { Conditional } from "../../sheetSpec";
import { formulaFromFile } from "../formulaSpelling";
import type { XmlScanner } from "../xml/xmlScanner";
import { areasOf } from "./areasOf";
import { forChildren } from "./children";
import { readNumberLook } from "./readNumberLook";

interface Found {
  readonly conditionals: Conditional[];
  readonly numberLooks: NumberLook[];
}

/** Looks that follow a condition or numbers. `differences` are the looks by their number. */
export function readConditionals(
  scanner: XmlScanner,
  theme: readonly Colour[],
  differences: readonly Omit<Conditional, "area" | "formula">[],
): Found {
  const areas = areasOf(scanner.attribute("sqref"));
  const found: Found = { conditionals: [], numberLooks: [] };
  forChildren(scanner, {
    cfRule: (rule) => {
      const type = rule.attribute("type") ?? "";
      if (NUMBER_LOOKS.has(type)) {
        const look = readNumberLook(rule, areas, theme);
        if (look) found.numberLooks.push(look);
        return;
      }
      const look = differences[Number(rule.attribute("dxfId") ?? "-1")];
      const formula = look && formulaOf(rule, type, areas);
      if (!look || !formula) return;
      for (const area of areas) found.conditionals.push({ area, formula, ...look });
    },
  });
  return found;
}

const NUMBER_LOOKS = new Set(["colorScale", "dataBar", "iconSet"]);

/** Kinds of rules that say what they mean by a formula as well. */
const BY_FORMULA = new Set([
  ...["expression", "containsText", "notContainsText", "beginsWith", "endsWith", "timePeriod"],
  ...["containsBlanks", "notContainsBlanks", "containsErrors", "notContainsErrors"],
]);

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** The condition as a formula for the top left cell; undefined where the kind of rule is not known. */
function formulaOf(rule: XmlScanner, type: string, areas: readonly Area[]): string | undefined {
  const [first] = areas;
  if (!first) return undefined;
  const operator = rule.attribute("operator") ?? "";
  const cell = addressOf(first.row, first.column);
  const whole = WHOLE[type]?.(cell, fixed(first), (name) => rule.attribute(name));
  const formulas: string[] = [];
  forChildren(rule, { formula: (each) => formulas.push(formulaFromFile(each.readContent())) });
  if (type === "cellIs") return comparison(cell, operator, formulas);
  return BY_FORMULA.has(type) ? formulas[0] : areas.length === 1 ? whole : undefined;
}

const fixed = (area: Area): string => areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

type Attribute = (name: string) => string | undefined;

/** Kinds of rules that compare a cell with all cells of their area. */
const WHOLE: Readonly<
  Record<string, (cell: string, all: string, attribute: Attribute) => string | undefined>
> = {
  duplicateValues: (cell, all) => `AND(${cell}<>"",COUNTIF(${all},${cell})>1)`,
  uniqueValues: (cell, all) => `AND(${cell}<>"",COUNTIF(${all},${cell})=1)`,
  aboveAverage(cell, all, attribute) {
    if (attribute("stdDev") !== undefined) return undefined;
    const isBelow = attribute("aboveAverage") === "0";
    const sign = `${isBelow ? "<" : ">"}${attribute("equalAverage") === "1" ? "=" : ""}`;
    return `AND(ISNUMBER(${cell}),${cell}${sign}AVERAGE(${all}))`;
  },
  top10(cell, all, attribute) {
    const rank = Number(attribute("rank") ?? "10");
    const isPercent = attribute("percent") === "1";
    const places = isPercent
      ? `MAX(1,INT(COUNT(${all})*${rank}/100))`
      : `MIN(${rank},COUNT(${all}))`;
    const line = attribute("bottom") === "1" ? "<=SMALL" : ">=LARGE";
    return `AND(ISNUMBER(${cell}),${cell}${line}(${all},${places}))`;
  },
};

function comparison(
  cell: string,
  operator: string,
  [first, second]: readonly string[],
): string | undefined {
  if (!first) return undefined;
  const sign = SIGNS[operator];
  if (sign) return `${cell}${sign}${first}`;
  if (!second) return undefined;
  const inside = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
  if (operator === "between") return inside;
  return operator === "notBetween" ? `NOT(${inside})` : undefined;
}
