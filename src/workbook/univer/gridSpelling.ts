import type { DefinedName, DefinedTable, Definitions } from "../definitions";
import { formulaTokens, type FormulaToken } from "../formulaTokens";
import type { CellSpec } from "../sheetSpec";
import { givesArea } from "./givesArea";
import { structuredReference, type Place } from "../structuredReference";

/** A formula as the spreadsheet can calculate it; undefined where it cannot. */
export type GridSpelling = (cell: FormulaOfFile, place: Place) => string | undefined;
export type FormulaOfFile = Pick<CellSpec, "isArray" | "fillsSeveral"> & {
  readonly formula: string;
};

/** A piece of a formula and what stands around it. */
interface Piece extends FormulaToken {
  readonly before: FormulaToken | undefined;
  readonly after: FormulaToken | undefined;
  /** Words that the formula itself gives a meaning, in small letters: LET(x, …). */
  readonly bound: ReadonlySet<string>;
}

/**
 * How the spreadsheet is given the formulas of a workbook. References to tables become ordinary ones. It cannot
 * calculate functions and names that it does not know, other files, several sheets at once and references that are gone;
 * and where a file means one value of an area it would show all of them.
 * @param knows whether the spreadsheet has a function, by its name in capitals.
 */
export function gridSpelling(
  { names, tables }: Definitions,
  knows: (name: string) => boolean,
): GridSpelling {
  const meanings = new Map(names.map((each) => [each.name.toLowerCase(), each.refersTo]));
  const known = new Map<string, boolean>();
  const isName = (name: string): boolean => {
    const refersTo = meanings.get(name);
    if (refersTo === undefined) return false;
    // A name that leads back to itself stands for nothing.
    if (!known.has(name)) {
      known.set(name, false);
      known.set(name, spelled(refersTo, NOWHERE) !== undefined);
    }
    return known.get(name)!;
  };
  const byName = new Map(tables.map((each) => [each.name.toLowerCase(), each]));
  const tableOf = (name: string): DefinedTable | undefined => byName.get(name.toLowerCase());

  const wordOf = ({ text, before, after, bound }: Piece, place: Place): string | undefined => {
    const name = text.toLowerCase();
    const isBesideColon = before?.text === ":" || after?.text === ":";
    if (CELL.test(text) || (isBesideColon && COLUMN_OR_ROW.test(text))) return text;
    const table = tableOf(text);
    if (table) return structuredReference(table, "", place);
    // A name behind Sheet1! belongs to that sheet alone.
    const isKnown = bound.has(name) || (before?.kind !== "sheet" && isName(name));
    return isKnown ? text : undefined;
  };

  const spelledPiece = (piece: Piece, place: Place): string | undefined => {
    const { kind, text, bound, before } = piece;
    if (before?.text.toUpperCase() === "INDIRECT(" && /^"\$?\d/.test(text)) return undefined;
    if (kind === "external") return undefined;
    if (kind === "error") return text === "#REF!" ? undefined : text;
    if (kind === "sheet") return /[[\]:]/.test(text) ? undefined : text;
    if (kind === "word") return wordOf(piece, place);
    if (kind === "call") {
      const name = text.slice(0, -1);
      return knows(name.toUpperCase()) || bound.has(name.toLowerCase()) ? text : undefined;
    }
    if (kind === "table") {
      const at = text.indexOf("[");
      const table = tableOf(text.slice(0, at));
      return table && structuredReference(table, text.slice(at + 1, -1), place);
    }
    return text;
  };

  function spelled(formula: string, place: Place): string | undefined {
    const tokens = formulaTokens(formula);
    const bound = boundWords(tokens);
    if (SEVERAL_AREAS.test(outsideTexts(tokens))) return undefined;
    const pieces = tokens.map((token, index) => {
      const [before, after] = [tokens[index - 1], tokens[index + 1]];
      return spelledPiece({ ...token, before, after, bound }, place);
    });
    return pieces.includes(undefined) ? undefined : pieces.join("");
  }

  const isAreaName = (name: string): boolean =>
    (meanings.get(name.toLowerCase()) ?? "").includes(":");
  return ({ formula, isArray, fillsSeveral }, place) => {
    const shown = fillsSeveral ? undefined : spelled(formula, place);
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

/** Names are read without a place: references to this row of a table have none. */
const NOWHERE: Place = { sheet: "", row: -1 };
const CELL = /^(?:\$?[A-Z]{1,3}\$?\d+|TRUE|FALSE)$/i;
const COLUMN_OR_ROW = /^\$?(?:[A-Z]{1,3}|\d+)$/i;

/**
 * Areas put together, as in RANK(A1,(A1:A9,C1:C9)), or cut, as in B2:B9 A3:C3, the whole of a spilled area A1#, and @:
 * the engine reads them otherwise. Rows as texts, as in INDIRECT("1:9"), it does not know either.
 */
const SEVERAL_AREAS = /(?<![A-Z_.\d\p{L}])\([^()]*,[^()]*\)|[\d)]\s+[$A-Z(]|[A-Z]+\$?\d+#|@/iu;

/** A formula without its texts and names of sheets, which may hold anything. */
function outsideTexts(tokens: readonly FormulaToken[]): string {
  return tokens
    .map(({ kind, text }) => (["text", "sheet", "table"].includes(kind) ? "" : text))
    .join("");
}

/** The words before a comma in formulas that bring names of their own. */
function boundWords(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  if (!tokens.some(({ kind, text }) => kind === "call" && /^(?:LET|LAMBDA)\($/i.test(text))) {
    return NONE;
  }
  return new Set(
    tokens.flatMap(({ kind, text }, index) =>
      kind === "word" && tokens[index + 1]?.text === "," ? [text.toLowerCase()] : [],
    ),
  );
}

const NONE: ReadonlySet<string> = new Set();
