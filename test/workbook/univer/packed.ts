/** Values that JSON has no word for. */
const WORDS: readonly (readonly [word: string, value: unknown])[] = [
  ["undefined", undefined],
  ["NaN", NaN],
  ["Infinity", Infinity],
];

/** Plain data as one text: a browser takes that much faster than objects. */
export function packed(data: unknown): string {
  return JSON.stringify([data], (_, value: unknown) => {
    const found = WORDS.find(([, each]) => Object.is(each, value));
    return found ? { $: found[0] } : value;
  });
}

export function unpacked(text: string): unknown {
  return revived((JSON.parse(text) as [unknown])[0]);
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  const word = (value as Record<string, unknown>)["$"];
  const found = WORDS.find(([each]) => each === word);
  if (found) return found[1];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revived(each)]));
}
