/** Longer than this nobody is kept waiting without an answer. */
const SLICE = 40;

let last = 0;

/**
 * Lets the program around draw and answer clicks between two steps of a long task; at once where the last time was
 * only a moment ago.
 */
export async function yieldToHost(): Promise<void> {
  if (performance.now() - last >= SLICE) await nextTask();
}

/** Lets the program around answer in any case. */
export async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  last = performance.now();
}
