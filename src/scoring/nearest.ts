/** The name that is most like the one that was typed: the fewest characters to change, put in or take out. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const changes = changesBetween([...typed], [...name]);
    if (changes < least) [best, least] = [name, changes];
  }
  return best;
}

function changesBetween(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, index) => index + 1);
  row.unshift(0);
  for (const [at, character] of a.entries()) {
    const next = [at + 1];
    for (const [index, other] of b.entries()) {
      const kept = row[index]! + (character === other ? 0 : 1);
      next.push(Math.min(kept, row[index + 1]! + 1, next[index]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
