import { today } from "../grading/run/today";
import type { Locale, Sentence } from "../scoring/locale";
import { localPreferences } from "../taskpane/localPreferences";
import type { PaneHost, PaneRequest, SelectedReason } from "../taskpane/model/paneHost";
import { Store } from "../taskpane/model/store";
import type { SheetSpec } from "../workbook/sheetSpec";
import { TaskQueue } from "../workbook/taskQueue";
import { folderChoice } from "./files/folderChoice";
import { cellEditor } from "./grid/cellEditor";
import { printPage } from "./printPage";
import type { WorkbenchParts } from "./workbenchParts";

/** The page around the pane, which may also ask something of it. */
export interface WebHost extends PaneHost {
  ask(request: PaneRequest): void;
  /** Why the selected cell shows an error, as the spreadsheet says. */
  readonly reasons: Store<SelectedReason>;
}

/** What the pane needs of a browser page around it. */
export function webHost(
  { openFile, createFile }: Pick<WorkbenchParts, "openFile" | "createFile">,
  version: string,
  download: (name: string, bytes: Uint8Array) => void,
): WebHost {
  let listen: ((request: PaneRequest) => void) | undefined;
  const preferences = localPreferences("");
  const queue = new TaskQueue();
  const makeBook = async (sheets: readonly SheetSpec[]): Promise<Uint8Array> => {
    const file = await createFile();
    await file.sheets.render(sheets);
    return file.save();
  };
  return {
    application: navigator.userAgent,
    version,
    locale: localeOf(preferences.load("locale") ?? navigator.language),
    theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    limits: LIMITS,
    onlyInFiles: ["print", "tables", "charts"],
    preferences,
    today,
    openFile,
    saveAsFile: async (name, sheets) => download(name, await makeBook(sheets)),
    createFile,
    showFile: async (name, bytes) => download(name, bytes),
    documentFiles: { save: download, makeBook, ...folderChoice(window) },
    printPage,
    // Each workbook has a pane of its own; only the one that is shown answers.
    watchRequests: (onRequest) => {
      listen = onRequest;
      return () => {
        if (listen === onRequest) listen = undefined;
      };
    },
    ask: (request) => listen?.(request),
    reasons: new Store<SelectedReason>({ reason: undefined }),
    watchWaiting: () => () => undefined,
    inTurn: (task) => queue.take(task),
    enterCells: () => cellEditor(document.body)?.focus(),
  };
}

/** What the page cannot do, or does otherwise than Excel. */
const LIMITS: readonly Sentence[] = [
  {
    "zh-CN": "网页表格里看不到打印设置、“表格”样式和图表（图表只显示位置和名称），保存的文件里有。",
    "en-US":
      "Print set-up, tables and charts do not show in the page (of charts only place and name); the saved file has them.",
  },
  {
    "zh-CN":
      "在网页里改的格式（颜色、字体、列宽）和插入的行列不会完整写进打开的文件：只写数值和公式，保存前会列出差别。新建的表和衡绩生成的表会带格式保存。",
    "en-US":
      "Formats (colours, fonts, widths) and rows or columns that you change in the page go into a file that you opened only as values and formulas; the differences are listed before saving. New sheets and those of Hengji keep their formats.",
  },
  {
    "zh-CN": "网页打印不带图表和图片；要打印它们，请保存后用 Excel 或 WPS。",
    "en-US": "Print leaves out charts and pictures; for those save and use Excel or WPS.",
  },
  {
    "zh-CN": "换语言后，顶栏和表格自己的菜单要刷新页面才会改。",
    "en-US":
      "After another language is chosen, the top bar and the menus of the spreadsheet follow when the page is reloaded.",
  },
];

/** English where it is English, else Chinese. */
function localeOf(language: string): Locale {
  return language.toLowerCase().startsWith("en") ? "en-US" : "zh-CN";
}
