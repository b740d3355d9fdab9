import { IUndoRedoService, type IWorkbookData } from "@univerjs/core";
import conditionalEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import type { SheetChange } from "../sheetChange";
import type { SheetSpec } from "../sheetSpec";
import { registerFunctions, type GridFunction } from "./cellFunctions";
import { createGrid, type Grid } from "./createGrid";
import { sheetImage } from "./sheetImage";
import { UniverWorkbook } from "./univerWorkbook";
import { watchChanges } from "./watchChanges";

export interface StartOptions {
  readonly container: HTMLElement;
  readonly locale: "zh-CN" | "en-US";
  readonly isDark: boolean;
  readonly functions: readonly GridFunction[];
  /** Told of mistakes of functions, which must not stop the engine. */
  readonly onError: (error: unknown) => void;
}

/** A name that formulas may use, and what it stands for. */
export interface DefinedName {
  readonly name: string;
  /** A reference or a formula without the leading =. */
  readonly refersTo: string;
}

/** The embedded spreadsheet, ready to show one workbook after the other. */
export interface StartedGrid {
  /** Shows these sheets as a new workbook; an empty one where there are none. */
  show(sheets: readonly SheetSpec[], names?: readonly DefinedName[]): Promise<UniverWorkbook>;
  /** Shows again what `saved` gave. */
  showSaved(saved: string): UniverWorkbook;
  /** All of the workbook as a text. */
  saved(): string;
  /** Takes over what is being typed into a cell. */
  endEditing(): Promise<void>;
  /** Tells of every change of a cell or a sheet, and of what kind it was, until the given function is called. */
  watchChanges(onChange: (change: SheetChange) => void): () => void;
}

const WORDS = {
  "zh-CN": [coreChinese, conditionalChinese, validationChinese],
  "en-US": [coreEnglish, conditionalEnglish, validationEnglish],
};

/** Starts the embedded spreadsheet and makes our functions known to it. */
export function startGrid({ functions, onError, ...rest }: StartOptions): StartedGrid {
  const grid = createGrid({ ...rest, words: WORDS[rest.locale] });
  // Functions are registered over a first workbook and before the first formula that uses them.
  let unit = create(grid, { sheets: { first: { id: "first" } }, sheetOrder: ["first"] });
  registerFunctions(grid, functions, onError);
  const replace = (data: Partial<IWorkbookData>): UniverWorkbook => {
    const old = unit;
    unit = create(grid, data);
    // Checks of input cells may still be on their way through the old one.
    setTimeout(() => grid.api.disposeUnit(old), LINGER);
    return new UniverWorkbook(grid, unit);
  };
  // Drawing is no step of the user's that could be undone.
  const forget = (): void => grid.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(unit);
  return {
    show: async (sheets, names = []) => {
      const workbook = replace(bookOf(sheets));
      workbook.define(names);
      workbook.drawRules(sheets);
      forget();
      return workbook;
    },
    showSaved: (saved) => replace(JSON.parse(saved) as IWorkbookData),
    saved: () => JSON.stringify(grid.api.getWorkbook(unit)!.save()),
    endEditing: async () => {
      const workbook = grid.api.getWorkbook(unit)!;
      if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
    },
    watchChanges: (onChange) =>
      watchChanges(
        grid,
        () => unit,
        (change, structure) => {
          if (structure) new UniverWorkbook(grid, unit).follow(change.name, structure);
          onChange(change);
        },
      ),
  };
}

const LINGER = 5000;
let count = 0;

function create({ api }: Grid, data: Partial<IWorkbookData>): string {
  const id = `workbook${(count += 1)}`;
  api.createWorkbook({ ...data, id });
  return id;
}

function bookOf(sheets: readonly SheetSpec[]): Partial<IWorkbookData> {
  const named = sheets.length > 0 ? sheets : [{ name: "Sheet1", rows: [] }];
  const entries = named.map((sheet, index) => {
    const id = `sheet${index + 1}`;
    return [id, { ...sheetImage(sheet), id, name: sheet.name }] as const;
  });
  return { sheetOrder: entries.map(([id]) => id), sheets: Object.fromEntries(entries) };
}
