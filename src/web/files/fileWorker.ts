import { createXlsx } from "../../workbook/xlsx/createXlsx";
import { openXlsx } from "../../workbook/xlsx/openXlsx";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { WorkbookError } from "../../workbook/workbookError";
import type { Answered, Asked } from "./fileThread";
import type { Saving } from "./fileTasks";
import { fileWork } from "./fileWork";
import { seldom } from "./seldom";
import { partsOf } from "./sheetParts";

/** The thread that opens and saves files. */
const work = fileWork({ open: openXlsx, create: createXlsx });
const tell = (answered: Answered): void => postMessage(answered);

async function answer({ id, task, given }: Asked): Promise<Answered> {
  const onProgress = seldom((progress) => tell({ id, progress }));
  try {
    if (task === "save") return { id, value: await work.save(given as Saving, onProgress) };
    const { sheets, ...rest } = await work.show(given as Uint8Array, onProgress);
    hand(id, sheets);
    return { id, value: rest };
  } catch (error) {
    if (error instanceof WorkbookError) return { id, code: error.code, details: error.details };
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Hands sheets over piece by piece, so that the page can answer between two of them. */
function hand(id: number, sheets: readonly SheetSpec[]): void {
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const part of partsOf(sheets)) {
    tell({ id, part });
    if ("rows" in part) done += part.rows.length;
    tell({ id, progress: { step: "handing", done, total } });
  }
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  void answer(data).then(tell);
});
