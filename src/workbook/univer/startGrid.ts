import { IUndoRedoService, IUniverInstanceService, type IWorkbookData } from "@univerjs/core";
import conditionalEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Definitions } from "../definitions";
import type { SheetChange } from "../sheetChange";
import type { SheetSpec } from "../sheetSpec";
import type { Watch } from "../workbook";
import { bookImage } from "./bookImage";
import { registerFunctions, type GridFunction } from "./cellFunctions";
import { showBlankResultsAsZero } from "./blankResults";
import { calculateAll, calculateMissing, lacksValues } from "./calculateMissing";
import { createGrid, type Grid } from "./createGrid";
import { gridSpelling, spelledNames } from "./gridSpelling";
import { keepCalculating } from "./keepCalculating";
import { isSettled } from "./settling";
import { unlessCancelled } from "./unlessCancelled";
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

/** The embedded spreadsheet, ready to show one workbook after the other. */
export interface StartedGrid {
  /**
   * Shows these sheets as a new workbook, an empty one where there are none; until it is drawn the old one is shown.
   * @throws {WorkbookError} cancelled
   */
  show(
    sheets: readonly SheetSpec[],
    definitions?: Definitions,
    watch?: Watch,
  ): Promise<UniverWorkbook>;
  /** Shows again what `saved` gave. */
  showSaved(saved: string): Promise<UniverWorkbook>;
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
  keepCalculating(grid, onError);
  showBlankResultsAsZero(grid);
  const injector = grid.univer.__getInjector();
  const executors = injector.get(IFunctionService).getExecutors();
  const instances = injector.get(IUniverInstanceService);
  /** Shows it, and fills it; where that fails the old one is shown again. */
  const replace = async (
    data: Partial<IWorkbookData>,
    fill: (workbook: UniverWorkbook, next: string) => Promise<void>,
  ): Promise<UniverWorkbook> => {
    const next = create(grid, data);
    const workbook = new UniverWorkbook(grid, next);
    try {
      await fill(workbook, next);
    } catch (error) {
      instances.focusUnit(unit);
      leave(next);
      throw error;
    }
    leave(unit);
    unit = next;
    return workbook;
  };
  // Checks of input cells may still be on their way through the one that goes.
  const leave = (gone: string): void => void setTimeout(() => grid.api.disposeUnit(gone), LINGER);
  return {
    show: async (sheets, definitions = { names: [], tables: [] }, watch = {}) => {
      const spelling = gridSpelling(definitions, (name) => executors.has(name));
      return replace(await bookImage(sheets, spelling, watch), async (workbook, next) => {
        workbook.define(spelledNames(definitions.names, spelling));
        workbook.drawRules(sheets);
        if (lacksValues(sheets)) await unlessCancelled(calculateMissing(grid, next), watch.signal);
        // Drawing is no step of the user's that could be undone.
        injector.get(IUndoRedoService).clearUndoRedo(next);
      });
    },
    showSaved: async (saved) => {
      const { isCalculating, ...data } = JSON.parse(saved) as Kept;
      return replace(data, async (workbook, next) => {
        // What was lit up belongs to the visit that has ended.
        await workbook.session.clearHighlights();
        if (isCalculating) await calculateAll(grid, next);
      });
    },
    saved: () => {
      const isCalculating = !isSettled(grid.univer);
      return JSON.stringify({ ...grid.api.getWorkbook(unit)!.save(), isCalculating });
    },
    endEditing: async () => {
      const workbook = grid.api.getWorkbook(unit)!;
      if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
    },
    watchChanges: (onChange) => watchChanges(grid, () => unit, onChange),
  };
}

/** A workbook as it is kept, and whether its formulas were still being calculated: then they show what was before. */
interface Kept extends IWorkbookData {
  readonly isCalculating?: boolean;
}

const LINGER = 5000;
let count = 0;

function create({ api }: Grid, data: Partial<IWorkbookData>): string {
  const id = `workbook${(count += 1)}`;
  api.createWorkbook({ ...data, id });
  return id;
}
