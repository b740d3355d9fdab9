import { WorkbookError } from "../workbook/workbookError";
import type { WorkbookErrorCode } from "../workbook/workbookMessages";
import type { FileTasks, FileWork } from "./fileTasks";

/** What is asked of the thread, and what it answers; errors that a user can mend keep their code. */
export interface Asked {
  readonly id: number;
  readonly task: keyof FileTasks;
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

/**
 * Work with files in another thread, so that the page goes on answering. `start` starts the thread: at the first task,
 * and again after it was stopped.
 */
export function fileThread(start: () => Worker): FileWork {
  const waiting = new Map<number, Asker>();
  let count = 0;
  let worker: Worker | undefined;
  const failAll = (error: Error): void => {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const answer = ({ data }: MessageEvent<Answered>): void => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (!asker) return;
    if ("value" in data) asker.done(data.value);
    else if ("code" in data) asker.fail(new WorkbookError(data.code, data.details));
    else asker.fail(new Error(data.failure));
  };
  const running = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener("message", answer);
    worker.addEventListener("error", ({ message }) => failAll(new Error(message)));
    return worker;
  };
  const ask = <Value>(task: keyof FileTasks, given: unknown): Promise<Value> =>
    new Promise((done, fail) => {
      const id = (count += 1);
      waiting.set(id, { done: (value) => done(value as Value), fail });
      running().postMessage({ id, task, given } satisfies Asked);
    });
  return {
    show: (bytes) => ask("show", bytes),
    save: (saving) => ask("save", saving),
    cancel: () => {
      worker?.terminate();
      worker = undefined;
      failAll(new WorkbookError("cancelled"));
    },
  };
}
