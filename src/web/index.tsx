import { createRoot } from "react-dom/client";
import product from "../../package.json";
import { download } from "./files/download";
import { browserDrafts } from "./drafts/drafts";
import { converterThread } from "./files/converter";
import { draftsIfAllowed } from "./drafts/draftsIfAllowed";
import { filePickers } from "./files/filePickers";
import { fileThread } from "./files/fileThread";
import { objectWords } from "./grid/objectWords";
import { newVisit, openVisits } from "./files/openVisits";
import { startConvertWorker } from "./files/startConvertWorker";
import { startFileWorker } from "./files/startFileWorker";
import { webHost } from "./webHost";
import { Workbench } from "./Workbench";
import { WorkbenchModel } from "./workbenchModel";
import type { WorkbenchParts } from "./workbenchParts";

const converter = converterThread(startConvertWorker);

/** Spreadsheet and files load when they are first needed, so that the page is there at once. */
const parts: WorkbenchParts = {
  startGrid: async (container, locale, isDark) => {
    await import(/* webpackChunkName: "grid" */ "./polyfills");
    const { startGrid } = await import(
      /* webpackChunkName: "grid" */ "../workbook/univer/startGrid"
    );
    const { gridFunctions } = await import("./grid/gridFunctions");
    const functions = gridFunctions(locale);
    return startGrid({
      container,
      locale,
      isDark,
      functions,
      objectWords: (thing) => objectWords(thing, locale),
      onError: reportError,
    });
  },
  files: fileThread(startFileWorker),
  converter,
  openFile: async (bytes, name) => {
    const { openXlsx } = await import("../workbook/xlsx/openXlsx");
    return openXlsx((await converter.asXlsx(bytes, name)).bytes);
  },
  createFile: async () => (await import("../workbook/xlsx/createXlsx")).createXlsx(),
};

const host = webHost(parts, product.version, download);
// Kept for visits without a network, where the browser allows that; a page of a folder needs no keeping.
if ("serviceWorker" in navigator && location.protocol !== "file:") {
  navigator.serviceWorker.register("serviceWorker.js").catch(reportError);
}
// The fields of the browser keep to the theme of the page, also when the system changes its own meanwhile.
document.documentElement.style.colorScheme = host.theme;
const visit = newVisit();
const drafts = draftsIfAllowed(browserDrafts(visit, openVisits(visit)));
const model = new WorkbenchModel(parts, host, drafts, { download, pickers: filePickers(window) });
createRoot(document.getElementById("root")!).render(
  <Workbench model={model} locale={host.locale} isDark={host.theme === "dark"} />,
);
