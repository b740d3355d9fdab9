import { readRoster, type Roster } from "../../../src/grading/roster/readRoster";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { grown } from "./rosters";

async function rosterIn(rows: readonly (readonly CellValue[])[]): Promise<Roster> {
  return readRoster(createMemoryWorkbook({ 名单: rows }));
}

/** The columns of a sheet of the ledger template by header, for its first units. */
function columnsIn(roster: Roster, sheet: string, headerRow: number): Record<string, CellValue[]> {
  const { rows } = grown("points-ledger", roster, "none").find(({ name }) => name === sheet)!;
  const lines = rows.slice(headerRow + 1, headerRow + 1 + roster.units.length);
  return Object.fromEntries(
    rows[headerRow]!.map((cell, at) => [
      typeof cell?.value === "string" ? cell.value : `column ${at}`,
      lines.map((line) => line[at]?.value ?? null),
    ]),
  );
}

it("keeps what the roster says, its own codes among it, in 名单", async () => {
  const roster = await rosterIn([
    ["姓名", "科室", "类别", "单位编码", "联系人", "电话"],
    ["赵一", "办公室", "综合岗", "A17", "钱二", "010-6600"],
    ["孙三", "执法队", "业务岗", "A09", null, null],
  ]);
  expect(columnsIn(roster, "名单", 0)).toMatchObject({
    单位编码: ["A17", "A09"],
    科室: ["办公室", "执法队"],
    联系人: ["钱二", null],
    电话: ["010-6600", null],
  });
});

it("gives serial numbers where the roster has no codes", async () => {
  const roster = await rosterIn([["姓名"], ["赵一"], ["孙三"]]);
  expect(columnsIn(roster, "名单", 0)["单位编码"]).toEqual(["001", "002"]);
});

it("puts coefficients and states into 数据, where they count", async () => {
  const roster = await rosterIn([
    ["姓名", "类别", "岗位系数", "状态"],
    ["赵一", "综合岗", 1.1, null],
    ["孙三", "业务岗", null, "参加，不确定等次"],
  ]);
  expect(columnsIn(roster, "数据", 2)).toMatchObject({
    岗位系数: [1.1, null],
    状态: [null, "参加，不确定等次"],
  });
});
