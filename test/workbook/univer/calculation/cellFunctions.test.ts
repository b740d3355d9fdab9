import { evaluate } from "../../../../src/functions/evaluate";
import { CELL_FUNCTIONS } from "../../../../src/functions/registry";
import { isCellError, type CellValue } from "../../../../src/workbook/cell";
import { addressOf } from "../../../../src/workbook/address";
import type { Workbook } from "../../../../src/workbook/workbook";
import { describeWithChromium } from "../../../host/browser/describeWithChromium";
import { openGridPage, type GridPage } from "../gridPage";
import { remoteWorkbook } from "../remoteWorkbook";

describeWithChromium("functions in the embedded spreadsheet", () => {
  let grid: GridPage;
  beforeAll(async () => {
    grid = await openGridPage();
  });
  afterAll(() => grid.close());

  async function openWith(rows: readonly (readonly CellValue[])[]): Promise<Workbook> {
    await grid.page.evaluate("remote.open()");
    const workbook = await remoteWorkbook(grid.page);
    await workbook.sheets.render([
      { name: "数据", rows: rows.map((row) => row.map((value) => ({ value }))) },
    ]);
    return workbook;
  }

  async function answerTo(workbook: Workbook, formula: string): Promise<CellValue[][]> {
    await workbook.cells.writeFormulas("数据", 20, 0, [[formula]]);
    const { rows } = (await workbook.cells.list()).find(({ name }) => name === "数据")!;
    const area = { row: 20, column: 0, rows: rows - 20, columns: 12 };
    const { values } = await workbook.cells.read("数据", area);
    return values.map((line) => line.filter((value) => value !== null));
  }

  it.each(CELL_FUNCTIONS.map(({ id, example }) => ({ id, example })))(
    "HJ.$id gives its example from cells",
    async ({ id, example }) => {
      // Each argument stands in rows of its own, so that blanks stay blank cells.
      const rows: CellValue[][] = [];
      const args = example.given.map((given) => {
        const matrix = (Array.isArray(given) ? given : [[given]]) as CellValue[][];
        const top = rows.length;
        rows.push(...matrix.map((row) => row.map((value) => value ?? null)));
        const width = Math.max(...matrix.map((row) => row.length));
        return `${addressOf(top, 0)}:${addressOf(top + matrix.length - 1, width - 1)}`;
      });
      const answer = await answerTo(await openWith(rows), `HJ.${id}(${args.join(",")})`);
      const { gives } = example;
      expect(answer).toEqual(Array.isArray(gives) ? gives : [[gives]]);
    },
  );

  // By what Excel says of NOT: TRUE where its argument is FALSE.
  it.each([
    ['NOT(A1="b")', true],
    ['NOT(A1="a")', false],
    ['IF(NOT(A1="b"),1,2)', 1],
    ['OR(NOT(A1="b"),FALSE)', true],
    ['AND(NOT(A1="b"),NOT(A2="b"))', true],
    ["NOT(ISNUMBER(A1))", true],
    ["NOT(1=1)", false],
  ])("%s is %s", async (formula, value) => {
    expect(await answerTo(await openWith([["a"], [null]]), formula)).toEqual([[value]]);
  });

  it.each([
    { title: "a blank is missing, not zero", formula: "HJ.SCORE(A1:A2,B1:B2)" },
    { title: "a blank is zero on request", formula: 'HJ.SCORE(A1:A2,B1:B2,"计零")' },
    { title: "an error cell", formula: "HJ.SCORE(A3:A4,B1:B2)" },
    { title: "a text number", formula: "HJ.SCORE(A5:A6,B1:B2)" },
    { title: "weights of 110 %", formula: "HJ.WEIGHTCHECK(B3:B4)" },
    { title: "omitted arguments", formula: "HJ.SCORE(A5:A6,B1:B2,,,3)" },
    { title: "one cell", formula: "HJ.GRADE(A1)" },
    { title: "a literal", formula: "HJ.GRADE(89.99999999999999)" },
    { title: "a long text", formula: 'HJ.GRADE("很多")' },
  ])("$title: as in Excel", async ({ formula }) => {
    const rows: CellValue[][] = [
      [90, 0.5],
      [null, 0.5],
      [{ error: "#DIV/0!" }, 60],
      [80, 50],
      ["90", null],
      [85, null],
    ];
    const [[found]] = (await answerTo(await openWith(rows), formula)) as [[CellValue]];
    const call = /^HJ\.(\w+)\((.*)\)$/.exec(formula)!;
    const args = call[2]!.split(",").map((text) => argument(text, rows));
    const expected = evaluate({ function: call[1]!, args });
    expect(isCellError(found) ? found.error : found).toBe(
      "error" in expected ? expected.error : expected.value,
    );
  });

  it("goes on after a call that fails, and no call broke the engine", async () => {
    const workbook = await openWith([[90, 1]]);
    await answerTo(workbook, 'HJ.GRADE("很多")');
    expect(await answerTo(workbook, "HJ.GRADE(A1)")).toEqual([["优秀"]]);
    expect(await answerTo(workbook, "SUM(A1:B1)")).toEqual([[91]]);
    expect(await grid.page.evaluate("remote.failures()")).toEqual([]);
    expect(grid.errors).toEqual([]);
  });
});

function argument(text: string, rows: readonly (readonly CellValue[])[]): unknown {
  if (text === "") return null;
  if (text.startsWith('"')) return text.slice(1, -1);
  const area = /^([AB])(\d)(?::[AB](\d))?$/.exec(text);
  if (!area) return Number(text);
  const column = area[1] === "A" ? 0 : 1;
  const first = Number(area[2]) - 1;
  if (!area[3]) return rows[first]![column];
  return rows.slice(first, Number(area[3])).map((row) => [row[column]]);
}
