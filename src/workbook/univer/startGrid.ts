import { IUndoRedoService, type IWorkbookData } from "@univerjs/core";
import conditionalEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import filterEnglish from "@univerjs/preset-sheets-filter/locales/en-US";
import filterChinese from "@univerjs/preset-sheets-filter/locales/zh-CN";
import sortEnglish from "@univerjs/preset-sheets-sort/locales/en-US";
import sortChinese from "@univerjs/preset-sheets-sort/locales/zh-CN";
import { IFunctionService } from "@univerjs/engine-formula";
import type { CellReason } from "../cellReason";
import type { Definitions } from "../definitions";
import type { SheetChange } from "../sheetChange";
import type { SheetSpec } from "../sheetSpec";
import type { Watch } from "../workbook";
import { bookImage } from "./image/bookImage";
import { callsOurs, registerFunctions, type GridFunction } from "./calculation/cellFunctions";
import { showBlankResultsAsZero } from "./calculation/blankResults";
import { calculateAll, calculateMissing, lacksValues } from "./calculation/calculateMissing";
import { createGrid, type Grid } from "./createGrid";
import { gridSpelling, spelledNames } from "./formulas/gridSpelling";
import { showObjects, type ObjectWords } from "./draw/showObjects";
import { objectsIn } from "./structure/filePages";
import { UniverBook } from "./univerBook";
import { showGeneral } from "./draw/showGeneral";
import { forgetGoneFormulas } from "./patches/forgetGoneFormulas";
import { keepComponents } from "./patches/keepComponents";
import { keepConditions } from "./patches/keepConditions";
import { keepCalculating } from "./patches/keepCalculating";
import { negateHoles } from "./patches/negateHoles";
import { selectMerged } from "./patches/selectMerged";
import type { RefusedChange } from "../refusedChange";
import { refusedChange } from "./protection/refusedChange";
import { sortRows } from "./sort/sortRows";
import { ErrorReasons } from "./reasons/errorReasons";
import { showReasons } from "./reasons/showReasons";
import { isSettled } from "./calculation/settling";
import { unlessCancelled } from "./unlessCancelled";
import { ShownUnit } from "./shownUnit";
import type { UniverWorkbook } from "./univerWorkbook";
import { watchChanges } from "./structure/watchChanges";

export interface StartOptions {
  readonly container: HTMLElement;
  readonly locale: "zh-CN" | "en-US";
  readonly isDark: boolean;
  readonly functions: readonly GridFunction[];
  /** What is written on charts and pictures, which cannot be shown. */
  readonly objectWords: ObjectWords;
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
  /** Tells of each attempt to change what is protected. */
  watchRefused(onRefused: (refused: RefusedChange) => void): void;
  /** Tells why the selected cell shows an error of a function of ours, or that it shows none. */
  watchReason(onReason: (reason: CellReason | undefined) => void): () => void;
}

const WORDS = {
  "zh-CN": [coreChinese, conditionalChinese, validationChinese, filterChinese, sortChinese],
  "en-US": [coreEnglish, conditionalEnglish, validationEnglish, filterEnglish, sortEnglish],
};

/** Starts the embedded spreadsheet and makes our functions known to it. */
export function startGrid({ functions, onError, ...rest }: StartOptions): StartedGrid {
  const grid = createGrid({ ...rest, words: WORDS[rest.locale] });
  // Before the first workbook brings components of its own.
  keepComponents(grid);
  // Functions are registered over a first workbook and before the first formula that uses them.
  showObjects(
    objectsIn((unit) => new UniverBook(grid, unit)),
    rest.objectWords,
  );
  const shown = new ShownUnit(grid, (unit) => reasons.forget(unit));
  registerFunctions(grid, functions, onError);
  const isOurs = callsOurs(functions);
  const reasons = new ErrorReasons(grid, isOurs);
  showReasons(grid, reasons);
  keepCalculating(grid, onError);
  negateHoles(grid);
  forgetGoneFormulas(grid);
  keepConditions(grid);
  showGeneral(grid);
  sortRows(grid);
  selectMerged(grid);
  showBlankResultsAsZero(grid);
  const injector = grid.univer.__getInjector();
  const executors = injector.get(IFunctionService).getExecutors();
  return {
    show: async (sheets, definitions = { names: [], tables: [] }, watch = {}) => {
      const spelling = gridSpelling(definitions, (name) => executors.has(name));
      return shown.replace(await bookImage(sheets, spelling, watch), async (workbook, next) => {
        workbook.define(spelledNames(definitions.names, spelling));
        workbook.protect(sheets);
        workbook.rememberPages(sheets);
        workbook.drawRules(sheets);
        workbook.drawFilters(sheets);
        if (lacksValues(sheets, isOurs)) {
          await unlessCancelled(calculateMissing(grid, next, isOurs), watch.signal);
        }
        // Drawing is no step of the user's that could be undone.
        injector.get(IUndoRedoService).clearUndoRedo(next);
      });
    },
    showSaved: async (saved) => {
      const { isCalculating, ...data } = JSON.parse(saved) as Kept;
      return shown.replace(data, async (workbook, next) => {
        // What was lit up belongs to the visit that has ended.
        await workbook.session.clearHighlights();
        if (isCalculating) await calculateAll(grid, next);
      });
    },
    saved: () => {
      const isCalculating = !isSettled(grid.univer);
      return JSON.stringify({ ...grid.api.getWorkbook(shown.id())!.save(), isCalculating });
    },
    endEditing: async () => {
      const workbook = grid.api.getWorkbook(shown.id())!;
      if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
    },
    watchChanges: (onChange) => watchChanges(grid, shown.id, onChange),
    watchRefused: (onRefused) => holdBack(grid, shown.id, onRefused),
    watchReason: (onReason) => {
      onReason(reasons.selected());
      return reasons.watch(() => onReason(reasons.selected()));
    },
  };
}

/** Keeps people from what is protected. */
function holdBack(
  grid: Grid,
  unitOf: () => string,
  onRefused: (refused: RefusedChange) => void,
): void {
  grid.lockedGuard.begin((command) => {
    const refused = refusedChange(grid, unitOf(), command);
    if (refused) onRefused(refused);
    return refused !== undefined;
  });
}

/** A workbook as it is kept, and whether its formulas were still being calculated: then they show what was before. */
interface Kept extends IWorkbookData {
  readonly isCalculating?: boolean;
}
