import { createXlsx } from "../workbook/xlsx/createXlsx";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import { WorkbookError } from "../workbook/workbookError";
import type { Answered, Asked } from "./fileThread";
import type { Saving } from "./fileTasks";
import { fileWork } from "./fileWork";

/** The thread that opens and saves files. */
const work = fileWork({ open: openXlsx, create: createXlsx });

async function answer({ id, task, given }: Asked): Promise<Answered> {
  try {
    const value =
      task === "show" ? await work.show(given as Uint8Array) : await work.save(given as Saving);
    return { id, value };
  } catch (error) {
    if (error instanceof WorkbookError) return { id, code: error.code, details: error.details };
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((answered) => postMessage(answered));
});
