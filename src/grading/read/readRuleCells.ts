import type { Indicator } from "../../scoring/scheme";
import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import { columnName } from "../format/columnName";
import { PARAMETERS, type Parameter, type RuleWord } from "../rules/parameters";
import type { RuleCells } from "../rules/ruleCells";
import { readChoiceCell, readPlain, readText } from "./cells";
import { parseSteps } from "./parseSteps";
import {
  noteQuantity,
  pointsOf,
  readQuantity,
  type QuantityCells,
  type QuantityUnit,
} from "./quantity";
import { isBlank, type TableRow } from "./table";

/** What a row says besides its parameters. */
export interface RuleRow {
  readonly row: TableRow;
  readonly word: RuleWord;
  readonly category: Indicator["category"];
  readonly unit: QuantityUnit;
  /** Where the forms of its quantities are noted. */
  readonly quantities: QuantityCells;
}

/** The cells of a row, and the parameters that are filled and that nothing asked for. */
export function readRuleCells(
  { row, word, category, unit, quantities }: RuleRow,
  findings: Findings,
): { cells: RuleCells; unused: () => Parameter[] } {
  const asked = new Set<Parameter>();
  const at = (parameter: Parameter): ParameterCell => {
    asked.add(parameter);
    return {
      value: row.value(parameter),
      format: row.format(parameter),
      place: row.place(parameter),
    };
  };
  const cells: RuleCells = {
    word,
    category,
    mark(parameter) {
      const { value, format, place } = at(parameter);
      return readPlain(value, place, "points", findings, format);
    },
    quantity: (parameter) => readParameter(at(parameter), unit, quantities, findings),
    needed(parameter, value) {
      if (value !== null) return value;
      const { place } = at(parameter);
      if (!findings.isWrongAt(place)) {
        findings.add("error", "valueMissing", place, { what: columnName("indicators", parameter) });
      }
      return NaN;
    },
    direction(allowed, usual) {
      const { value, place } = at("direction");
      const word = readChoiceCell(value, place, "direction", findings, allowed);
      return word ?? usual;
    },
    partial() {
      const { value, place } = at("partial");
      return readChoiceCell(value, place, "partial", findings) !== "no";
    },
    steps: () => readSteps(at("steps"), unit, quantities, findings),
    information(parameter) {
      const { value, place } = at(parameter);
      if (isBlank(value)) return;
      const parameterName = columnName("indicators", parameter);
      findings.add("info", "parameterInformation", place, { parameter: parameterName });
    },
  };
  return {
    cells,
    unused: () =>
      PARAMETERS.filter((parameter) => !asked.has(parameter) && !isBlank(row.value(parameter))),
  };
}

interface ParameterCell {
  readonly value: CellValue;
  readonly format: string | null;
  readonly place: Place;
}

function readParameter(
  cell: ParameterCell,
  unit: QuantityUnit,
  quantities: QuantityCells,
  findings: Findings,
): number | null {
  const read = readQuantity(cell, unit, quantities, findings, "numberNeeded");
  if (read.kind === "number") return read.value;
  if (read.kind === "state" && !isBlank(cell.value)) {
    const text = readText(cell.value, cell.place, findings);
    findings.add("error", "numberNeeded", cell.place, { text });
  }
  return null;
}

/** The steps of a ladder; one of nothing where they cannot be read, which is reported. */
function readSteps(
  { value, place }: ParameterCell,
  unit: QuantityUnit,
  quantities: QuantityCells,
  findings: Findings,
): ReturnType<RuleCells["steps"]> {
  const text = readText(value, place, findings);
  const steps = parseSteps(text);
  if (!steps) {
    if (!findings.isWrongAt(place)) findings.add("error", "stepsUnreadable", place, { text });
    return [[0, 0]];
  }
  return steps.map(({ lower, isPercent, score }) => {
    noteQuantity(quantities, lower, isPercent, place);
    return [pointsOf(lower, isPercent, unit), score];
  });
}
