import { areaAddress, type Area } from "../../../src/workbook/address";
import { notImplemented } from "../engine/hostError";
import { isHostObject, type HostObject } from "../engine/kind";
import { areaOf } from "../model/areas";
import type { HostBook } from "../model/hostBook";
import { quotedName } from "../model/sheetReferences";
import type { HostSheet } from "../model/hostSheet";

/** A sheet of the emulated workbook. */
export interface SheetSubject {
  readonly book: HostBook;
  readonly sheet: HostSheet;
}

/** A rectangle of a sheet. */
export interface RangeSubject extends SheetSubject {
  readonly area: Area;
}

export function fullAddress({ sheet, area }: RangeSubject): string {
  return `${quotedName(sheet.name)}!${areaAddress(area)}`;
}

const subjects = new WeakMap<HostObject, RangeSubject>();

export function rememberRange(object: HostObject, subject: RangeSubject): void {
  subjects.set(object, subject);
}

/** The rectangle behind an argument that is a range or an address; without a sheet it is on the given one. */
export function rangeOfArgument(given: unknown, { book, sheet }: SheetSubject): RangeSubject {
  const subject = isHostObject(given) ? subjects.get(given) : undefined;
  if (subject) return subject;
  if (typeof given !== "string") throw notImplemented("an argument that is no range");
  const end = given.lastIndexOf("!");
  const name = given.slice(0, Math.max(0, end)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const found = end < 0 ? sheet : book.find(name);
  if (!found) throw notImplemented(`the address ${given}`);
  return { book, sheet: found, area: areaOf(given) };
}
