declare global {
  /** The code of the thread, wrapped into a function by the portable build; undefined until its script is there. */
  var hengjiConvertWorker: (() => void) | undefined;
}

/**
 * Starts a thread that makes an .xlsx of a file in another format, in a page of a folder. Its script is large, so it comes
 * when the first of such files does.
 */
export async function startConvertWorker(): Promise<Worker> {
  if (globalThis.hengjiConvertWorker === undefined) await loaded("convertWorker.js");
  const code = `(${String(globalThis.hengjiConvertWorker)})()`;
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}

function loaded(address: string): Promise<void> {
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => done());
    script.addEventListener("error", () => fail(new Error(`${address} is missing`)));
    document.head.append(script);
  });
}
