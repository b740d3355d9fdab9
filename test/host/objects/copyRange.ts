import { notImplemented } from "../engine/hostError";
import { intersection } from "../model/areas";
import { clearConditionals, clearValidations } from "../model/clearArea";
import { rangeOfArgument, type RangeSubject } from "./rangeSubject";

/** Copies cells to the same place of another sheet, as pasting all does: looks, merges and rules go with them. */
export function copyRange(target: RangeSubject, given: unknown, copyType: string): void {
  const source = rangeOfArgument(given, target);
  if (copyType !== "All") throw notImplemented(`Range.copyFrom of ${copyType}`);
  const { row, column } = source.area;
  if (row !== target.area.row || column !== target.area.column) {
    throw notImplemented("Range.copyFrom to another place than that of the source");
  }
  const area = source.area;
  const sheet = target.sheet;
  target.book.changed(sheet, area, "addIn");
  source.sheet.each(area, (cell, atRow, atColumn) =>
    Object.assign(sheet.reach(atRow, atColumn), cell),
  );
  sheet.merges = [
    ...sheet.merges.filter((each) => !intersection(each, area)),
    ...source.sheet.merges.filter((each) => intersection(each, area)),
  ];
  clearValidations(sheet, area);
  clearConditionals(sheet, area);
  for (const each of source.sheet.validations) {
    const cut = intersection(each.area, area);
    if (cut) sheet.validations.push({ ...each, area: cut });
  }
  for (const each of source.sheet.conditionals) {
    const areas = each.areas.flatMap((one) => intersection(one, area) ?? []);
    if (areas.length > 0) sheet.conditionals.push({ ...each, id: target.book.nextId(), areas });
  }
}
