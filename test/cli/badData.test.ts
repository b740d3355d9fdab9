import { UNCALCULATED } from "../../src/workbook/cell";
import { sentenceFlaws } from "../docs/sentenceFlaws";
import {
  fileOf,
  GOOD,
  withCells,
  withRows,
  withSheet,
  type Cell,
  type Sheets,
} from "./goodWorkbook";
import { runCli, temporaryFolder } from "./runCli";

/** What is wrong in a workbook, and the errors that a clerk should read: code and cell. */
interface Mistake {
  readonly name: string;
  readonly sheets: Sheets;
  readonly errors: readonly string[];
}

const cells = (
  name: string,
  changed: Readonly<Record<string, Cell>>,
  ...errors: string[]
): Mistake => ({
  name,
  sheets: withCells(GOOD, changed),
  errors,
});

const WHOLE: readonly Mistake[] = [
  { name: "no 指标", sheets: withSheet(GOOD, "指标"), errors: ["sheetMissing 指标!"] },
  { name: "no 等次", sheets: withSheet(GOOD, "等次"), errors: ["sheetMissing 等次!"] },
  { name: "no 数据", sheets: withSheet(GOOD, "数据"), errors: ["sheetMissing 数据!"] },
  {
    name: "none of the sheets",
    sheets: { 名单: [["张三"]] },
    errors: ["noAssessment !"],
  },
  { name: "an empty 数据", sheets: withSheet(GOOD, "数据", []), errors: ["headerMissing 数据!"] },
  {
    name: "数据 without units",
    sheets: withSheet(
      withRows(GOOD, "数据", (rows) => rows.slice(0, 1)),
      "加减分",
    ),
    errors: ["noRows 数据!A1", "unitUnknown 否决!A2"],
  },
  {
    name: "two sheets of data",
    sheets: { ...GOOD, Data: GOOD["数据"]! },
    errors: ["sheetRepeated Data!"],
  },
  {
    name: "no column of an indicator",
    sheets: withRows(GOOD, "数据", (rows) => rows.map((row) => row.slice(0, 5))),
    errors: ["codeColumnMissing 数据!A1"],
  },
  {
    name: "no lower limits",
    sheets: withRows(GOOD, "等次", (rows) => rows.map((row) => row.slice(0, 1))),
    errors: ["bandWithoutLimit 等次!A2", "bandWithoutLimit 等次!A3", "bandWithoutLimit 等次!A4"],
  },
];

const SCHEME: readonly Mistake[] = [
  cells("no column of codes", { "指标!A1": "序" }, "headerMissing 指标!"),
  cells("weights of 110 %", { "指标!D2": 50 }, "weightTotal 指标!D2"),
  cells("a negative weight", { "指标!D2": -40, "指标!D3": 100 }, "negativeWeight 指标!D2"),
  cells("letters for a weight", { "指标!D2": "4O" }, "numberNeeded 指标!D2"),
  cells("an error for a weight", { "指标!D2": { error: "#REF!" } }, "errorCell 指标!D2"),
  cells("a code twice", { "指标!A3": "K1" }, "codeRepeated 指标!A3", "unknownTieBreaker 方案!B6"),
  cells("no code", { "指标!A5": null }, "valueMissing 指标!A5"),
  cells("an unknown rule", { "指标!E2": "随意" }, "wordUnknown 指标!E2"),
  cells("an unknown direction", { "指标!F3": "向上" }, "wordUnknown 指标!F3"),
  cells("a target that is missing", { "指标!G3": null }, "targetColumnMissing 指标!G3"),
  cells("a zero line on the better side", { "指标!H3": 120 }, "attainFloorSide 指标!H3"),
  cells("steps that cannot be read", { "指标!I5": "看情况" }, "stepsUnreadable 指标!I5"),
  cells("a step twice", { "指标!I5": "0:100；0:80" }, "duplicateStep 指标!I5"),
  cells("a hole in the bands", { "等次!C3": 88 }, "bandHole 等次!C3"),
  cells("bands that overlap", { "等次!C3": 92 }, "bandOverlap 等次!C3"),
  cells("a share of 140 %", { "等次!D2": "140%" }, "shareRange 等次!D2"),
  cells(
    "140 % by its format",
    { "等次!D2": { value: 1.4, style: "percent" } },
    "shareRange 等次!D2",
  ),
  cells("a score below all grades", { "等次!B5": 50, "等次!B4": 60 }, "belowBands 等次!B5"),
  cells("12 decimals", { "方案!B5": 12 }, "decimalsRange 方案!B5"),
  cells("1.5 decimals", { "方案!B5": 1.5 }, "notWhole 方案!B5"),
  cells("an unknown marking", { "方案!B4": "千分制" }, "wordUnknown 方案!B4"),
  cells("an unknown tie-breaker", { "方案!B6": "K1、K9" }, "unknownTieBreaker 方案!B6"),
  cells("a setting twice", { "方案!A7": "小数位数", "方案!B7": 1 }, "settingRepeated 方案!A7"),
  cells("a setting without its name", { "方案!A7": "来源权重" }, "settingNeedsName 方案!A7"),
  cells("a newer version", { "方案!B2": 2 }, "versionNewer 方案!B2"),
  cells("an unknown version", { "方案!B2": 0 }, "versionUnknown 方案!B2"),
];

const DATA: readonly Mistake[] = [
  cells("no column of units", { "数据!A1": "序" }, "headerMissing 数据!"),
  cells(
    "a column twice",
    { "数据!D1": "K1" },
    "columnRepeated 数据!D1",
    "codeColumnMissing 数据!A1",
  ),
  cells("a unit twice", { "数据!A4": "市一局" }, "unitRepeated 数据!A4"),
  cells("no unit", { "数据!A4": null }, "unitMissing 数据!A4"),
  cells("an error for a unit", { "数据!A4": { error: "#N/A" } }, "errorCell 数据!A4"),
  cells("a text in a column of numbers", { "数据!C3": "九十" }, "notNumber 数据!C3"),
  cells("a truth value", { "数据!C3": true }, "notNumber 数据!C3"),
  cells("#DIV/0!", { "数据!C3": { error: "#DIV/0!" } }, "errorCell 数据!C3"),
  cells(
    "#DIV/0! in a column that is not direct",
    { "数据!D3": { error: "#DIV/0!" } },
    "errorCell 数据!D3",
  ),
  cells(
    "a formula never calculated",
    { "数据!C3": { value: UNCALCULATED, formula: "80+8" } },
    "uncalculated 数据!C3",
  ),
  cells("a blank", { "数据!C3": null }, "valueRefused 数据!C3"),
  cells("缺", { "数据!C3": "缺" }, "valueRefused 数据!C3"),
  cells("数据未发布", { "数据!C3": "数据未发布" }, "valueRefused 数据!C3"),
  cells("a mark above its limit", { "数据!C3": 105 }, "markOutOfRange 数据!C3"),
  cells("a mark below zero", { "数据!C3": -1 }, "markOutOfRange 数据!C3"),
  cells("90% as text", { "数据!C3": "90%" }, "percentMark 数据!C3"),
  cells(
    "90% by its format",
    { "数据!C3": { value: 0.9, style: "percent" } },
    "percentMark 数据!C3",
  ),
  cells("1,23", { "数据!C3": "1,23" }, "ambiguousNumber 数据!C3"),
  cells("8.8.5", { "数据!C3": "8.8.5" }, "ambiguousNumber 数据!C3"),
  cells("a number beyond all measure", { "数据!D3": 1e308 }, "numberTooLarge 数据!D3"),
  cells("a value below all steps", { "数据!F3": -1 }, "belowSteps 数据!F3"),
  cells("an unknown unit in 加减分", { "加减分!A2": "市六局" }, "unitUnknown 加减分!A2"),
  cells("points in words", { "加减分!F2": "两分" }, "numberNeeded 加减分!F2"),
  cells("no points", { "加减分!F2": null }, "valueMissing 加减分!F2"),
  cells("a date in words", { "加减分!G2": "去年夏天" }, "dateUnreadable 加减分!G2"),
  cells("a date beyond the calendar", { "加减分!G2": 1e12 }, "dateUnreadable 加减分!G2"),
  cells("an unknown unit in 否决", { "否决!A2": "市六局" }, "unitUnknown 否决!A2"),
  cells(
    "a veto without basis",
    { "否决!C2": "一票否决", "否决!D2": null, "否决!E2": null },
    "vetoWithoutBasis 否决!E2",
  ),
  cells("an unknown effect", { "否决!C2": "警告" }, "wordUnknown 否决!C2"),
  cells("an unknown grade", { "否决!D2": "卓越" }, "gradeUnknown 否决!D2"),
  cells("a cap below zero", { "否决!C2": "封顶", "否决!D2": -5 }, "invalidVeto 否决!D2"),
];

const POINTS: Mistake = {
  name: "marks that look like points",
  sheets: {
    ...withSheet(GOOD, "方案", [["小数位数", 2]]),
    指标: [
      ["编码", "指标名称", "权重"],
      ["K1", "重点工作", 60],
      ["K2", "满意度", 40],
    ],
    数据: [
      ["单位", "K1", "K2"],
      ["市二局", 55, 38],
      ["市四局", 50, 36],
    ],
  },
  errors: ["looksLikePoints 指标!C2"],
};

interface CheckJson {
  readonly level: string;
  readonly code: string;
  readonly sheet: string;
  readonly address: string;
  readonly message: string;
}

const folder = temporaryFolder();

describe.each(["zh-CN", "en-US"])("says in %s what is wrong, and where", (locale) => {
  it.each([...WHOLE, ...SCHEME, ...DATA, POINTS])("$name: $errors", async ({ sheets, errors }) => {
    const file = folder.put("a.xlsx", await fileOf(sheets));
    folder.clear("a-结果.xlsx");
    const call = ["grade", file, "--locale", locale];
    const { code, out, err } = await runCli([...call, "--json"]);
    const { units, checks } = JSON.parse(out) as { units: unknown[]; checks: CheckJson[] };
    for (const { message } of locale === "zh-CN" ? checks : []) {
      const chinese = message.replace(/“[^”]*”|#[A-Z/]+[0!?]?/g, "“甲”");
      const said = { file: "grading/checks", key: "", chinese, english: "" };
      expect({ message, flaws: sentenceFlaws(said) }).toEqual({ message, flaws: [] });
    }
    const found = checks.filter(({ level }) => level === "error");
    expect(found.map((each) => `${each.code} ${each.sheet}!${each.address}`)).toEqual(errors);
    expect({ code, units, files: folder.names() }).toEqual({
      code: 2,
      units: [],
      files: ["a.xlsx"],
    });
    const plain = await runCli(call);
    expect({ ...plain }).toEqual({ code: 2, out: "", err });
    const lines = err.trimEnd().split("\n");
    for (const { sheet, address, message } of found) {
      const place = [sheet, address].filter(Boolean).join("!");
      expect(lines).toContain(
        `${locale === "zh-CN" ? "错误" : "error"}${place && ` ${place}`}${locale === "zh-CN" ? "：" : ": "}${message}`,
      );
      expect(message).toMatch(
        locale === "zh-CN" ? /\p{Script=Han}.*[，；：、]/u : /[a-z]{2,} [a-z]+.*[;:]/,
      );
      expect(message).not.toMatch(/\{\w+\}|\[object|undefined|NaN|Infinity/);
    }
  });
});
