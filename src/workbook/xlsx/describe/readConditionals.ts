import { addressOf, areaAddress, type Area } from "../../address";
import type { NumberLook } from "../../numberLook";
import type { Colour, Conditional } from "../../sheetSpec";
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
  const given = {
    operator: rule.attribute("operator") ?? "",
    rank: Number(rule.attribute("rank") ?? "10"),
    isPercent: rule.attribute("percent") === "1",
    isBottom: rule.attribute("bottom") === "1",
    isBelow: rule.attribute("aboveAverage") === "0",
    isOrEqual: rule.attribute("equalAverage") === "1",
    deviations: rule.attribute("stdDev"),
  };
  const formulas: string[] = [];
  forChildren(rule, { formula: (each) => formulas.push(formulaFromFile(each.readContent())) });
  if (BY_FORMULA.has(type)) return formulas[0] === "" ? undefined : formulas[0];
  const cell = addressOf(first.row, first.column);
  if (type === "cellIs") return comparison(cell, given.operator, formulas);
  if (areas.length > 1) return undefined;
  const all = areaAddress(first).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  switch (type) {
    case "duplicateValues":
      return `AND(${cell}<>"",COUNTIF(${all},${cell})>1)`;
    case "uniqueValues":
      return `AND(${cell}<>"",COUNTIF(${all},${cell})=1)`;
    case "aboveAverage": {
      if (given.deviations !== undefined) return undefined;
      const sign = `${given.isBelow ? "<" : ">"}${given.isOrEqual ? "=" : ""}`;
      return `AND(ISNUMBER(${cell}),${cell}${sign}AVERAGE(${all}))`;
    }
    case "top10": {
      const places = given.isPercent
        ? `MAX(1,INT(COUNT(${all})*${given.rank}/100))`
        : `MIN(${given.rank},COUNT(${all}))`;
      return given.isBottom
        ? `AND(ISNUMBER(${cell}),${cell}<=SMALL(${all},${places}))`
        : `AND(ISNUMBER(${cell}),${cell}>=LARGE(${all},${places}))`;
    }
    default:
      return undefined;
  }
}

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
