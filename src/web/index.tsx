import { createRoot } from "react-dom/client";
import product from "../../package.json";
import { download } from "./download";
import { DRAFTS } from "./drafts";
import { fileThread } from "./fileThread";
import { gridFunctions } from "./gridFunctions";
import { webHost } from "./webHost";
import { Workbench } from "./Workbench";
import { WorkbenchModel } from "./workbenchModel";
import type { WorkbenchParts } from "./workbenchParts";

const errors: unknown[] = [];

/** Spreadsheet and files load when they are first needed, so that the page is there at once. */
const parts: WorkbenchParts = {
  startGrid: async (container, locale, isDark) => {
    const { startGrid } = await import("../workbook/univer/startGrid");
    const functions = gridFunctions(locale);
    return startGrid({
      container,
      locale,
      isDark,
      functions,
      onError: (each) => errors.push(each),
    });
  },
  files: fileThread(new Worker(new URL("./fileWorker.ts", import.meta.url))),
  openFile: async (bytes) => (await import("../workbook/xlsx/openXlsx")).openXlsx(bytes),
  createFile: async () => (await import("../workbook/xlsx/createXlsx")).createXlsx(),
};

const host = webHost(parts, product.version, download);
const model = new WorkbenchModel(parts, host, DRAFTS, download);
createRoot(document.getElementById("root")!).render(
  <Workbench model={model} locale={host.locale} isDark={host.theme === "dark"} />,
);
