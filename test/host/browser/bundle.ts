import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtPage } from "../../build/builtAddIn";

/** One script of a TypeScript file and what it imports, for a page of a test; made once for all tests. */
export function bundle(entry: string): string {
  return readFileSync(join(builtPage(entry), "page.js"), "utf8");
}
