import { plainWord } from "../../scoring/plainWord";

/** A header split at its colon: 目标:K01 is the field 目标 of K01. */
export interface Header {
  readonly name: string;
  /** What stands behind the colon; "" where there is none. */
  readonly of: string;
}

/**
 * Reads a header as a person writes it: full-width colons, inner spaces and a unit in brackets at the end do not matter.
 */
export function readHeader(text: string): Header {
  const [name = "", ...rest] = text.normalize("NFKC").replace(/\r?\n/g, "").split(":");
  return { name: plainWord(name), of: rest.join(":").trim() };
}

/** The key of a column whose header has a name behind a colon. */
export function keyOf(field: string, name: string): string {
  return `${field}:${name}`;
}
