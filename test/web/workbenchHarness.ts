import type { Draft, Drafts, LeftDraft } from "../../src/web/drafts/drafts";
import { Store } from "../../src/taskpane/model/store";
import type { PaneRequest, SelectedReason } from "../../src/taskpane/model/paneHost";
import type { FilePickers } from "../../src/web/files/filePickers";
import { fileWork } from "../../src/web/files/fileWork";
import type { GridWorkbook, WorkbenchGrid } from "../../src/web/workbenchParts";
import { WorkbenchModel } from "../../src/web/workbenchModel";
import type { RefusedChange } from "../../src/workbook/refusedChange";
import type { SheetChange } from "../../src/workbook/sheetChange";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { type MemoryWorkbook } from "../memory/memoryWorkbook";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { asXlsx } from "../../src/workbook/foreign/asXlsx";
import { openFile } from "../../src/workbook/foreign/openFile";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { memoryHost } from "../taskpane/harness/memoryHost";

/** A workbook in memory in the place of the one that a page shows. */
function shownWorkbook(memory: MemoryWorkbook, own: readonly string[] = []): GridWorkbook {
  const { capabilities, cells, sheets, session } = memory;
  return {
    capabilities,
    cells,
    sheets,
    session,
    described: () => new Map(own.map((name): [string, SheetSpec] => [name, { name, rows: [] }])),
    lockStructure: () => undefined,
    looks: () => ({ styles: [] }),
    nameChanges: () => ({ set: [], removed: [] }),
    renames: () => [],
    texts: () => [["印"]],
    print: () => undefined,
    shownStyles: async () => [],
    uncalculated: () => [],
    isLocked: () => false,
    enter: () => undefined,
    protect: () => undefined,
  };
}

/** The workbench without a page: a spreadsheet in memory, files for real, drafts in a variable. */
export function openModel(...earlier: readonly LeftDraft[]) {
  return openModelWith(undefined, ...earlier);
}

/** The same in a browser that lets files be chosen and written over. */
export function openModelWith(pickers: FilePickers | undefined, ...earlier: readonly LeftDraft[]) {
  let tell: (change: SheetChange) => void = () => undefined;
  let refuse: (cell: RefusedChange) => void = () => undefined;
  const left = new Map(earlier.map((draft) => [draft.visit, draft]));
  let kept: Draft | undefined;
  const shown: GridWorkbook[] = [];
  const requests: PaneRequest[] = [];
  const downloads: { name: string; bytes: Uint8Array }[] = [];
  const show = async (sheets: readonly SheetSpec[]): Promise<GridWorkbook> => {
    const memory = createMemoryWorkbook(sheets.length === 0 ? { Sheet1: [] } : {});
    if (sheets.length > 0) await memory.sheets.render(sheets);
    const workbook = shownWorkbook(memory);
    shown.push(workbook);
    return workbook;
  };
  const grid: WorkbenchGrid = {
    show,
    showSaved: async (saved) => {
      const workbook = shownWorkbook(createMemoryWorkbook({ 草稿: [[saved]] }));
      shown.push(workbook);
      return workbook;
    },
    saved: () => `saved ${shown.length}`,
    endEditing: async () => undefined,
    watchChanges: (onChange) => {
      tell = onChange;
      return () => undefined;
    },
    watchRefused: (onRefused) => {
      refuse = onRefused;
    },
    watchReason: () => () => undefined,
  };
  const drafts: Drafts = {
    left: async () => [...left.values()],
    store: async (draft) => {
      kept = draft;
      return true;
    },
    drop: async (visit) => {
      if (visit === undefined) kept = undefined;
      else left.delete(visit);
    },
  };
  const files = { ...fileWork({ open: openXlsx, create: createXlsx }), cancel: () => undefined };
  const model = new WorkbenchModel(
    {
      startGrid: async () => grid,
      files,
      converter: { asXlsx, cancel: () => undefined },
      openFile: async (bytes, name) => (await openFile(bytes, name)).workbook,
      createFile: async () => createXlsx(),
    },
    {
      ...memoryHost(),
      ask: (request) => void requests.push(request),
      reasons: new Store<SelectedReason>({ reason: undefined }),
    },
    drafts,
    { download: (name, bytes) => void downloads.push({ name, bytes }), pickers },
  );
  return {
    model,
    files,
    downloads,
    requests,
    shown: () => shown.at(-1)!,
    kept: () => kept,
    left: () => [...left.keys()],
    change: (kind: SheetChange["kind"] = "cells", name = "考核") =>
      tell({ kind, sheetId: "sheet1", name }),
    refuse: (cell: RefusedChange) => refuse(cell),
    start: () => model.start({} as HTMLElement),
  };
}

/** A file of an office with one sheet 考核. */
export async function officeFile(
  rows = [
    ["单位", "得分"],
    ["甲局", 90],
  ],
): Promise<Uint8Array> {
  const file = createXlsx();
  await file.sheets.render([
    { name: "考核", rows: rows.map((line) => line.map((value) => ({ value }))) },
  ]);
  return file.save();
}
