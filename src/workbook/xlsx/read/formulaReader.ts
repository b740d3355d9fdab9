import { parseArea, type Area } from "../../address";
import { WorkbookError } from "../../workbookError";
import type { XmlScanner } from "../xml/xmlScanner";
import { ownText } from "../xml/ownText";
import { unescapeCellText } from "../xml/xmlText";
import { formulaFromFile } from "../formulaSpelling";
import { shiftFormula } from "./shiftFormula";

/** A long formula that a million cells share takes little room in a file and much in memory. */
const MOST_CHARACTERS = 2 ** 29;

/** Reads the formulas of one sheet; shared ones are written out for every cell. */
export class FormulaReader {
  /** What each formula over arrays fills: one cell or more. */
  readonly arrays: Area[] = [];
  private characters = 0;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  /** The formula of the f element that was just opened, up to its close; null where there is none. */
  read(scanner: XmlScanner, row: number, column: number): string | null {
    const hasAttributes = scanner.end - scanner.start > 4;
    const kind = hasAttributes ? scanner.attribute("t") : undefined;
    const group = kind === "shared" ? (scanner.attribute("si") ?? "") : undefined;
    if (kind === "array" || kind === "dataTable") {
      const area = parseArea(scanner.attribute("ref") ?? "");
      if (area) this.arrays.push(area);
    }
    const content = scanner.readContent();
    if (kind === "dataTable") return null;
    const text = ownText(formulaFromFile(unescapeCellText(content)));
    if (group === undefined) return text === "" ? null : text;
    if (text !== "") {
      this.shared.set(group, { formula: text, row, column });
      return text;
    }
    const first = this.shared.get(group);
    if (!first) return null;
    this.characters += first.formula.length;
    if (this.characters > MOST_CHARACTERS) {
      throw new WorkbookError("fileTooLarge", { found: "> 512 MB", limit: "512 MB" });
    }
    return shiftFormula(first.formula, row - first.row, column - first.column);
  }
}
