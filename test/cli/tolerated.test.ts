import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fileOf, GOOD, withCells, withRows, withSheet, type Sheets } from "./goodWorkbook";
import { runCli, temporaryFolder } from "./runCli";

/** The words of the format in English, for a workbook without any Chinese but its names. */
const ENGLISH: Readonly<Record<string, string>> = {
  ...{ 方案: "Scheme", 指标: "Indicators", 等次: "Grades", 数据: "Data", 加减分: "Adjustments" },
  ...{
    否决: "Vetoes",
    项目: "key",
    值: "value",
    格式版本: "format version",
    方案名称: "Scheme Name",
  },
  ...{ 计分制: "marking", 百分制: "percent", 小数位数: "Decimals", 并列比较指标: "tie breakers" },
  ...{ 考核年度: "year", 编码: "Code", 一级指标: "level 1", 指标名称: "Indicator", 权重: "Weight" },
  ...{ 计分方法: "rule", 方向: "Direction", 目标: "target", 零分线: "floor", 分档标准: "steps" },
  ...{ 直接评分: "direct", 目标达成: "attain", 正向: "higher", 分档: "step", 下限: "lower limit" },
  ...{ 上限: "upper limit", 名额比例: "share", 单位: "Unit", 类别: "class", 项目编号: "item id" },
  ...{ 事项: "item", 类型: "type", 级别: "level", 分值: "points", 日期: "date", 文号: "document" },
  ...{ 效果: "effect", 参数: "parameter", 依据: "basis", 一票否优: "ceiling" },
};

function inEnglish(sheets: Sheets): Sheets {
  const word = (text: string): string => ENGLISH[text] ?? text;
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => {
      const header = rows.map((row) =>
        row.map((cell) => (typeof cell === "string" ? word(cell) : cell)),
      );
      return [
        word(name),
        name === "等次" ? [["Grade", ...header[0]!.slice(1)], ...rows.slice(1)] : header,
      ];
    }),
  );
}

const eachSheet = (change: (rows: Sheets[string]) => Sheets[string]): Sheets =>
  Object.fromEntries(Object.entries(GOOD).map(([name, rows]) => [name, change(rows)]));

const inData = (change: (rows: Sheets[string]) => Sheets[string]): Sheets =>
  withRows(GOOD, "数据", change);

interface Results {
  readonly fingerprint: string;
  readonly units: readonly Readonly<Record<string, unknown>>[];
  readonly checks: readonly { code: string; sheet: string; address: string }[];
}

const folder = temporaryFolder();

async function graded(bytes: Uint8Array): Promise<Results> {
  const { code, out, err } = await runCli([
    "grade",
    folder.put("a.xlsx", bytes),
    "--json",
    "--replace",
  ]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Results;
}

let plain: Results;
beforeAll(async () => (plain = await graded(await fileOf(GOOD))));

describe("the same results, whatever a clerk has made of the sheets", () => {
  it.each<{ name: string; sheets: Sheets; told?: readonly string[] }>([
    { name: "headers, words and sheet names in English", sheets: inEnglish(GOOD) },
    { name: "sheets in another order", sheets: Object.fromEntries(Object.entries(GOOD).reverse()) },
    {
      name: "columns in another order",
      sheets: {
        ...eachSheet((rows) => rows.map((row) => [...row].reverse())),
        方案: GOOD["方案"]!,
      },
    },
    {
      name: "titles above",
      sheets: eachSheet((rows) => [
        ["某市2026年度考核"],
        ["填报：考核办", null, "单位：分"],
        [],
        ...rows,
      ]),
    },
    {
      name: "blank rows in between",
      sheets: eachSheet((rows) => rows.flatMap((row) => [row, [], []])),
    },
    {
      name: "notes below",
      sheets: inData((rows) => [...rows, [], ["注：数据由各单位自报"], ["说明 2、以文件为准"]]),
      told: ["noteRow 数据!A8", "noteRow 数据!A9"],
    },
    {
      name: "a line of averages below",
      sheets: inData((rows) => [...rows, ["平均", null, 81, 87, 80, 3]]),
      told: ["totalRow 数据!A7"],
    },
    {
      name: "a line of totals below the weights",
      sheets: withRows(GOOD, "指标", (rows) => [...rows, [null, "合计", null, 100]]),
      told: ["totalRow 指标!B6"],
    },
    {
      name: "indicators by name, with line breaks",
      sheets: inData((rows) => [
        ["单 位", "类别", "重点工作", "K2 办结率", "K3\n满意度", "Ｋ４"],
        ...rows.slice(1),
      ]),
    },
    {
      name: "columns and sheets of their own",
      sheets: {
        封面: [["封面"]],
        ...inData((rows) => rows.map((row, at) => [...row, at ? "张三" : "联系人"])),
      },
      told: ["columnUnknown 数据!G1"],
    },
    {
      name: "full-width digits",
      sheets: withCells(GOOD, { "数据!C3": "８８", "数据!E4": "７０．５" }),
      told: ["textNumber 数据!C3", "textNumber 数据!E4"],
    },
    {
      name: "weights with per cent signs",
      sheets: withCells(GOOD, {
        ...{ "指标!D2": "40%", "指标!D3": { value: 0.2, style: "percent" } },
        ...{ "指标!D4": "25％", "指标!D5": "15 %" },
      }),
    },
    {
      name: "spaces in names",
      sheets: withCells(GOOD, { "加减分!A2": " 市二局 ", "否决!A2": "市 四局" }),
    },
    {
      name: "the same date as a number",
      sheets: withCells(GOOD, { "加减分!G2": 46191 }),
    },
  ])("$name", async ({ sheets, told = [] }) => {
    const { units, checks } = await graded(await fileOf(sheets));
    expect(units).toEqual(plain.units);
    const codes = new Set(plain.checks.map(({ code }) => code));
    const places = checks.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);
    expect(places.filter((place) => !codes.has(place.split(" ")[0]!))).toEqual(told);
  });

  it("hidden rows, which are pointed out", async () => {
    const parts = unzipSync(await fileOf(GOOD));
    const part = Object.keys(parts).find((name) => strFromU8(parts[name]!).includes("市三局"))!;
    expect(part).toMatch(/sheet\d+\.xml$/);
    const hidden = strFromU8(parts[part]!).replace(/<row r="([34])"/g, '<row r="$1" hidden="1"');
    const { units, checks } = await graded(zipSync({ ...parts, [part]: strToU8(hidden) }));
    expect(units).toEqual(plain.units);
    expect(checks).toContainEqual(
      expect.objectContaining({ code: "hiddenRows", sheet: "数据", address: "A3" }),
    );
  });

  it("no 方案: the default settings, which is pointed out", async () => {
    const { fingerprint, checks } = await graded(await fileOf(withSheet(GOOD, "方案")));
    expect(checks).toContainEqual(expect.objectContaining({ code: "schemeSheetMissing" }));
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("values that are no plain numbers", () => {
  it.each([
    { name: "不适用 goes to the others", mark: "不适用", score: 80.25, status: "graded" },
    { name: "N/A is the same", mark: "n/a", score: 80.25, status: "graded" },
    { name: "免考 takes the unit out", mark: "免考", score: null, status: "exempt" },
    { name: "zero is a mark", mark: 0, score: 50.25, status: "graded" },
    { name: "a thousands separator is read", mark: "0,088", score: 85.45, status: "graded" },
  ])("$name", async ({ mark, score, status }) => {
    const { units } = await graded(await fileOf(withCells(GOOD, { "数据!C3": mark })));
    expect(units[1]).toMatchObject({ unit: "市二局", score, status });
  });
});
