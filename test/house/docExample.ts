import { runInThisContext } from "node:vm";
import { transformSync } from "@swc/core";

/** A line `code; // => answer` of a doc comment. */
export interface DocExample {
  readonly line: number;
  readonly code: string;
  readonly answer: string;
}

const EXAMPLE = /^\s*\*\s*(.+?);\s*\/\/ => (.+?)\s*(?:\*\/)?$/;

/** The examples in a source text. A comment line with `// =>` that is no example is an error. */
export function docExamplesOf(source: string): DocExample[] {
  return source.split("\n").flatMap((text, index) => {
    if (!/^\s*\*.*\/\/ ?=>/.test(text)) return [];
    const [, code, answer] = EXAMPLE.exec(text) ?? [];
    if (code === undefined || answer === undefined) {
      throw new Error(`line ${index + 1} is no example of the form "code; // => answer": ${text}`);
    }
    return [{ line: index + 1, code, answer }];
  });
}

/** What the expression gives with the names in scope; types are taken off first. */
export function evaluate(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  const names = Object.keys(scope);
  const { code } = transformSync(`(${names.join(", ")}) => (${expression})`, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    isModule: false,
  });
  const run = runInThisContext(code) as (...values: unknown[]) => unknown;
  return run(...Object.values(scope));
}
