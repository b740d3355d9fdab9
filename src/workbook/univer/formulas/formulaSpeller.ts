import type { DefinedTable, Definitions } from "../../definitions";
import type { FormulaToken } from "../../formulaTokens";
import { structuredReference, type Place } from "../../structuredReference";
import { formulaPieces, type FormulaPiece } from "./formulaPieces";

/** Spells formulas of a workbook as the spreadsheet can calculate them, piece by piece. */
export class FormulaSpeller {
  private readonly meanings: ReadonlyMap<string, string>;
  private readonly tables: ReadonlyMap<string, DefinedTable>;
  private readonly calculable = new Map<string, boolean>();

  /** `knows` tells whether the spreadsheet has a function, by its name in capitals. */
  constructor(
    { names, tables }: Definitions,
    private readonly knows: (name: string) => boolean,
  ) {
    this.meanings = new Map(names.map((each) => [each.name.toLowerCase(), each.refersTo]));
    this.tables = new Map(tables.map((each) => [each.name.toLowerCase(), each]));
  }

  /** The formula for a place; undefined where the spreadsheet cannot calculate some piece of it. */
  spell(formula: string, place: Place): string | undefined {
    const pieces = formulaPieces(formula);
    if (SEVERAL_AREAS.test(outsideTexts(pieces))) return undefined;
    const spelled = pieces.map((piece) => this.piece(piece, place));
    return spelled.includes(undefined) ? undefined : spelled.join("");
  }

  /** Whether a name stands for an area. */
  isAreaName(name: string): boolean {
    return (this.meanings.get(name.toLowerCase()) ?? "").includes(":");
  }

  private piece(piece: FormulaPiece, place: Place): string | undefined {
    const { kind, text, bound, before } = piece;
    if (before?.text.toUpperCase() === "INDIRECT(" && /^"\$?\d/.test(text)) return undefined;
    if (kind === "external") return undefined;
    if (kind === "error") return text === "#REF!" ? undefined : text;
    if (kind === "sheet") return /[[\]:]/.test(text) ? undefined : text;
    if (kind === "word") return this.word(piece, place);
    if (kind === "table") return this.reference(text, place);
    if (kind !== "call") return text;
    const name = text.slice(0, -1);
    return this.knows(name.toUpperCase()) || bound.has(name.toLowerCase()) ? text : undefined;
  }

  private word({ text, before, after, bound }: FormulaPiece, place: Place): string | undefined {
    const name = text.toLowerCase();
    const isBesideColon = before?.text === ":" || after?.text === ":";
    if (CELL.test(text) || (isBesideColon && COLUMN_OR_ROW.test(text))) return text;
    const table = this.tables.get(name);
    if (table) return structuredReference(table, "", place);
    // A name behind Sheet1! belongs to that sheet alone.
    const isKnown = bound.has(name) || (before?.kind !== "sheet" && this.isCalculable(name));
    return isKnown ? text : undefined;
  }

  private reference(text: string, place: Place): string | undefined {
    const at = text.indexOf("[");
    const table = this.tables.get(text.slice(0, at).toLowerCase());
    return table && structuredReference(table, text.slice(at + 1, -1), place);
  }

  /** Whether a name stands for something that can be calculated; one that leads back to itself stands for nothing. */
  private isCalculable(name: string): boolean {
    const refersTo = this.meanings.get(name);
    if (refersTo === undefined) return false;
    if (!this.calculable.has(name)) {
      this.calculable.set(name, false);
      this.calculable.set(name, this.spell(refersTo, NOWHERE) !== undefined);
    }
    return this.calculable.get(name)!;
  }
}

/** Names are read without a place: references to this row of a table have none. */
export const NOWHERE: Place = { sheet: "", row: -1 };
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
