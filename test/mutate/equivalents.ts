import { readFileSync } from "node:fs";
import type { Mutant } from "./mutants";

/** Whether docs/mutants.md says why a mutant changes no result: below its file, the line, what becomes of it, and the proof. */
export function isEquivalent({ file, before, after }: Mutant): boolean {
  return (known ??= provenIn(readFileSync("docs/mutants.md", "utf8"))).has(
    keyOf(file, before, after),
  );
}

let known: ReadonlySet<string> | undefined;

/** A list item a mutant: `- ` the line, `→` the changed line, `:` the proof, both lines between double backticks. */
export function provenIn(page: string): ReadonlySet<string> {
  const keys = new Set<string>();
  let file = "";
  for (const line of page.split("\n")) {
    file = /^### `(.+)`$/.exec(line)?.[1] ?? file;
    const [, before, after] = /^- ``` (.+?) ``` → ``` (.*?) ```: .+$/.exec(line) ?? [];
    if (before !== undefined) keys.add(keyOf(file, before, after!));
  }
  return keys;
}

function keyOf(...parts: readonly string[]): string {
  return parts.join("\t");
}
