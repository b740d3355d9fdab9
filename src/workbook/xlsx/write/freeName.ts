import type { Parts } from "../package/parts";

/** The first name with a number, or without one, that no part has: xl/worksheets/sheet4.xml. */
export function freeName(parts: Parts, start: string, end: string): string {
  let number = 1;
  while (parts.has(`${start}${number}${end}`)) number += 1;
  return `${start}${number}${end}`;
}
