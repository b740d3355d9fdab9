/** An element by its local name, and the names of its children. */
export interface Element {
  readonly name: string;
  readonly children: string[];
}

/** The elements of a part, in their order. */
export function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  for (const [, isEnd, name, rest] of xml.matchAll(/<(\/?)(?:\w+:)?(\w+)((?:[^>"]|"[^"]*")*)>/g)) {
    if (isEnd) {
      if (open.pop()?.name !== name) throw new Error(`${name} ends what it did not begin`);
      continue;
    }
    const element = { name: name!, children: [] };
    open.at(-1)?.children.push(name!);
    found.push(element);
    if (!rest!.endsWith("/")) open.push(element);
  }
  if (open.length > 0) throw new Error(`${open.at(-1)!.name} has no end`);
  return found;
}

/** The children of the first element of a name. */
export function childrenOf(xml: string, name: string): readonly string[] {
  return elementsOf(xml).find((each) => each.name === name)?.children ?? [];
}
