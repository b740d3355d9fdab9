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

  it("add the ledger up: 10 persons, 12 months, one piece of each work of 2 to 7 points", async () => {
    const roster = rosterOf(10, ["综合岗", "业务岗"]);
    const sheets = grown("points-ledger", roster, "none").map((sheet) => {
      if (sheet.name === "积分台账") return withColumns(sheet, 720, { 4: () => 1, 6: () => 1 });
      if (sheet.name === "指标") return withColumns(sheet, 7, { 5: (row) => row + 2 });
      return sheet.name === "数据" ? withColumns(sheet, 10, { 3: () => 1 }) : sheet;
    });
    const folder = mkdtempSync(join(tmpdir(), "hengji-ledger-"));
    const path = join(folder, "ledger.xlsx");
    writeFileSync(path, await fileOf(sheets));
    const [answer] = await recalculate([path]);
    const { values } = await openXlsx(new Uint8Array(readFileSync(answer!))).cells.read("积分汇总");
    rmSync(folder, { recursive: true });
    // 12 × (2 + 3 + 4 + 5 + 6 + 7) = 324 in the year, 81 in a quarter.
    const rows = values.slice(3, 13);
    expect(rows.map((row) => [row[0], row[4], row[18]])).toEqual(
      roster.units.map(({ name }) => [name, 81, 324]),
    );
    expect(
      values
        .slice(13)
        .flatMap((row) => row.slice(0, 19))
        .filter((value) => value !== null && value !== ""),
    ).toEqual([]);
  }, 300_000);

  it("count rows below the range and units that 数据 lacks", async () => {
    const sheets = grown("annual-department", rosterOf(3), "none").map((sheet) => {
      if (sheet.name !== "自评核定") return sheet;
      const rows = [...sheet.rows];
      rows[20] = rows[20]!.map((cell, column) => (column === 0 ? { value: "没有的局" } : cell));
      for (let at = 0; at < 10; at += 1) rows[103 + at] = [{ value: "第001局" }, { value: "D11" }];
      return { ...sheet, rows };
    });
    const folder = mkdtempSync(join(tmpdir(), "hengji-guards-"));
    const path = join(folder, "guards.xlsx");
    writeFileSync(path, await fileOf(sheets));
    const [answer] = await recalculate([path]);
    const { values } = await openXlsx(new Uint8Array(readFileSync(answer!))).cells.read("自评核定");
    rmSync(folder, { recursive: true });
    const guard = (row: number) => values[row]!.filter((value) => value !== null).slice(-2);
    expect([guard(0), guard(1)]).toEqual([
      ["范围以下没有计入的行", 10],
      ["数据表里没有的单位", 1],
    ]);
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

/** The first rows of a sheet with values typed into some columns. */
function withColumns(
  sheet: SheetSpec,
  count: number,
  typed: Readonly<Record<number, (row: number) => number>>,
): SheetSpec {
  const rows = sheet.rows.map((row, at) =>
    at < 3 || at >= 3 + count
      ? row
      : row.map((cell, column) => {
          const value = typed[column];
          return value ? { ...cell, value: value(at - 3) } : cell;
        }),
  );
  return { ...sheet, rows };
}
