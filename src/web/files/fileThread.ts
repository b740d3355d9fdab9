import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookErrorCode } from "../../workbook/workbookMessages";
import type { FileTasks, FileWork, ShownFile } from "./fileTasks";
import type { OnProgress, Progress } from "../progress";
import { joinParts, type SheetPart } from "./sheetParts";

/**
 * What is asked of the thread, and what it answers: how far it is, sheets piece by piece, and the end of it. Errors that
 * a user can mend keep their code.
 */
export interface Asked {
  readonly id: number;
  readonly task: keyof FileTasks;
  readonly given: unknown;
}
export type Answered =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly part: SheetPart }
  | { readonly id: number; readonly value: unknown }
  | {
      readonly id: number;
      readonly code: WorkbookErrorCode;
      readonly details: Readonly<Record<string, string | number>>;
    }
  | { readonly id: number; readonly failure: string };

interface Asker extends Listener {
  readonly done: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

interface Listener {
  readonly onProgress?: OnProgress | undefined;
  readonly onPart?: (part: SheetPart) => void;
}

/**
 * Work with files in another thread, so that the page goes on answering. `start` starts the thread: at the first task,
 * and again after it was stopped.
 */
export function fileThread(start: () => Worker): FileWork {
  const waiting = new Map<number, Asker>();
  let count = 0;
  let worker: Worker | undefined;
  const stop = (error: Error): void => {
    worker?.terminate();
    worker = undefined;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const answer = ({ data }: MessageEvent<Answered>): void => {
    const asker = waiting.get(data.id);
    if (!asker) return;
    if ("progress" in data) return asker.onProgress?.(data.progress);
    if ("part" in data) return asker.onPart?.(data.part);
    waiting.delete(data.id);
    if ("value" in data) asker.done(data.value);
    else if ("code" in data) asker.fail(new WorkbookError(data.code, data.details));
    else asker.fail(new Error(data.failure));
  };
  const running = (): Worker => {
    if (worker) return worker;
    const started = start();
    worker = started;
    started.addEventListener("message", answer);
    // A thread that broke, or never began, would leave the next question without an answer.
    started.addEventListener("error", ({ message }) => {
      if (worker === started) stop(new Error(message));
    });
    return started;
  };
  const ask = <Value>(task: keyof FileTasks, given: unknown, listener: Listener): Promise<Value> =>
    new Promise((done, fail) => {
      const id = (count += 1);
      waiting.set(id, { ...listener, done: (value) => done(value as Value), fail });
      running().postMessage({ id, task, given } satisfies Asked);
    });
  return {
    show: async (bytes, onProgress) => {
      const parts: SheetPart[] = [];
      const onPart = (part: SheetPart): void => void parts.push(part);
      const rest = await ask<Omit<ShownFile, "sheets">>("show", bytes, { onProgress, onPart });
      return { ...rest, sheets: joinParts(parts) };
    },
    save: (saving, onProgress) => ask("save", saving, { onProgress }),
    cancel: () => stop(new WorkbookError("cancelled")),
  };
}
