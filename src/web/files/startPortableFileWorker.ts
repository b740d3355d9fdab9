declare global {
  /** The code of the thread: the portable build wraps it into a function, so that its text can be read. */
  var hengjiFileWorker: () => void;
}

/** Starts the thread that opens and saves files in a page of a folder, where no file may be started as a thread. */
export function startFileWorker(): Worker {
  const code = `(${hengjiFileWorker.toString()})()`;
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}
