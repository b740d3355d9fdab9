/** Starts a thread that makes an .xlsx of a file in another format. */
export async function startConvertWorker(): Promise<Worker> {
  return new Worker(new URL("./convertWorker.ts", import.meta.url));
}
