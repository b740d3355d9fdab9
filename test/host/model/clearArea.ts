import type { Area } from "../../../src/workbook/address";
import { invalidArgument, notImplemented } from "../engine/hostError";
import { intersection, without } from "./areas";
import { PLAIN_STYLE } from "./cellStyle";
import type { HostSheet } from "./hostSheet";

/** Clears contents, formats or both; merges go with the formats, tables stay. */
export function clearArea(sheet: HostSheet, area: Area, applyTo: string): void {
  if (!["All", "Contents", "Formats"].includes(applyTo)) throw notImplemented(`Clear(${applyTo})`);
  const isWithin = (header: Area): boolean => intersection(header, area) !== undefined;
  if (sheet.tables.some((table) => isWithin(table.area)) && applyTo === "All") {
    throw invalidArgument("The emulated host clears no cells of tables: take the table away first");
  }
  sheet.each(area, (cell) => {
    if (applyTo !== "Formats") {
      cell.value = null;
      cell.formula = null;
    }
    if (applyTo !== "Contents") cell.style = PLAIN_STYLE;
  });
  if (applyTo === "Contents") return;
  sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
  clearConditionals(sheet, area);
}

export function clearConditionals(sheet: HostSheet, area: Area): void {
  sheet.conditionals = sheet.conditionals
    .map((each) => ({ ...each, areas: each.areas.flatMap((one) => without(one, area)) }))
    .filter(({ areas }) => areas.length > 0);
}

export function clearValidations(sheet: HostSheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((each) =>
    without(each.area, area).map((left) => ({ ...each, area: left })),
  );
}
