import { openFile } from "../../../../src/workbook/foreign/openFile";
import type { IncomingFile } from "../../../../src/taskpane/pages/merge/incomingFile";
import type { CellValue } from "../../../../src/workbook/cell";

/** A form as a unit sends it back: its three values, and cells that it should not have changed. */
export async function back(
  form: Uint8Array,
  file: string,
  marks: readonly CellValue[],
  { day = "2026-12-30", cells = {} }: { day?: string; cells?: Record<string, CellValue> } = {},
): Promise<IncomingFile> {
  const { workbook } = await openFile(form, "form.xlsx");
  const column = (letter: string): number => letter.charCodeAt(0) - 65;
  marks.forEach((value, at) =>
    workbook.patch("填报", new Map([[3 + at, new Map([[column("G"), { value }]])]])),
  );
  for (const [place, value] of Object.entries(cells)) {
    const [, sheet, letter, row] = /^(.+)!([A-Z])(\d+)$/.exec(place)!;
    workbook.patch(sheet!, new Map([[Number(row) - 1, new Map([[column(letter!), { value }]])]]));
  }
  const bytes = workbook.save();
  const modified = Date.parse(`${day}T08:00:00Z`);
  return { path: file, size: bytes.length, modified, bytes: async () => bytes };
}
