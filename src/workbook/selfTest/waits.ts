/** A program tells of changes a moment after it answered. */
export const word = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Waits for what a program must tell, as long as a slow machine may take. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waits = 0; waits < 200 && !holds(); waits += 1) await word();
}
