import type { XmlScanner } from "../xml/xmlScanner";

/** Steps through the elements directly inside the one that was just opened; each handler may read on inside its own. */
export function forChildren(
  scanner: XmlScanner,
  handlers: Readonly<Record<string, (scanner: XmlScanner) => void>>,
): void {
  const inside = scanner.depth;
  while (scanner.next() && scanner.depth >= inside) {
    if (scanner.kind !== "open") continue;
    const child = scanner.depth;
    const handle = handlers[scanner.name];
    if (handle) handle(scanner);
    // Whatever the handler left unread is passed over.
    while (scanner.depth >= child && scanner.next());
  }
}

/** The first element of the name in the whole part, opened; false where there is none. */
export function enter(scanner: XmlScanner, name: string): boolean {
  while (scanner.next()) if (scanner.kind === "open" && scanner.name === name) return true;
  return false;
}
