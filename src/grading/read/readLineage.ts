import type { Findings } from "../findings/finding";
import { readText } from "./cells";
import { optionalTable } from "./optionalTable";
import type { WorkbookTables } from "./workbookTables";

/** The units that 沿革 calls 新组建: they were not there for the whole year. */
export async function readNewUnits(
  tables: WorkbookTables,
  findings: Findings,
): Promise<ReadonlySet<string>> {
  const table = await optionalTable(tables, "lineage", findings);
  const rows = table?.rows ?? [];
  const text = (row: (typeof rows)[number], key: string): string =>
    readText(row.value(key), row.place(key), findings);
  const isNew = (word: string): boolean => /^(新组建|新设|new)$/i.test(word);
  return new Set(rows.filter((row) => isNew(text(row, "kind"))).map((row) => text(row, "unit")));
}
