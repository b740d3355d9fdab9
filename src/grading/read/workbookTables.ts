import type { Block, SheetInfo, Workbook } from "../../workbook/workbook";
import type { Findings } from "../findings/finding";
import { FORMAT, sheetFormat } from "../format";
import type { SheetId } from "../format/fields";
import { plainWord } from "../../scoring/plainWord";
import { readTable, type Table } from "./table";

/** The sheets of the format that a workbook has, and their tables. */
export interface WorkbookTables {
  readonly sheets: readonly SheetInfo[];
  readonly sheetOf: ReadonlyMap<SheetId, SheetInfo>;
  readonly block: (id: SheetId) => Promise<Block | undefined>;
  /** The table of a sheet; undefined where there is none, which is reported where the format needs it. */
  readonly table: (
    id: SheetId,
    codeOf?: (header: string) => string | undefined,
  ) => Promise<Table | undefined>;
}

/** Finds the sheets of the format by their names in either language. */
export async function workbookTables(
  workbook: Workbook,
  findings: Findings,
): Promise<WorkbookTables> {
  const sheets = await workbook.cells.list();
  const sheetOf = findSheets(sheets, findings);
  // All at once, so that an adapter behind a wire can answer in one round trip.
  const blocks = new Map(
    await Promise.all(
      [...sheetOf].map(async ([id, { name }]) => [id, await workbook.cells.read(name)] as const),
    ),
  );
  const block: WorkbookTables["block"] = async (id) => blocks.get(id);
  const table: WorkbookTables["table"] = async (id, codeOf) => {
    const cells = await block(id);
    if (!cells) return undefined;
    const { name } = sheetOf.get(id)!;
    // The ledgers and ratings of a workbook may be empty; then there is no header to look for.
    const isEmpty = cells.values.every((row) => row.every((value) => value === null));
    const isOptional = id !== "indicators" && id !== "grades" && id !== "data";
    if (isEmpty && isOptional) return undefined;
    return readTable(cells, name, sheetFormat(id), findings, codeOf);
  };
  return { sheets, sheetOf, block, table };
}

/** The sheets of the format among those of a workbook. */
export function findSheets(
  sheets: readonly SheetInfo[],
  findings: Findings,
): Map<SheetId, SheetInfo> {
  const found = new Map<SheetId, SheetInfo>();
  for (const { id, zh, en, fields } of FORMAT) {
    if (fields.length === 0) continue; // only written, never read
    const names = [plainWord(zh), plainWord(en), id];
    const matches = sheets.filter(({ name }) => names.includes(plainWord(name)));
    if (matches.length > 1) {
      const [first, second] = matches;
      const sheet = `${first!.name}、${second!.name}`;
      findings.add("error", "sheetRepeated", { sheet: second!.name, address: "" }, { sheet });
    }
    if (matches[0]) found.set(id, matches[0]);
  }
  return found;
}
