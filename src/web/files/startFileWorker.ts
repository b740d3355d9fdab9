/** Starts the thread that opens and saves files. */
export function startFileWorker(): Worker {
  return new Worker(new URL("./fileWorker.ts", import.meta.url));
}
