import type { SheetSpec } from "../../sheetSpec";

/** The description of a copied sheet: its tables get names of their own. */
export function copiedDescription(spec: SheetSpec, taken: readonly string[]): SheetSpec {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const tables = (spec.tables ?? []).map((table) => {
    let number = 2;
    while (names.has(`${table.name}_${number}`.toLowerCase())) number += 1;
    const name = `${table.name}_${number}`;
    names.add(name.toLowerCase());
    return { ...table, name };
  });
  return { ...spec, tables };
}
