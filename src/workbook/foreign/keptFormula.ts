import { formulaTokens } from "../formulaTokens";
import { withSheetNames, type SheetNames } from "../sheetReferences";

/** What formulas of a file may refer to, and how many of them could not be kept. */
export class KeptFormulas {
  lost = 0;
  private readonly sheets: ReadonlySet<string>;
  private readonly names: ReadonlySet<string>;

  /** `renamed` are sheets that go by other names in the new file, by the old name in small letters. */
  constructor(
    sheets: readonly string[],
    names: readonly string[],
    private readonly renamed: SheetNames = new Map(),
  ) {
    this.sheets = new Set(sheets.map((name) => name.toLowerCase()));
    this.names = new Set(names.map((name) => name.toLowerCase()));
  }

  /** The formula for the new file, or undefined, which is counted: Excel takes a file for damaged over one that it cannot read. */
  readonly take = (formula: string): string | undefined => {
    if (this.isSafe(formula)) return withSheetNames(formula, this.renamed);
    this.lost += 1;
    return undefined;
  };

  /** Whether everything that the formula names is in the new file; other files are not. */
  isSafe(formula: string): boolean {
    if (formula.trim() === "" || formula.length > LONGEST) return false;
    return formulaTokens(formula).every(({ kind, text }) => {
      if (kind === "external" || kind === "table") return false;
      if (kind === "sheet") return this.hasSheets(text);
      if (kind === "call") return !/^(?:Unknown|User|_xludf)/i.test(text);
      return kind !== "word" || this.isKnown(text);
    });
  }

  private hasSheets(text: string): boolean {
    if (!text.endsWith("!")) return false;
    const inside = text.slice(0, -1);
    const plain = inside.startsWith("'") ? inside.slice(1, -1).replaceAll("''", "'") : inside;
    return plain.split(":").every((name) => this.sheets.has(name.toLowerCase()));
  }

  private isKnown(word: string): boolean {
    const plain = word.replaceAll("$", "");
    return /^(?:[A-Z]{1,3}\d{0,7}|TRUE|FALSE)$/i.test(plain) || this.names.has(word.toLowerCase());
  }
}

/** The longest formula that a cell takes. */
const LONGEST = 8192;
