import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationType,
  type IRange,
  type IStyleBase,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { addressOf, areaAddress, type Area } from "../../address";
import type { NumberLook } from "../../numberLook";
import type { UnsavedKind } from "../../sheetFormatting";
import type { Conditional, Validation } from "../../sheetSpec";
import { colourOf } from "../image/colourOf";
import { conditionalFormula } from "../draw/conditionalFormula";
import { areaOf } from "../image/sheetImage";
import { isNumberRule, numberLook } from "./numberLook";
import { HIGHLIGHT_ID } from "../highlightId";
import { validationRule } from "../draw/validationRule";

/** The rules on the cells of a sheet as they are now, and what of them no description can say. */
export interface ReadRules {
  readonly validations: readonly Validation[];
  readonly conditionals: readonly Conditional[];
  readonly numberLooks?: readonly NumberLook[];
  readonly unsaved: readonly UnsavedKind[];
}

const lexer = new LexerTreeBuilder();

/** Reads the rules from the spreadsheet itself: it moves and splits them with the cells. */
export function readRules(sheet: FWorksheet): ReadRules {
  const unsaved = new Set<UnsavedKind>();
  const validations = sheet.getDataValidations().flatMap(({ rule }): Validation[] => {
    const found = validationRule(rule);
    if (!found) {
      if (rule.type !== String(DataValidationType.ANY) || rule.prompt) unsaved.add("choices");
      return [];
    }
    const { prompt, error, errorStyle } = rule;
    const ranges = rule.ranges as IRange[];
    return ranges.map((range) => ({
      area: areaOf(range),
      rule: moved(found, ranges[0]!, range),
      ...(prompt ? { prompt } : {}),
      ...(error ? { error } : {}),
      ...(errorStyle === DataValidationErrorStyle.STOP ? {} : { isWarning: true }),
    }));
  });
  const numberLooks: NumberLook[] = [];
  const conditionals = sheet
    .getConditionalFormattingRules()
    .filter(({ cfId }) => !cfId.startsWith(HIGHLIGHT_ID))
    .flatMap(({ ranges, rule }): Conditional[] => {
      const sorted = [...ranges].sort(
        (one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn,
      );
      const [first] = sorted;
      if (!first) return [];
      if (isNumberRule(rule)) {
        const look = numberLook(rule, sorted.map(areaOf));
        if (look) numberLooks.push(look);
        else unsaved.add("bars");
        return [];
      }
      const isWhole = "subType" in rule && WHOLE.has(rule.subType);
      const formula = conditionalFormula(rule, corner(first), fixed(areaOf(first)));
      if (formula === undefined || !("style" in rule) || (isWhole && sorted.length > 1)) {
        unsaved.add("bars");
        return [];
      }
      const look = lookOf(rule.style);
      return sorted.map((range) => ({
        area: areaOf(range),
        formula: offset(formula, first, range),
        ...look,
      }));
    });
  const kept = numberLooks.length > 0 ? { numberLooks } : {};
  return { validations, conditionals, ...kept, unsaved: [...unsaved] };
}

/** Rules that compare a cell with all cells of their areas. */
const WHOLE = new Set<string>(["average", "duplicateValues", "uniqueValues", "rank"]);

const corner = ({ startRow, startColumn }: IRange): string => addressOf(startRow, startColumn);

const fixed = (area: Area): string => areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** A formula of one area as the first cell of another needs it. */
function offset(formula: string, from: IRange, to: IRange): string {
  const [across, down] = [to.startColumn - from.startColumn, to.startRow - from.startRow];
  if (across === 0 && down === 0) return formula;
  return lexer.moveFormulaRefOffset(`=${formula}`, across, down).replace(/^=/, "");
}

function moved(rule: Validation["rule"], from: IRange, to: IRange): Validation["rule"] {
  if (rule.kind !== "other" || rule.type === "list") return rule;
  const { first, second } = rule;
  return {
    ...rule,
    first: offset(first, from, to),
    ...(second === undefined ? {} : { second: offset(second, from, to) }),
  };
}

function lookOf({ bg, cl, bl, it, ul, st }: IStyleBase): Omit<Conditional, "area" | "formula"> {
  const fill = colourOf(bg?.rgb);
  const colour = colourOf(cl?.rgb);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(colour === undefined ? {} : { colour }),
    ...(bl === undefined ? {} : { bold: bl === BooleanNumber.TRUE }),
    ...(it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(st?.s === BooleanNumber.TRUE ? { strike: true } : {}),
  };
}
