/** A name that formulas may use, with the sheet that alone may use it, if there is one. */
export interface ScopedName {
  readonly name: string;
  /** A reference or a formula without the leading =. */
  readonly refersTo: string;
  readonly sheet?: string;
}

/** Names that came, went or stand for something else now. */
export interface NameChanges {
  readonly set: readonly ScopedName[];
  readonly removed: readonly Omit<ScopedName, "refersTo">[];
}

/** How the second list of names differs from the first. */
export function nameChanges(
  before: readonly ScopedName[],
  now: readonly ScopedName[],
): NameChanges {
  const keyOf = ({ name, sheet = "" }: Omit<ScopedName, "refersTo">): string =>
    `${sheet}!${name.toLowerCase()}`;
  const old = new Map(before.map((each) => [keyOf(each), each.refersTo]));
  const left = new Set(now.map(keyOf));
  return {
    set: now.filter((each) => old.get(keyOf(each)) !== each.refersTo),
    removed: before
      .filter((each) => !left.has(keyOf(each)))
      .map(({ name, sheet }) => (sheet === undefined ? { name } : { name, sheet })),
  };
}
