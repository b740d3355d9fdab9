import { WorkbookError } from "../workbookError";

/** Waits for something that cannot be stopped, no longer than the signal lets it. @throws {WorkbookError} cancelled */
export async function unlessCancelled<Result>(
  task: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (!signal) return task;
  return new Promise((done, fail) => {
    const cancel = (): void => fail(new WorkbookError("cancelled"));
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { once: true });
    task.then(done, fail).finally(() => signal.removeEventListener("abort", cancel));
  });
}
