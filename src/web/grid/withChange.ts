import type { SheetChange } from "../../workbook/sheetChange";

/** The changes with one more: each kind once for a sheet and a step, under the name that the sheet has now. */
export function withChange(
  changes: readonly SheetChange[],
  change: SheetChange,
): readonly SheetChange[] {
  const { kind, sheetId, name, step } = change;
  if (kind === "undone" || kind === "redone") {
    const isUndone = kind === "undone";
    return changes.map((each) => (each.step === step ? { ...each, isUndone } : each));
  }
  const isOf = (each: SheetChange): boolean => each.sheetId === sheetId;
  const isRenamed = changes.some((each) => isOf(each) && each.name !== name && name !== "");
  const named = isRenamed
    ? changes.map((each) => (isOf(each) && name !== "" ? { ...each, name } : each))
    : changes;
  if (kind === "cells" || kind === "names" || kind === "order") return named;
  // A removed sheet that comes back is as it was: the step was taken back.
  if (kind === "added" && named.some((each) => isOf(each) && each.kind === "removed")) {
    return named.filter((each) => !(isOf(each) && each.kind === "removed"));
  }
  const isKnown = named.some((each) => isOf(each) && each.kind === kind && each.step === step);
  return isKnown ? named : [...named, change];
}
