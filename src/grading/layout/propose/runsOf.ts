/** Every run of neighbours with so many members at least, the longest first. */
export function runsOf<Item>(items: readonly Item[], fewest: number): (readonly Item[])[] {
  const runs: (readonly Item[])[] = [];
  for (let length = items.length; length >= fewest; length--) {
    for (let from = 0; from + length <= items.length; from++) {
      runs.push(items.slice(from, from + length));
    }
  }
  return runs;
}
