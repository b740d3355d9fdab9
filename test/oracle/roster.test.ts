import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { GROWING, grown, rosterOf } from "../templates/roster/rosters";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { formulaDifferences } from "./formulaDifferences";
import { recalculate } from "./libreOffice";

async function fileOf(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const workbook = createXlsx();
  await workbook.sheets.render(sheets);
  return workbook.save();
}

describeWithLibreOffice("templates for a roster, recalculated by LibreOffice", () => {
  it("keep the values that their formulas give", async () => {
    const files: Uint8Array[] = [];
    for (const { id, classes } of GROWING)
      files.push(await fileOf(grown(id, rosterOf(24, classes), "fill")));
    const compared = await formulaDifferences(files);
    const found = compared.map((each, at) => ({
      id: GROWING[at]!.id,
      // A formula over all units has no value before it is calculated.
      found: each.found.filter(({ ours }) => typeof ours !== "object").slice(0, 3),
      hasFormulas: each.formulas > 0,
    }));
    expect(found).toEqual(GROWING.map(({ id }) => ({ id, found: [], hasFormulas: true })));
  }, 300_000);

  it("give the same data after the rows of 自评核定 were sorted by 核定分", async () => {
    const sheets = grown("annual-department", rosterOf(12), "fill");
    const sorted = sheets.map((sheet) =>
      sheet.name === "自评核定" ? sortedBy(sheet, 4, 132) : sheet,
    );
    const folder = mkdtempSync(join(tmpdir(), "hengji-roster-"));
    const path = join(folder, "sorted.xlsx");
    writeFileSync(path, await fileOf(sorted));
    const [answer] = await recalculate([path]);
    const { values } = await openXlsx(new Uint8Array(readFileSync(answer!))).cells.read("数据");
    rmSync(folder, { recursive: true });
    const expected = sheets.find(({ name }) => name === "数据")!.rows.slice(3, 15);
    expect(values.slice(3, 15).map((row) => row.slice(0, 12))).toEqual(
      expected.map((row) => row.slice(0, 12).map((cell) => cell?.value ?? null)),
    );
  }, 300_000);
});

/** Rows sorted by a column; formulas of a row speak of that row, so they are written anew for the place it gets. */
function sortedBy(sheet: SheetSpec, column: number, count: number): SheetSpec {
  const rank = (at: number): number => {
    const value = sheet.rows[3 + at]![column]?.value;
    return typeof value === "number" ? value : -1;
  };
  const order = Array.from({ length: count }, (_, at) => at).sort((a, b) => rank(a) - rank(b));
  const body = order.map((from, to) =>
    sheet.rows[3 + from]!.map((cell) =>
      cell?.formula === undefined
        ? cell
        : { ...cell, formula: cell.formula.replace(/\b([A-K])(\d+)\b/g, `$1${to + 4}`) },
    ),
  );
  return { ...sheet, rows: [...sheet.rows.slice(0, 3), ...body, ...sheet.rows.slice(3 + count)] };
}
