import { UNCALCULATED, type CellValue } from "../../../src/workbook/cell";
import type { Definitions } from "../../../src/workbook/definitions";
import type { CellSpec } from "../../../src/workbook/sheetSpec";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { describeWithChromium } from "../../host/browser/describeWithChromium";
import { collectedBytes, describeCollected } from "../collectedWorkbooks";
import { openFilePage, type FilePage } from "./filePageRemote";
import { isSameResult } from "../sameResult";
import { LONG } from "../../patience";

const DEFINITIONS: Definitions = {
  names: [
    { name: "表名", refersTo: "GET.WORKBOOK(1)" },
    { name: "权重", refersTo: "数据!$D$2:$D$3" },
  ],
  tables: [
    {
      name: "表1",
      sheet: "数据",
      area: { row: 0, column: 0, rows: 3, columns: 4 },
      headerRows: 1,
      totalRows: 0,
      columns: ["单位", "得分", "备注", "权重"],
    },
  ],
};

/** Formulas of a file, what it shows for them, and what they give once 得分 of 甲局 became 80 instead of 90. */
const FORMULAS: readonly (readonly [formula: string, shown: CellValue, after: CellValue])[] = [
  ["SUM(B2:B3)", 160, 150],
  ["SUM(表1[得分])", 160, 150],
  ["SUMPRODUCT(表1[得分],权重)", 79, 74],
  ['VLOOKUP("甲局",A2:C3,3,0)', 0, 0],
  ["SUM(表1[得分])+LEN(表名)", 5, 5],
  ["SUM([1]去年!A1:A9)+B2", 7, 7],
  ["RANK(B2,(B2:B2,B3:B3))", 1, 1],
  ["SUM(B2:B3)", UNCALCULATED, 150],
  ["SUM(B2:B3)", "", 150],
];

/** What stands in a cell that shows that. */
const standing = (shown: CellValue): CellValue => {
  if (shown === UNCALCULATED) return 160;
  return shown === "" ? null : shown;
};

const cellsOf = (values: readonly CellValue[]): (CellSpec | undefined)[] =>
  values.map((value) => (value === null ? undefined : { value }));

describeWithChromium("formulas of a file in the embedded spreadsheet", () => {
  let page: FilePage;
  beforeAll(async () => {
    page = await openFilePage();
  });
  afterEach(async () => expect(await page.failures()).toEqual([]));
  afterAll(() => page.close());

  const show = () =>
    page.show(
      [
        {
          name: "数据",
          rows: [
            cellsOf(["单位", "得分", "备注", "权重"]),
            cellsOf(["甲局", 90, null, 0.5]),
            cellsOf(["乙局", 70, "无", 0.4857142857142857]),
            ...FORMULAS.map(([formula, value]) => [{ value, formula }]),
          ],
        },
      ],
      DEFINITIONS,
    );
  const results = async () => {
    const { values, formulas } = await page.read("数据");
    return FORMULAS.map((_, index) => [formulas[3 + index]?.[0], values[3 + index]?.[0]]);
  };

  it("shows what the file shows, and calculates what the file has no value for", async () => {
    await show();
    expect(await results()).toEqual(FORMULAS.map(([formula, shown]) => [formula, standing(shown)]));
  });

  it("calculates what it can, keeps the rest, and every formula stays as it is in the file", async () => {
    await show();
    await page.write("数据", 1, 1, 80);
    const now = await results();
    expect(now.map(([formula]) => formula)).toEqual(FORMULAS.map(([formula]) => formula));
    FORMULAS.forEach(([, , after], index) =>
      expect(now[index]![1]).toBeCloseTo(after as number, 9),
    );
    expect(await page.uncalculated()).toEqual(["数据!A8", "数据!A9", "数据!A10"]);
  });

  it("gives formulas that were moved as they are now, and of those that it does not know the values", async () => {
    await show();
    await page.insertRow("数据", 0);
    const { values, formulas } = await page.read("数据");
    expect([formulas[5]![0], values[5]![0]]).toEqual(["SUM($B$3:$B$4)", 160]);
    expect([formulas[8]![0], values[8]![0]]).toEqual([null, 5]);
    expect((await page.uncalculated())[0]).toBe("数据!A9 moved");
    await page.undo();
    expect((await page.uncalculated())[0]).toBe("数据!A8");
    expect((await page.read("数据")).formulas[4]![0]).toBe("SUM(表1[得分])");
  });

  it("keeps every formula of a sheet that gets another name", async () => {
    await show();
    await page.rename("数据", "得 分");
    const { formulas } = await page.read("得 分");
    expect(FORMULAS.map((_, index) => formulas[3 + index]?.[0])).toEqual(
      FORMULAS.map(([formula]) => formula),
    );
    expect(await page.uncalculated()).toEqual(["得 分!A8", "得 分!A9", "得 分!A10"]);
  });

  it("forgets the formula of a cell that is overwritten", async () => {
    await show();
    await page.write("数据", 7, 0, 6);
    const { values, formulas } = await page.read("数据");
    expect([values[7]![0], formulas[7]![0]]).toEqual([6, null]);
    expect(await page.uncalculated()).toEqual(["数据!A9", "数据!A10"]);
  });

  describeCollected("collected files whose cells are all typed once more", () => {
    it.each(["rd_perf_sept.xlsx", "county_fault_summary.xlsx", "city_daily_bulletin.xlsx"])(
      "%s goes on showing what it showed",
      async (name) => {
        const file = openXlsx(collectedBytes(name));
        const sheets = file.describe();
        await page.show(sheets, file.definitions());
        const before = await Promise.all(sheets.map((sheet) => page.read(sheet.name)));
        for (const sheet of sheets) await page.retype(sheet.name);
        for (const [index, sheet] of sheets.entries()) {
          const { values, formulas } = await page.read(sheet.name);
          const then = before[index]!;
          expect(formulas).toEqual(then.formulas);
          const changed = values.flatMap((row, at) =>
            row.flatMap((value, column) =>
              isSameResult(value, then.values[at]![column]!) ? [] : [{ at, column, value }],
            ),
          );
          expect(changed).toEqual([]);
        }
      },
      LONG,
    );
  });
});
