import { PATIENCE } from "./patience";

const PAUSE = 5;

/** Waits until it is so; fails where that takes too long. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const latest = performance.now() + PATIENCE;
  while (!(await isSo())) {
    if (performance.now() > latest) throw new Error(`It never was so: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
