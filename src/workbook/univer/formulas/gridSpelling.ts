import type { DefinedName, Definitions } from "../../definitions";
import { formulaTokens } from "../../formulaTokens";
import type { CellSpec } from "../../sheetSpec";
import type { Place } from "../../structuredReference";
import { FormulaSpeller, NOWHERE } from "./formulaSpeller";
import { givesArea } from "./givesArea";

/** A formula as the spreadsheet can calculate it; undefined where it cannot. */
export type GridSpelling = (cell: FormulaOfFile, place: Place) => string | undefined;
export type FormulaOfFile = Pick<CellSpec, "isArray" | "fillsSeveral"> & {
  readonly formula: string;
};

/**
 * How the spreadsheet is given the formulas of a workbook. References to tables become ordinary ones. It cannot
 * calculate functions and names that it does not know, other files, several sheets at once and references that are gone;
 * and where a file means one value of an area it would show all of them.
 * @param knows whether the spreadsheet has a function, by its name in capitals.
 */
export function gridSpelling(
  definitions: Definitions,
  knows: (name: string) => boolean,
): GridSpelling {
  const speller = new FormulaSpeller(definitions, knows);
  const isAreaName = (name: string): boolean => speller.isAreaName(name);
  return ({ formula, isArray, fillsSeveral }, place) => {
    const shown = fillsSeveral ? undefined : speller.spell(formula, place);
    const isOne = shown !== undefined && !isArray;
    return isOne && givesArea(formulaTokens(shown), isAreaName) ? undefined : shown;
  };
}

/** Names as the spreadsheet can read them; the others stay as they are, since nothing that it calculates uses them. */
export function spelledNames(
  names: readonly DefinedName[],
  spelling: GridSpelling,
): readonly DefinedName[] {
  return names.map(({ name, refersTo }) => ({
    name,
    refersTo: spelling({ formula: refersTo, isArray: true }, NOWHERE) ?? refersTo,
  }));
}
