import { FUniver } from "@univerjs/core/facade";
import { FormulaExecuteStageType } from "@univerjs/engine-formula";
import { gridFunctions } from "../../../src/web/grid/gridFunctions";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import type { Definitions } from "../../../src/workbook/definitions";
import { lookOf } from "../../../src/workbook/styles";
import { startGrid } from "../../../src/workbook/univer/startGrid";
import type { UniverWorkbook } from "../../../src/workbook/univer/univerWorkbook";
import { nextTask } from "../../../src/workbook/nextTask";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { packed, unpacked } from "./packed";

// What users do in the grid is done over the façade of the engine.
let api: FUniver;
const newAPI = FUniver.newAPI.bind(FUniver);
FUniver.newAPI = (given) => (api = newAPI(given));
const failures: string[] = [];
const grid = startGrid({
  container: document.getElementById("grid")!,
  locale: "zh-CN",
  isDark: false,
  functions: gridFunctions("zh-CN"),
  objectWords: ({ title }) => title,
  onError: (error) => failures.push(String(error)),
});
let workbook: UniverWorkbook;

/** Does something without the 100 ms for which the engine gathers changes: a timer might come after its calculation. */
function atOnce(task: () => void): void {
  const later = window.setTimeout.bind(window);
  window.setTimeout = ((go: () => void) => (void nextTask().then(go), 0)) as typeof later;
  task();
  window.setTimeout = later;
}

/** What a test outside asks of a file that the spreadsheet shows. */
const remote = {
  async show(sheets: string, definitions: Definitions): Promise<void> {
    workbook = await grid.show(unpacked(sheets) as SheetSpec[], definitions);
  },
  /** Clears every plain value and writes it again: formulas that depend on it are calculated anew. */
  async retype(name: string): Promise<void> {
    const { values, formulas } = await workbook.cells.read(name);
    const plain = values.map((row, index) =>
      row.map((value, column) => {
        const isPlain = formulas[index]?.[column] == null && value !== null;
        return isPlain ? value : undefined;
      }),
    );
    const none = plain.map((row) => row.map((value) => (value === undefined ? undefined : null)));
    for (const each of [none, plain]) await workbook.cells.write(name, 0, 0, each);
  },
  write: (name: string, row: number, column: number, value: string | number) =>
    workbook.cells.write(name, row, column, [[value]]),
  read: async (name: string) => packed(await workbook.cells.read(name)),
  /** Types a value without waiting for what depends on it, and reads the sheet at once. */
  async typeAndRead(name: string, row: number, column: number, value: number): Promise<string> {
    api.getActiveWorkbook()!.getSheetByName(name)!.getRange(row, column).setValue(value);
    return packed(await workbook.cells.read(name));
  },
  /**
   * Types a value, and another one while the formulas of the first are calculated; reads the sheet at once.
   * Tells how often the engine was stopped by it.
   */
  async typeDuring(name: string, cell: string, first: number, second: number) {
    await workbook.cells.read(name); // what the engine still had to do is done
    const range = api.getActiveWorkbook()!.getSheetByName(name)!.getRange(cell);
    let stops = 0;
    let isTyped = false;
    const during = new Promise<void>((done) => {
      const listener = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
        if (id === "formula.mutation.set-formula-calculation-stop") stops += 1;
        const { stageInfo } = (params ?? {}) as { readonly stageInfo?: { readonly stage: number } };
        if (stageInfo?.stage !== FormulaExecuteStageType.CURRENTLY_CALCULATING) return;
        if (!isTyped) atOnce(() => range.setValue(second));
        isTyped = true;
        done();
        if (stops > 0) listener.dispose();
      });
    });
    range.setValue(first);
    await during;
    return { values: packed(await workbook.cells.read(name)), stops };
  },
  /** Types a value and stops the calculation of it for good, as a user may; reads the sheet then. */
  async stopAndRead(name: string, cell: string, value: number): Promise<string> {
    await workbook.cells.read(name);
    const stopped = new Promise<void>((done) => {
      const listener = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
        const { functionsExecutedState: state, stageInfo } = (params ?? {}) as {
          readonly functionsExecutedState?: number;
          readonly stageInfo?: { readonly stage: number };
        };
        if (stageInfo?.stage === FormulaExecuteStageType.CURRENTLY_CALCULATING) {
          void api.executeCommand("formula.mutation.set-formula-calculation-stop");
        }
        if (id.endsWith("notification") && state !== undefined) {
          listener.dispose();
          done();
        }
      });
    });
    api.getActiveWorkbook()!.getSheetByName(name)!.getRange(cell).setValue(value);
    await stopped;
    await new Promise((done) => setTimeout(done, 50));
    return packed(await workbook.cells.read(name));
  },
  /** Cancels as soon as formulas without a value are calculated, when the new sheets show already. */
  async cancelShow(sheets: string): Promise<string> {
    const stop = new AbortController();
    const listener = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (id === "formula.mutation.set-formula-calculation-start") stop.abort();
    });
    try {
      await grid.show(unpacked(sheets) as SheetSpec[], undefined, { signal: stop.signal });
      return "shown";
    } catch (error) {
      if (error instanceof WorkbookError) return error.code;
      throw error;
    } finally {
      listener.dispose();
    }
  },
  /** Types a value, and shows again what is kept of the workbook before the formulas follow. */
  async keepAndResume(name: string, row: number, column: number, value: number): Promise<void> {
    api.getActiveWorkbook()!.getSheetByName(name)!.getRange(row, column).setValue(value);
    workbook = await grid.showSaved(grid.saved());
  },
  setFormula: (name: string, cell: string, formula: string) =>
    void api.getActiveWorkbook()!.getSheetByName(name)!.getRange(cell).setFormula(formula),
  /** Results of the engine, as late as they may be: for a workbook and a sheet that are gone, and for one cell. */
  async results(name: string, row: number, column: number, value: number): Promise<void> {
    const book = api.getActiveWorkbook()!;
    const cells = { [row]: { [column]: { v: value } } };
    const sheets = { gone: cells, [book.getSheetByName(name)!.getSheetId()]: cells };
    const unitData = { gone: { ...sheets }, [book.getId()]: sheets };
    const id = "formula.mutation.set-formula-calculation-result";
    await api.executeCommand(id, { unitData }, { onlyLocal: true });
  },
  render: (sheets: string) => workbook.sheets.render(unpacked(sheets) as SheetSpec[]),
  insertRow: (name: string, row: number) =>
    void api.getActiveWorkbook()!.getSheetByName(name)!.insertRowBefore(row),
  /** The fills that cells of a column show, with those that follow conditions. */
  async fills(name: string, rows: number, column: number): Promise<(string | null)[]> {
    const styles = await workbook.shownStyles(name, { rows, columns: column + 1 });
    return styles.map((line) => lookOf(line?.[column]).fill);
  },
  /** Selects a cell, and waits until it is said why it shows an error. */
  async reasonOf(name: string, cell: string): Promise<string> {
    await workbook.cells.read(name);
    api.getActiveWorkbook()!.getSheetByName(name)!.getRange(cell).activate();
    let stop = (): void => undefined;
    const said = await new Promise<string>((done) => {
      stop = grid.watchReason((reason) => {
        if (reason?.address === cell) done(`${reason.sheet} ${reason.error} ${reason.text}`);
      });
    });
    stop();
    return said;
  },
  rename: (name: string, next: string) =>
    void api.getActiveWorkbook()!.getSheetByName(name)!.setName(next),
  undo: () => api.executeCommand("univer.command.undo"),
  uncalculated: () => workbook.uncalculated(),
  failures: () => failures.splice(0),
};
Object.assign(window, { remote });
