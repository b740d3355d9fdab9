import type { PaneHost } from "../../../src/taskpane/model/paneHost";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openFile } from "../../../src/workbook/foreign/openFile";

export interface HostChoices {
  readonly locale?: "zh-CN" | "en-US";
  readonly theme?: "light" | "dark";
}

/** A program around the pane that keeps everything in memory; `saved` are the files that it was asked to hand out. */
export function memoryHost({ locale = "zh-CN", theme = "light" }: HostChoices = {}): PaneHost & {
  readonly saved: { name: string; sheets: readonly SheetSpec[] }[];
  readonly printed: string[];
  readonly documents: { name: string; bytes: Uint8Array }[];
} {
  const kept = new Map<string, string>();
  const saved: { name: string; sheets: readonly SheetSpec[] }[] = [];
  const printed: string[] = [];
  const documents: { name: string; bytes: Uint8Array }[] = [];
  return {
    application: "Memory",
    version: "0.1.0",
    locale,
    theme,
    limits: [],
    preferences: {
      load: (key) => kept.get(key),
      store: (key, text) => {
        if (text === undefined) kept.delete(key);
        else kept.set(key, text);
      },
    },
    today: () => "2026-12-31",
    openFile: async (bytes, name) => (await openFile(bytes, name)).workbook,
    saveAsFile: async (name, sheets) => void saved.push({ name, sheets }),
    createFile: async () => createXlsx(),
    showFile: async (name, bytes) => void documents.push({ name, bytes }),
    printPage: (html) => void printed.push(html),
    documentFiles: {
      save: (name, bytes) => void documents.push({ name, bytes }),
      makeBook: async (sheets) => {
        const file = createXlsx();
        await file.sheets.render(sheets);
        return file.save();
      },
    },
    watchRequests: () => () => undefined,
    watchWaiting: () => () => undefined,
    saved,
    documents,
    printed,
  };
}
