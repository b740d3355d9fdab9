import type { Sentence } from "../../scoring/locale";
import { fileFormatOf } from "../../workbook/fileFormat";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookErrorCode } from "../../workbook/workbookMessages";

/** A file as the page can show it, and what of it did not come over from another format. */
export interface Converted {
  readonly bytes: Uint8Array;
  readonly lost: readonly Sentence[];
}

/** Makes an .xlsx of any file that the doors take. */
export interface Converter {
  /** @throws {WorkbookError} */
  asXlsx(bytes: Uint8Array, name: string): Promise<Converted>;
  /** Stops what is being made; whoever waits for it gets a WorkbookError cancelled. */
  cancel(): void;
}

/** What the thread is asked for, and what it answers; errors that a user can mend keep their code. */
export interface ToConvert {
  readonly bytes: Uint8Array;
  readonly name: string;
}
export type ConvertAnswer =
  | { readonly value: Converted }
  | {
      readonly code: WorkbookErrorCode;
      readonly details: Readonly<Record<string, string | number>>;
    }
  | { readonly failure: string };

/**
 * Makes them in a thread of its own, one for each file, so that neither what reads other formats is loaded before such a file
 * comes nor the page stands still. An .xlsx needs none.
 */
export function converterThread(start: () => Promise<Worker>): Converter {
  const running = new Set<AbortController>();
  return {
    asXlsx: async (bytes, name) => {
      if (fileFormatOf(bytes, name) === "xlsx") return { bytes, lost: [] };
      const task = new AbortController();
      running.add(task);
      try {
        const answer = await answerOf(await start(), { bytes, name }, task.signal);
        if ("value" in answer) return answer.value;
        if ("code" in answer) throw new WorkbookError(answer.code, answer.details);
        throw new Error(answer.failure);
      } finally {
        running.delete(task);
      }
    },
    cancel: () => {
      for (const task of running) task.abort();
    },
  };
}

async function answerOf(
  worker: Worker,
  asked: ToConvert,
  signal: AbortSignal,
): Promise<ConvertAnswer> {
  try {
    return await new Promise<ConvertAnswer>((done, fail) => {
      const stop = (): void => fail(new WorkbookError("cancelled"));
      if (signal.aborted) return stop();
      signal.addEventListener("abort", stop);
      worker.addEventListener("message", ({ data }: MessageEvent<ConvertAnswer>) => done(data));
      worker.addEventListener("error", ({ message }) => fail(new Error(message)));
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}
