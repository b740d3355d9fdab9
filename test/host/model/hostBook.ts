import { HostError, invalidArgument } from "../engine/hostError";
import type { Levelled } from "../engine/kind";
import type { Area } from "../../../src/workbook/address";
import { isSameSheetName } from "../../../src/workbook/sheetName";
import { HostSheet } from "./hostSheet";
import { withSheetRenamed } from "./sheetReferences";
import type { Calculate } from "./calculate";

/** Cells that were changed, and by whom. */
export interface HostChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly by: "addIn" | "user" | "coAuthor";
}

/** The workbook that the emulated Excel has open. */
export class HostBook implements Levelled {
  sheets: HostSheet[] = [];
  readonly names: { name: string; formula: string }[] = [];
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  isStructureProtected = false;
  /** Without a printer pages cannot be set up. */
  hasPrinter = true;
  /** Files, in base64, that the add-in asked to open as workbooks of their own. */
  readonly created: string[] = [];
  selection: { sheet: HostSheet; area: Area } | undefined;
  /** Whether a chart or several areas are selected. */
  hasOtherSelection = false;
  /** Told of after each request that moved it. */
  selectionChanges = 0;
  /** How many handlers the add-in has for changes of cells. */
  changeHandlers = 0;
  /** Changes of cells that were not told yet. */
  changes: HostChange[] = [];
  private made = 0;

  constructor(
    readonly excelApi: number,
    readonly calculate: Calculate,
  ) {}

  /** Remembers a change for those who listen. */
  changed(sheet: HostSheet, area: Area, by: HostChange["by"]): void {
    if (this.changeHandlers > 0) this.changes.push({ sheetId: sheet.id, area, by });
  }

  nextId(): string {
    this.made += 1;
    return `{00000000-0001-0000-${String(this.made).padStart(4, "0")}-000000000000}`;
  }

  find(key: string): HostSheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || isSameSheetName(name, key));
  }

  add(name: string | null): HostSheet {
    this.refuseProtectedStructure();
    const given = name ?? this.freeSheetName();
    this.checkName(given);
    const sheet = new HostSheet(this.nextId(), given);
    this.sheets.push(sheet);
    return sheet;
  }

  rename(sheet: HostSheet, name: string): void {
    this.refuseProtectedStructure();
    if (!isSameSheetName(sheet.name, name)) this.checkName(name);
    this.changeFormulas((formula) => withSheetRenamed(formula, sheet.name, name));
    sheet.name = name;
  }

  remove(sheet: HostSheet): void {
    this.refuseProtectedStructure();
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    const rest = this.sheets.filter((each) => each !== sheet);
    if (!rest.some(({ visibility }) => visibility === "Visible")) {
      throw new HostError("InvalidOperation", "A workbook needs a visible sheet.");
    }
    this.sheets = rest;
    if (this.selection?.sheet === sheet) this.selection = undefined;
    this.changeFormulas((formula) => withSheetRenamed(formula, sheet.name, undefined));
  }

  refuseProtectedStructure(): void {
    if (this.isStructureProtected) throw new HostError("AccessDenied");
  }

  /** @throws InvalidArgument as Excel answers it for names that it does not take */
  checkName(name: string): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
      throw invalidArgument(`No name for a sheet: ${name}`);
    }
    if (this.find(name)) throw new HostError("ItemAlreadyExists");
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  private changeFormulas(change: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      for (const line of sheet.cells) {
        line?.forEach((cell) => {
          if (cell.formula?.includes("!")) cell.formula = change(cell.formula);
        });
      }
      for (const each of sheet.conditionals) each.formula = change(each.formula);
    }
  }
}
