import type Docxtemplater from "docxtemplater";
import type { DXT } from "docxtemplater";

/** A word in braces as it stands in a template, with those between it and its end where it has one. */
export interface Brace {
  readonly name: string;
  readonly kind: "text" | "section" | "other";
  readonly inner: readonly Brace[];
}

/** Watches a template while it is read, and tells the words in braces of all of its parts. */
export class BraceReader implements DXT.Module {
  readonly name = "BraceReader";
  readonly #parts = new Map<string, readonly Brace[]>();
  #part = "";

  set({ inspect }: { readonly inspect?: Inspected }): void {
    if (inspect?.filePath) this.#part = inspect.filePath;
    if (inspect?.postparsed) this.#parts.set(this.#part, bracesOf(inspect.postparsed));
  }

  get braces(): readonly Brace[] {
    return [...this.#parts.values()].flat();
  }
}

interface Inspected {
  readonly filePath?: string;
  readonly postparsed?: readonly DXT.Part[];
}

function bracesOf(parts: readonly DXT.Part[]): Brace[] {
  return parts
    .filter(({ type }) => type === "placeholder")
    .map(({ value, module, subparsed = [] }) => ({
      name: value,
      kind: module === "loop" ? "section" : module ? "other" : "text",
      inner: bracesOf(subparsed),
    }));
}

/** What the library found wrong with how braces are set. */
export function syntaxErrors(error: unknown): readonly SyntaxFault[] {
  const { properties } = error as { readonly properties?: LibraryFault };
  return (properties?.errors ?? [error as LibraryError]).map(({ properties: own }) => ({
    id: own?.id ?? "",
    name: own?.xtag ?? own?.openingtag ?? "",
  }));
}

export interface SyntaxFault {
  /** The library's name of the mistake; "" where it is none of the template. */
  readonly id: string;
  /** What stands in or before the braces. */
  readonly name: string;
}

interface LibraryFault {
  readonly id?: string;
  readonly xtag?: string;
  readonly openingtag?: string;
  readonly errors?: readonly LibraryError[];
}

interface LibraryError {
  readonly properties?: LibraryFault;
}

export type Filler = Docxtemplater;
