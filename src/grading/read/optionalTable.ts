import type { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import type { SheetId } from "../format/fields";
import type { Table } from "./table";
import { tableHeaders } from "./tableHeaders";
import type { WorkbookTables } from "./workbookTables";

/** A sheet of that name with another layout is the office's own: it is told, and stops no grading. */
export async function optionalTable(
  { block, sheetOf, table }: WorkbookTables,
  id: SheetId,
  findings: Findings,
): Promise<Table | undefined> {
  const cells = await block(id);
  const isEmpty = !cells || cells.values.every((row) => row.every((value) => value === null));
  if (isEmpty) return undefined;
  const format = sheetFormat(id);
  if (tableHeaders(format, () => undefined).find(cells)) return table(id);
  const { name } = sheetOf.get(id)!;
  const required = format.fields.filter(({ isRequired }) => isRequired);
  findings.add(
    "warning",
    "paperSheetUnread",
    { sheet: name, address: "" },
    {
      sheet: name,
      columns: {
        "zh-CN": required.map(({ zh }) => zh[0]!).join("、"),
        "en-US": required.map(({ zh, en }) => `${zh[0]!} (${en})`).join(", "),
      },
    },
  );
  return undefined;
}
