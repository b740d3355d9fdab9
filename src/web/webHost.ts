import { today } from "../grading/run/today";
import type { Locale } from "../scoring/locale";
import { localPreferences } from "../taskpane/localPreferences";
import type { PaneHost, PaneRequest } from "../taskpane/model/paneHost";
import type { WorkbenchParts } from "./workbenchParts";

/** The page around the pane, which may also ask something of it. */
export interface WebHost extends PaneHost {
  ask(request: PaneRequest): void;
}

/** What the pane needs of a browser page around it. */
export function webHost(
  { openFile, createFile }: Pick<WorkbenchParts, "openFile" | "createFile">,
  version: string,
  download: (name: string, bytes: Uint8Array) => void,
): WebHost {
  let listen: ((request: PaneRequest) => void) | undefined;
  const preferences = localPreferences("");
  return {
    application: navigator.userAgent,
    version,
    locale: localeOf(preferences.load("locale") ?? navigator.language),
    theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    limits: [
      {
        "zh-CN": "网页表格里看不到打印设置、工作表保护和“表格”样式，保存的文件里有。",
        "en-US":
          "Print set-up, protection of sheets and tables do not show in the page; the saved file has them.",
      },
      {
        "zh-CN": "在网页里改的格式（颜色、字体、列宽）不会写进打开的文件，只写数值和公式。",
        "en-US":
          "Formats that you change in the page (colours, fonts, widths) are not written into a file that you opened; values and formulas are.",
      },
    ],
    preferences,
    today,
    openFile,
    saveAsFile: async (name, sheets) => {
      const file = await createFile();
      await file.sheets.render(sheets);
      download(name, file.save());
    },
    // Each workbook has a pane of its own; only the one that is shown answers.
    watchRequests: (onRequest) => {
      listen = onRequest;
      return () => {
        if (listen === onRequest) listen = undefined;
      };
    },
    ask: (request) => listen?.(request),
    watchWaiting: () => () => undefined,
  };
}

/** English where it is English, else Chinese. */
function localeOf(language: string): Locale {
  return language.toLowerCase().startsWith("en") ? "en-US" : "zh-CN";
}
