import { WorkbookError } from "../workbook/workbookError";
import type { WorkbookErrorCode } from "../workbook/workbookMessages";
import type { FileWork } from "./fileTasks";

/** What is asked of the thread, and what it answers; errors that a user can mend keep their code. */
export interface Asked {
  readonly id: number;
  readonly task: keyof FileWork;
  readonly given: unknown;
}
export type Answered =
  | { readonly id: number; readonly value: unknown }
  | {
      readonly id: number;
      readonly code: WorkbookErrorCode;
      readonly details: Readonly<Record<string, string | number>>;
    }
  | { readonly id: number; readonly failure: string };

interface Asker {
  readonly done: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** Work with files in another thread, so that the page goes on answering. */
export function fileThread(worker: Worker): FileWork {
  const waiting = new Map<number, Asker>();
  let count = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (!asker) return;
    if ("value" in data) asker.done(data.value);
    else if ("code" in data) asker.fail(new WorkbookError(data.code, data.details));
    else asker.fail(new Error(data.failure));
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
  });
  const ask = <Value>(task: keyof FileWork, given: unknown): Promise<Value> =>
    new Promise((done, fail) => {
      const id = (count += 1);
      waiting.set(id, { done: (value) => done(value as Value), fail });
      worker.postMessage({ id, task, given } satisfies Asked);
    });
  return { show: (bytes) => ask("show", bytes), save: (saving) => ask("save", saving) };
}
