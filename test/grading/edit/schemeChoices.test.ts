import { applyChanges } from "../../../src/grading/edit/applyChanges";
import { schemeSheet } from "../../../src/grading/edit/schemeChoices";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { sampleWorkbook } from "../run/sample";

const NEXT = { decimals: 1, rounding: "half-even", ties: "dense", missing: "zero" } as const;

it("is undefined where the workbook has no sheet 方案", async () => {
  expect(await schemeSheet(createMemoryWorkbook({ 表: [["甲"]] }))).toBeUndefined();
});

it("changes nothing for the choices that stand there", async () => {
  const found = await schemeSheet(await sampleWorkbook());
  expect(found!.changesTo(found!.choices)).toEqual([]);
});

it.each([
  {
    name: "changes what is listed and adds what is not, in Chinese",
    sheets: {
      方案: [
        ["方案名称", "年度考核"],
        ["小数位数", 2],
      ],
    },
    values: [
      ["方案名称", "年度考核"],
      ["小数位数", 1],
      ["修约规则", "四舍六入五成双"],
      ["并列名次", "不跳号"],
      ["缺项处理", "计零"],
    ],
  },
  {
    name: "writes English words on an English sheet",
    sheets: {
      Scheme: [
        ["ties", "competition"],
        ["decimals", 2],
      ],
    },
    values: [
      ["ties", "dense"],
      ["decimals", 1],
      ["rounding", "half-even"],
      ["missing", "zero"],
    ],
  },
  {
    name: "starts an empty sheet",
    sheets: { 方案: [] },
    values: [
      ["小数位数", 1],
      ["修约规则", "四舍六入五成双"],
      ["并列名次", "不跳号"],
      ["缺项处理", "计零"],
    ],
  },
])("$name", async ({ sheets, values }) => {
  const workbook = createMemoryWorkbook(sheets as never);
  await applyChanges(workbook, (await schemeSheet(workbook))!.changesTo(NEXT));
  expect((await workbook.cells.read(Object.keys(sheets)[0]!)).values).toEqual(values);
  expect((await schemeSheet(workbook))!.choices).toMatchObject(NEXT);
});

it("names the cell, what stands there and what will", async () => {
  const workbook = createMemoryWorkbook({ 方案: [["项目", "值"], [], ["", "保留小数", 2]] });
  const found = await schemeSheet(workbook);
  expect(found!.changesTo({ ...found!.choices, decimals: 3 })).toEqual([
    {
      sheet: "方案",
      address: "C3",
      what: { "zh-CN": "小数位数", "en-US": "decimals" },
      before: 2,
      after: 3,
    },
  ]);
});
