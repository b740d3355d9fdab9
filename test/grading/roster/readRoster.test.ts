import type { CellValue } from "../../../src/workbook/cell";
import { readRoster } from "../../../src/grading/roster/readRoster";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

async function read(rows: readonly (readonly CellValue[])[]) {
  const workbook = createMemoryWorkbook();
  await workbook.sheets.render([
    { name: "Sheet1", rows: rows.map((row) => row.map((value) => ({ value }))) },
  ]);
  const { units, classes, notices } = await readRoster(workbook);
  return {
    units: units.map((unit) => [unit.name, unit.class]),
    classes,
    notices: notices.map(({ level, text }) => `${level} ${text["zh-CN"]}`),
  };
}

it("takes one column for names, and leaves a summary out", async () => {
  expect(await read([["甲局"], ["乙局"], ["合计"]])).toEqual({
    units: [
      ["甲局", ""],
      ["乙局", ""],
    ],
    classes: [],
    notices: ["info 第 3 行“合计”不计"],
  });
});

it("takes a second column for classes, with or without headers", async () => {
  const rows = [
    ["甲局", "党群"],
    ["乙局", "政府"],
  ];
  const expected = { units: rows, classes: ["党群", "政府"], notices: [] };
  expect(await read(rows)).toEqual(expected);
  expect(
    await read([
      ["序号", "类别", "单位"],
      [1, "党群", "甲局"],
      [2, "政府", "乙局"],
    ]),
  ).toEqual(expected);
});

it("takes rows such as 一、党群部门 for the class of those below", async () => {
  const { units } = await read([["单位"], ["一、党群部门"], ["甲局"], ["二、政府部门"], ["乙局"]]);
  expect(units).toEqual([
    ["甲局", "党群部门"],
    ["乙局", "政府部门"],
  ]);
});

it("takes 科室 for the units where there are no others", async () => {
  const { units } = await read([
    ["科室", "类别"],
    ["甲科", "综合"],
  ]);
  expect(units).toEqual([["甲科", "综合"]]);
});

it("tells namesakes apart by their 科室", async () => {
  const { units, notices } = await read([
    ["姓名", "科室"],
    ["张伟", "一科"],
    ["张伟", "二科"],
  ]);
  expect(units.map(([name]) => name)).toEqual(["张伟（一科）", "张伟（二科）"]);
  expect(notices).toEqual([]);
});

it.each([
  {
    name: "a name that stands twice",
    rows: [["甲局"], ["乙局"], ["甲局"]],
    said: "error A3 的“甲局”与 A1 重复：请删去一个，同名的人在科室列写明科室",
  },
  {
    name: "names that differ by brackets only",
    rows: [["甲局(本级)"], ["甲局（本级）"]],
    said: "warning A2 的“甲局（本级）”与“甲局(本级) A1”只差空格、全角半角或括号：请核对是不是同一个",
  },
  {
    name: "a blank class among classes",
    rows: [
      ["甲局", "党群"],
      ["乙局", null],
    ],
    said: "error A2 的“乙局”没有写类别，而其他单位写了：请补上",
  },
  {
    name: "an empty list",
    rows: [["合计"]],
    said: "error 名单里没有单位：第一列写单位或姓名，第二列写类别",
  },
])("tells of $name", async ({ rows, said }) => {
  expect((await read(rows)).notices).toContain(said);
});
