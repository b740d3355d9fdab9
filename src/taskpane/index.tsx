import product from "../../package.json";
import { hostLocale, pageRequests, queue } from "../commands";
import { setBlanksArriveAsZero, setCellLocale } from "../functions";
import { today } from "../grading/run/today";
import type { PaneHost, Startup } from "./model/paneHost";
import { localPreferences } from "./localPreferences";

let isMounted = false;

/** The pane with React comes when it is first seen: cells and ribbon buttons do without it. */
async function mount(): Promise<void> {
  if (isMounted || document.visibilityState === "hidden") return;
  isMounted = true;
  const [{ mountPane }, { openExcel }] = await Promise.all([
    import("./mountPane"),
    import("../workbook/excel/openExcel"),
  ]);
  const workbook = await openExcel();
  mountPane(workbook, excelHost(workbook));
}

type OfExcel = Pick<PaneHost, "limits" | "watchWaiting" | "unlock">;

function excelHost({ limits, watchWaiting, unlock }: OfExcel): PaneHost {
  const { displayLanguage, diagnostics, officeTheme, partitionKey } = Office.context;
  return {
    application: `${diagnostics.host} ${diagnostics.version} (${diagnostics.platform})`,
    version: product.version,
    locale: hostLocale(displayLanguage),
    theme: isDark(officeTheme) ? "dark" : "light",
    limits,
    preferences: localPreferences(partitionKey ?? ""),
    today,
    openFile: async (bytes, name) => {
      const { openFile } = await import("../workbook/foreign/openFile");
      return (await openFile(bytes, name)).workbook;
    },
    saveAsFile: async (name, sheets) => {
      const file = await createFile();
      await file.sheets.render(sheets);
      await showFile(name, file.save());
    },
    createFile,
    showFile,
    unlock,
    startup: hasSharedRuntime() ? STARTUP : undefined,
    watchRequests: (onRequest) => pageRequests.watch(onRequest),
    inTurn: (task) => queue.take(task),
    watchWaiting,
    selfTest: async () => {
      const [{ selfTestReport }, { openExcel }] = await Promise.all([
        import("../workbook/selfTest/selfTestReport"),
        import("../workbook/excel/openExcel"),
      ]);
      return selfTestReport(openExcel);
    },
  };
}

const createFile: PaneHost["createFile"] = async () => {
  const { createXlsx } = await import("../workbook/xlsx/createXlsx");
  return createXlsx();
};

/** Excel shows the new workbook itself; the user names it when saving. */
const showFile: PaneHost["showFile"] = (_, bytes) => Excel.createWorkbook(base64(bytes));

function hasSharedRuntime(): boolean {
  return Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
}

const STARTUP: Startup = {
  isOn: async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load,
  set: (isOn) =>
    Office.addin.setStartupBehavior(
      isOn ? Office.StartupBehavior.load : Office.StartupBehavior.none,
    ),
};

/** Excel on the web tells no theme; there the choice of the system is the best guess. */
function isDark(theme: Office.OfficeTheme | undefined): boolean {
  return theme?.isDarkTheme ?? matchMedia("(prefers-color-scheme: dark)").matches;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/**
 * Whether this Excel may pass an empty cell to a function as 0. No requirement set tells; Excel without version 1.4 of
 * the functions (LTSC, retail) may be one that does, and a blank that counts as zero in silence is worse than a zero
 * that has to be confirmed. Asking a scratch cell would write into the user's workbook.
 * Source: https://github.com/OfficeDev/office-js/issues/4702
 */
function mayPassBlanksAsZero(): boolean {
  return !Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
}

void Office.onReady(async ({ host }) => {
  if (host !== Office.HostType.Excel) return; // a browser without Excel: firstCheck.js says so
  setCellLocale(hostLocale(Office.context.displayLanguage));
  setBlanksArriveAsZero(mayPassBlanksAsZero());
  document.addEventListener("visibilitychange", () => void mount());
  await mount();
});
