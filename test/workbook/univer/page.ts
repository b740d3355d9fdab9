import dataValidation from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import conditional from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import core from "@univerjs/preset-sheets-core/locales/zh-CN";
import { gridFunctions } from "../../../src/web/grid/gridFunctions";
import { registerFunctions } from "../../../src/workbook/univer/calculation/cellFunctions";
import { createGrid } from "../../../src/workbook/univer/createGrid";
import { UniverWorkbook } from "../../../src/workbook/univer/univerWorkbook";
import { packed, unpacked } from "./packed";
import type { Workbook } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbookError";

const grid = createGrid({
  container: document.getElementById("grid")!,
  locale: "zh-CN",
  words: [core, conditional, dataValidation],
  isDark: false,
});
// Functions are registered over a first workbook and before the first formula.
grid.api.createWorkbook({ id: "boot", sheetOrder: ["first"], sheets: { first: { id: "first" } } });
const failures: string[] = [];
registerFunctions(grid, gridFunctions("zh-CN"), (error) => failures.push(String(error)));
grid.api.disposeUnit("boot");
let count = 0;
let unit = "";
let workbook: Workbook;
const seen = new Map<number, unknown[]>();
const stops = new Map<number, () => void>();

/** What the test outside asks of the workbook in the page. */
const remote = {
  open(): void {
    if (unit !== "") grid.api.disposeUnit(unit);
    unit = `book${(count += 1)}`;
    grid.api.createWorkbook({
      id: unit,
      sheetOrder: ["first"],
      sheets: { first: { id: "first", name: "Sheet1" } },
    });
    workbook = new UniverWorkbook(grid, unit);
  },
  /** The same workbook from what the spreadsheet saves of it. */
  reopen(): void {
    const data = structuredClone(grid.api.getWorkbook(unit)!.save());
    grid.api.disposeUnit(unit);
    grid.api.createWorkbook(data);
    workbook = new UniverWorkbook(grid, unit);
  },
  failures: () => failures,
  capabilities: () => workbook.capabilities,
  async call(port: "cells" | "sheets" | "session", name: string, given: string) {
    const ports = workbook[port] as unknown as Record<string, (...given: unknown[]) => unknown>;
    try {
      return { value: packed(await ports[name]!(...(unpacked(given) as unknown[]))) };
    } catch (error) {
      if (error instanceof WorkbookError) return { code: error.code, details: error.details };
      if (error instanceof RangeError) return { range: error.message };
      throw error;
    }
  },
  async watch(id: number, what: "watchSelection" | "watchChanges"): Promise<void> {
    const all: unknown[] = [];
    seen.set(id, all);
    stops.set(id, await workbook.session[what]((each?: unknown) => void all.push(each)));
  },
  /** What a person types into a cell. */
  userEnters(sheet: string, row: number, column: number, value: string | number): void {
    grid.api.getWorkbook(unit)!.getSheetByName(sheet)!.getRange(row, column).setValue(value);
  },
  stop: (id: number) => stops.get(id)!(),
  seen: (id: number) => seen.get(id)!,
};
Object.assign(window, { remote });
