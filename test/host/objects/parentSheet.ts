import type { HostObject } from "../engine/kind";
import type { SheetSubject } from "./rangeSubject";

/** Ranges lead back to their sheets; the worksheet objects hand in how they are made. */
let make: ((subject: SheetSubject) => HostObject) | undefined;

export function setParentSheet(maker: (subject: SheetSubject) => HostObject): void {
  make = maker;
}

export function parentSheet(subject: SheetSubject): HostObject {
  if (!make) throw new Error("worksheetKind was not loaded");
  return make(subject);
}
