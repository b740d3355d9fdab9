import { IUndoRedoService, type Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { fileWork } from "../../../src/web/files/fileWork";
import { gridFunctions } from "../../../src/web/grid/gridFunctions";
import { plainSheet, withCells } from "../../../src/web/grid/gridSheets";
import { lossesOf } from "../../../src/web/files/losses";
import { savingOf } from "../../../src/web/files/savingOf";
import { withChange } from "../../../src/web/grid/withChange";
import type { SheetChange } from "../../../src/workbook/sheetChange";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { startGrid } from "../../../src/workbook/univer/startGrid";
import type { UniverWorkbook } from "../../../src/workbook/univer/univerWorkbook";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { packed, unpacked } from "./packed";

let api: FUniver;
const newAPI = FUniver.newAPI.bind(FUniver);
FUniver.newAPI = (given) => (api = newAPI(given));
const grid = startGrid({
  container: document.getElementById("grid")!,
  locale: "zh-CN",
  isDark: false,
  functions: gridFunctions("zh-CN"),
  objectWords: ({ title }) => title,
  onError: (error) => {
    throw error;
  },
});
let workbook: UniverWorkbook;
let original: Uint8Array | undefined;
let changes: readonly SheetChange[] = [];
grid.watchChanges((change) => (changes = withChange(changes, change)));
const files = fileWork({ open: openXlsx, create: createXlsx });

function injector(): Injector {
  return (api as unknown as { _injector: Injector })._injector;
}

/** What a test outside does to a workbook of the page, and gets saved of it. */
const remote = {
  /** Our own sheets, as a template is inserted. */
  async render(sheets: string): Promise<void> {
    workbook = await grid.show([]);
    original = undefined;
    await workbook.sheets.render(unpacked(sheets) as SheetSpec[]);
    await workbook.sheets.remove(["Sheet1"]);
    injector().get(IUndoRedoService).clearUndoRedo(api.getActiveWorkbook()!.getId());
    changes = [];
  },
  async open(bytes: number[]): Promise<void> {
    original = new Uint8Array(bytes);
    const { sheets, definitions } = await files.show(original);
    workbook = await grid.show(sheets, definitions);
    changes = [];
  },
  /** What steps of a test are done with. */
  context() {
    const book = api.getActiveWorkbook()!;
    return { api, book, sheet: book.getActiveSheet() };
  },
  /** The described sheets with what the page shows of them. */
  async shown(): Promise<string> {
    const { sheets, described } = await savingOf(workbook, { original, changes });
    return packed(
      sheets.map((sheet) => {
        const spec = described.get(sheet.info.name);
        return spec ? withCells(spec, sheet) : plainSheet(sheet);
      }),
    );
  },
  /** How many steps can be taken back. */
  async steps(): Promise<number> {
    const status = injector().get(IUndoRedoService).undoRedoStatus$;
    return new Promise((done) => status.subscribe(({ undos }) => done(undos)).unsubscribe());
  },
  undo: async () => api.executeCommand("univer.command.undo"),
  redo: async () => api.executeCommand("univer.command.redo"),
  async losses(): Promise<string[]> {
    const found = await lossesOf(workbook, changes, original !== undefined);
    return found.map((loss) => loss["zh-CN"]);
  },
  save: async () => [...(await files.save(await savingOf(workbook, { original, changes })))],
};
Object.assign(window, { remote });
