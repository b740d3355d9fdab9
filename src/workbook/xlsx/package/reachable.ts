import { removeContentTypes } from "./contentTypes";
import type { Parts } from "./parts";
import { readRelationships, relationshipsPart } from "./relationships";
import { partKey } from "../zip/partKey";

/** The parts that relationships lead to from the package, in small letters. */
export function reachableParts(parts: Parts): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of readRelationships(parts, part)) {
      const key = partKey(target);
      if (isExternal || found.has(key) || !parts.has(target)) continue;
      found.add(key);
      waiting.push(target);
    }
  }
  return found;
}

/** Removes the parts that were reachable before and are no longer; others are left as they are. */
export function removeUnreachable(parts: Parts, before: ReadonlySet<string>): void {
  const after = reachableParts(parts);
  const gone = parts.names().filter((name) => {
    const key = partKey(name);
    return before.has(key) && !after.has(key);
  });
  for (const name of gone) {
    parts.remove(name);
    parts.remove(relationshipsPart(name));
  }
  removeContentTypes(parts, gone);
}
