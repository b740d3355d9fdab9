import { TEMPLATES } from "../../../src/templates";
import { rosterSheets } from "../../../src/templates/roster/rosterSheets";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { filledRows, GROWING, grown, rosterOf } from "./rosters";

const REGIONS = ["一类县市区", "二类县市区", "市直部门"];

function sheetOf(sheets: readonly SheetSpec[], name: string): SheetSpec {
  return sheets.find((sheet) => sheet.name === name)!;
}

it("knows every template", () => {
  expect(GROWING.map(({ id }) => id).sort()).toEqual(TEMPLATES.map(({ id }) => id).sort());
});

/** Names that stand in 指标 and in the library are of offices that report, in the words of the document. */
const TEXTS = ["指标", "Indicators", "指标参考", "Indicator library"];

it.each(
  GROWING.flatMap(({ id }) => (["zh-CN", "en-US"] as const).map((locale) => ({ id, locale }))),
)("$id in $locale names no unit of its sample", ({ id, locale }) => {
  const template = TEMPLATES.find((each) => each.id === id)!;
  const sheets = template.sheets({ locale, isScaled: true });
  const data = sheets.find(({ name }) => name === (locale === "zh-CN" ? "数据" : "Data"))!;
  const names = data.rows.slice(3).flatMap((row) => row[0]?.value ?? []);
  const classes = [...new Set(data.rows.slice(3).flatMap((row) => row[1]?.value ?? []))];
  const roster = rosterOf(6, classes.filter((each) => typeof each === "string").slice(0, 1));
  const options = { roster, samples: "none", reserve: 0, locale } as const;
  const result = rosterSheets(sheets, { ...options, growth: template.growth?.(locale) });
  const made = result.kind === "made" ? result.sheets : [];
  expect(made.length).toBe(sheets.length + 1);
  const texts = made
    .filter(({ name }) => !TEXTS.includes(name))
    .flatMap(({ rows }) => rows.flat().map((cell) => cell?.value ?? null));
  expect(texts.filter((each) => each !== "" && names.includes(each as string))).toEqual([]);
});

/** Rows as the documents of each template ask for them: units times what each has. */
it.each<{ id: string; units: number; classes: string[]; rows: Record<string, number> }>([
  {
    id: "department-goals",
    units: 60,
    classes: ["党群部门", "政府部门", "群团"],
    // 3 functional goals; 1 of the public, 3 leaders, 5 departments, 3 superiors.
    rows: { 数据: 60, 业务目标: 180, 评分: 720, 名单: 58 },
  },
  {
    id: "regional-development",
    units: 60,
    classes: ["一类地区"],
    rows: { 数据: 60, 对比分析: 25 },
  },
  {
    id: "civil-servant-360",
    units: 60,
    classes: ["公务员", "部门"],
    // 30 persons: 5 rated indicators by oneself, 3 superiors and 6 peers; 3 sources.
    rows: { 数据: 60, 评分: 1500, 测评统计: 90 },
  },
  // Two of three classes are regions.
  { id: "county-abc", units: 60, classes: REGIONS, rows: { 数据: 60, 人均增幅: 40 } },
  {
    id: "goal-breakdown",
    units: 60,
    classes: ["条", "块"],
    rows: { 数据: 60, 分解核对: 0, 目标分解: 0, 季度监控: 0 },
  },
  // 5 items, 3 kinds of ballots.
  { id: "ballot", units: 60, classes: [], rows: { 数据: 60, 评分: 900, 得票汇总: 60 } },
  {
    id: "fiscal-self-evaluation",
    units: 60,
    classes: ["建设类", "补助类"],
    rows: { 预算执行: 60, 数据: 60, 偏差与改进: 0 },
  },
])("$id has the rows that $units units need", ({ id, units, classes, rows }) => {
  const sheets = grown(id, rosterOf(units, classes), "none");
  const counts = Object.keys(rows).map((name) => [name, filledRows(sheetOf(sheets, name))]);
  expect(Object.fromEntries(counts)).toEqual(rows);
});

describe("county-abc", () => {
  const sheets = grown("county-abc", rosterOf(6, REGIONS), "none");

  it("takes growth per head to 数据 by name, and writes the regions alone into 人均增幅", () => {
    const names = sheetOf(sheets, "人均增幅")
      .rows.slice(3, 8)
      .map((row) => row[0]?.value ?? null);
    expect(names).toEqual(["第001局", "第002局", "第004局", "第005局", null]);
    const data = sheetOf(sheets, "数据");
    const column = data.rows[2]!.findIndex((cell) => cell?.value === "E01\n国内生产总值");
    const [region, office] = [data.rows[6]![column], data.rows[8]![column]];
    expect(region!.formula).toContain("MATCH($A7,'人均增幅'!$A$4:$A$103,0)");
    // 市直部门 are not assessed by it.
    expect(office).toMatchObject({ value: null });
    expect(office!.formula).toBeUndefined();
  });
});

describe("goal-breakdown", () => {
  const roster = {
    ...rosterOf(2, ["块"]),
    units: [
      { name: "甲县", class: "块", more: { leader: "副市长甲", head: "县长甲" } },
      { name: "乙局", class: "党群" },
    ],
  };
  const sheets = grown("goal-breakdown", roster, "none");

  it("begins a part for each bearer, with what the roster says and 目标分解 takes", () => {
    const { rows } = sheetOf(sheets, "目标分解");
    const at = (name: string): number => rows[2]!.findIndex((cell) => cell?.value === name);
    const columns = ["目标编码", "条块", "承担单位", "分管市领导", "部门负责人"].map(at);
    expect(rows.slice(3, 6).map((row) => columns.map((column) => row[column]?.value))).toEqual([
      [null, "块", "甲县", "副市长甲", "县长甲"],
      [null, null, "乙局", null, null],
      [null, null, null, null, null],
    ]);
  });

  it("offers the bearers and the goals that there are", () => {
    const lists = sheetOf(sheets, "目标分解").validations!.map(({ area, rule }) => [
      area.column,
      area.rows,
      rule.kind === "other" ? rule.first : rule.kind,
    ]);
    expect(lists).toContainEqual([0, 100, "分解核对!$A$4:$A$103"]);
    expect(lists).toContainEqual([4, 100, "数据!$A$4:$A$103"]);
  });

  it("takes the part beside it in every row, and says nothing of a goal that is not written", () => {
    const [check, monitor] = ["分解核对", "季度监控"].map((name) => sheetOf(sheets, name));
    expect(monitor!.rows[102]![2]!.formula).toBe(
      `IF($A103="","",IF('目标分解'!E103="","",'目标分解'!E103))`,
    );
    expect(check!.rows[50]![7]!.formula).toMatch(/^IF\(\$A51="","",IF\(F51="否"/);
  });
});

it("fiscal-self-evaluation shows the first project and offers all", () => {
  const sheets = grown("fiscal-self-evaluation", rosterOf(60, ["建设类", "补助类"]), "none");
  const form = sheetOf(sheets, "自评表");
  expect(form.rows[2]![1]!.value).toBe("第001局");
  expect(form.validations![0]!.rule).toMatchObject({ first: "数据!$A$4:$A$103" });
  expect(form.rows[5]![4]!.formula).toContain("'数据'!$C$4:$C$103");
  const classes = sheetOf(sheets, "预算执行")
    .rows.slice(3, 5)
    .map((row) => row[1]?.value);
  expect(classes).toEqual(["建设类", "补助类"]);
});

it("regional-development compares all regions that there is room for", () => {
  const sheets = grown("regional-development", rosterOf(60, ["一类地区"]), "none");
  const { rows } = sheetOf(sheets, "对比分析");
  expect(rows[3]![6]).toMatchObject({
    value: null,
    formula: `IF(COUNT('数据'!E4:E103)=0,"无数据",MAX('数据'!E4:E103))`,
  });
});

it("department-goals sums up above the departments, by name and code", () => {
  const sheets = grown("department-goals", rosterOf(60, ["党群部门"]), "none");
  const { rows } = sheetOf(sheets, "总分构成");
  expect(rows.slice(3, 6).map((row) => [row[0]?.value, row[1]?.formula])).toEqual([
    ["最高", "MAX(B7:B106)"],
    ["最低", "MIN(B7:B106)"],
    ["差距", "ROUND(MAX(B7:B106)-MIN(B7:B106),2)"],
  ]);
  expect(rows[6]![5]!.formula).toBe(
    `IF($A7="","",IFERROR(ROUND(AVERAGEIFS('评分'!$E$4:$E$803,'评分'!$A$4:$A$803,$A7,'评分'!$B$4:$B$803,"E2"),2),""))`,
  );
});
