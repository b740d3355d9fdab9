import { gradingSheets, prepareGrading } from "../../../src/grading/gradeWorkbook";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { TEMPLATES } from "../../../src/templates";
import { rosterSheets } from "../../../src/templates/roster/rosterSheets";
import { capacityOf } from "../../../src/templates/roster/unitBlocks";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { filledRows, GROWING, grown, rosterOf } from "./rosters";

const CLASSES = ["党群", "政府", "群团"];

function sheetOf(sheets: readonly SheetSpec[], name: string): SheetSpec {
  return sheets.find((sheet) => sheet.name === name)!;
}

it.each([
  { rows: 8400, capacity: 9300 },
  { rows: 60, capacity: 100 },
  { rows: 660, capacity: 800 },
  { rows: 1000, capacity: 1100 },
])("has room for $rows rows and a tenth more in whole hundreds", ({ rows, capacity }) => {
  expect(capacityOf(rows, 10)).toBe(capacity);
});

describe("annual-department for 60 names in 3 classes", () => {
  const sheets = grown("annual-department", rosterOf(60, CLASSES), "none");

  it.each([
    { name: "数据", rows: 60 },
    { name: "自评核定", rows: 660 },
    { name: "评分", rows: 480 },
    { name: "名单", rows: 58 },
  ])("$name has the rows of the roster", ({ name, rows }) => {
    expect(filledRows(sheetOf(sheets, name))).toBe(rows);
  });

  it("names no unit of the sample, and leaves what is to be filled in blank", () => {
    const texts = sheets.flatMap(({ rows }) => rows.flat().map((cell) => cell?.value));
    expect(texts).not.toContain("市发改委");
    const review = sheetOf(sheets, "自评核定").rows.slice(3, 14);
    expect(review.map((row) => row[1]?.value)).toEqual([
      ...["D11", "D12", "D13", "D21", "D22", "D23", "D31", "D32", "D41", "D42", "D43"],
    ]);
    expect(review.flatMap((row) => [row[3]?.value, row[4]?.value, row[7]?.value])).toEqual(
      Array.from({ length: 33 }, () => null),
    );
    const ratings = sheetOf(sheets, "评分").rows.slice(3, 11);
    expect(ratings.map((row) => [row[1]?.value, row[2]?.value, row[4]?.value])).toEqual([
      ...Array.from({ length: 5 }, () => ["D33", "专家", null]),
      ...["D51", "D52", "D53"].map((code) => [code, "群众", null]),
    ]);
  });

  it("looks values up by unit and code", () => {
    const cell = sheetOf(sheets, "数据").rows[4]![1]!;
    const found = `INDEX('自评核定'!$E$4:$E$803,MATCH($A5&"|D11",'自评核定'!$K$4:$K$803,0))`;
    expect(cell.formula).toBe(`IF($A5="","",IFERROR(IF(${found}="","",${found}),""))`);
  });

  it("says nothing in rows in reserve", () => {
    const [last, spare] = [662, 663].map((row) => sheetOf(sheets, "自评核定").rows[row]!);
    expect(last![9]!.formula).toMatch(/^IF\(E663="","待核定"/);
    expect(spare![9]).toMatchObject({ value: "" });
    expect(spare![9]!.formula).toMatch(/^IF\(\$A664="","",IF\(E664="","待核定"/);
  });

  it("has the class of each unit", () => {
    const { rows } = sheetOf(sheets, "数据");
    const column = rows[2]!.findIndex((cell) => cell?.value === "类别");
    expect(rows.slice(3, 7).map((row) => row[column]?.value)).toEqual([...CLASSES, "党群"]);
  });
});

it("points-ledger has a row for every month, person and monthly work, up to the capacity", () => {
  const sheets = grown("points-ledger", rosterOf(100, ["综合岗", "业务岗"]), "none");
  const ledger = sheetOf(sheets, "积分台账");
  expect(filledRows(ledger, 1)).toBe(100 * 12 * 6);
  expect(ledger.rows).toHaveLength(3 + 8000);
  expect(ledger.rows.slice(3, 10).map((row) => row.slice(0, 3).map((cell) => cell?.value))).toEqual(
    [
      ...["J01", "J02", "J03", "J04", "J05", "J06"].map((code) => [1, "第001局", code]),
      [1, "第002局", "J01"],
    ],
  );
  expect(sheetOf(sheets, "数据").rows[3]![4]!.formula).toContain("'积分台账'!$E$4:$E$8003");
});

it.each(GROWING)("$id with samples gives a result to each of 24 units", async ({ id, classes }) => {
  const workbook = createXlsx();
  await workbook.sheets.render(grown(id, rosterOf(24, classes), "fill"));
  const { grading, findings } = await prepareGrading(workbook);
  expect(
    findings.filter(({ level }) => level === "error").map((each) => each.message("zh-CN")),
  ).toEqual([]);
  const results = gradingSheets(grading!, { date: "2026-12-31", version: "0" }, "values");
  expect(filledRows(sheetOf(results, "结果"), 1)).toBe(24);
});

it("says which class has no weights, and what there is", () => {
  const template = TEMPLATES.find(({ id }) => id === "section-kpi")!;
  const sheets = template.sheets({ locale: "zh-CN", isScaled: true });
  const roster = rosterOf(3, ["其他科室"]);
  expect(rosterSheets(sheets, { roster, samples: "none", reserve: 10, locale: "zh-CN" })).toEqual({
    kind: "classUnknown",
    name: "其他科室",
    known: ["综合科室", "业务科室"],
  });
});

it("refuses more rows than a spreadsheet bears, with the number", () => {
  const template = TEMPLATES.find(({ id }) => id === "annual-department")!;
  const sheets = template.sheets({ locale: "zh-CN", isScaled: true });
  const options = {
    roster: rosterOf(2000),
    samples: "none",
    reserve: 10,
    locale: "zh-CN",
  } as const;
  expect(rosterSheets(sheets, options)).toEqual({
    kind: "tooLarge",
    sheet: "自评核定",
    rows: 22_000,
  });
});
