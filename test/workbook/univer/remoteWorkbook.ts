import type { Page } from "playwright-core";
import type { Selection, Watch, Workbook } from "../../../src/workbook/workbook";
import { wholeSheet } from "../../../src/workbook/wholeSheet";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { packed, unpacked } from "./packed";
import type { WorkbookErrorCode } from "../../../src/workbook/workbookMessages";

interface Remote {
  call(port: string, name: string, given: string): Promise<Answer>;
  capabilities(): Workbook["capabilities"];
  watch(id: number, what: Watched): Promise<void>;
  stop(id: number): void;
  seen(id: number): (Selection | undefined)[];
}
type Watched = "watchSelection" | "watchChanges";
type Answer =
  | { readonly value: string }
  | { readonly range: string }
  | { readonly code: WorkbookErrorCode; readonly details: Record<string, string | number> };

declare const remote: Remote;
let watches = 0;

/** The workbook in a page, for tests outside of it: every call goes through the browser. */
export async function remoteWorkbook(page: Page): Promise<Workbook> {
  const call =
    (port: string, name: string) =>
    async (...given: unknown[]): Promise<never> => {
      const answer = await page.evaluate(([a, b, c]) => remote.call(a, b, c), [
        port,
        name,
        packed(given),
      ] as [string, string, string]);
      if ("range" in answer) throw new RangeError(answer.range);
      if ("code" in answer) throw new WorkbookError(answer.code, answer.details);
      return unpacked(answer.value) as never;
    };
  const render = call("sheets", "render");
  return {
    capabilities: await page.evaluate(() => remote.capabilities()),
    cells: {
      list: call("cells", "list"),
      readState: call("cells", "readState"),
      read: call("cells", "read"),
      write: call("cells", "write"),
      writeFormulas: call("cells", "writeFormulas"),
    },
    sheets: {
      // Functions do not cross into the page: neither those that watch nor those that make rows.
      render: async (specs, { onProgress, signal }: Watch = {}) => {
        if (signal?.aborted) throw new WorkbookError("cancelled");
        await render(specs.map(wholeSheet));
        onProgress?.(specs.length, specs.length);
      },
      remove: call("sheets", "remove"),
      keep: call("sheets", "keep"),
      kept: call("sheets", "kept"),
      restore: call("sheets", "restore"),
      mend: call("sheets", "mend"),
    },
    session: {
      selected: call("session", "selected"),
      watchSelection: (onChange) => watch(page, "watchSelection", onChange),
      watchChanges: (onChange) => watch(page, "watchChanges", (changed) => onChange(changed)),
      select: call("session", "select"),
      highlight: call("session", "highlight"),
      clearHighlights: call("session", "clearHighlights"),
      load: call("session", "load"),
      store: call("session", "store"),
    },
  };
}

async function watch(
  page: Page,
  what: Watched,
  onChange: (selection: Selection | undefined) => void,
): Promise<() => void> {
  const id = (watches += 1);
  await page.evaluate(([each, kind]) => remote.watch(each, kind), [id, what] as const);
  let told = 0;
  let watching = true;
  // One question at a time: on a slow machine a fixed beat would pile them up.
  const ask = async (): Promise<void> => {
    while (watching) {
      const all = await page.evaluate((each) => remote.seen(each), id);
      if (!watching) return;
      for (const selection of all.slice(told)) onChange(selection ?? undefined);
      told = Math.max(told, all.length);
      await new Promise((done) => setTimeout(done, 5));
    }
  };
  const asking = ask();
  return () => {
    watching = false;
    void asking.then(() => page.evaluate((each) => remote.stop(each), id));
  };
}
