import fc from "fast-check";
import { UNCALCULATED, type CellValue } from "../../src/workbook/cell";
import type { CellSpec, SheetSpec } from "../../src/workbook/sheetSpec";
import type { Workbook } from "../../src/workbook/workbook";
import { codeOf } from "./codeOf";

/** A workbook under test, and the same one after it was saved and opened again. */
export interface Carrier {
  readonly workbook: Workbook;
  reopen(): Promise<Workbook>;
}

const sheetOf = (name: string, values: readonly (readonly CellValue[])[]): SheetSpec => ({
  name,
  rows: values.map((line) => line.map((value): CellSpec => ({ value }))),
});

const HOSTILE_TEXTS = [
  { name: "a text like a formula", text: "=1+1" },
  { name: "a text that starts with +", text: "+86 10" },
  { name: "a text that starts with -", text: "-" },
  { name: "a text that starts with @", text: "@甲" },
  { name: "leading zeros", text: "007" },
  { name: "a text like a date", text: "1/2" },
  { name: "a text like a number", text: "1e5" },
  { name: "a text like TRUE", text: "TRUE" },
  { name: "a text like an error", text: "#N/A" },
  { name: "an apostrophe", text: "'甲" },
  { name: "markup", text: "<b>&amp;\"甲'</b>]]>" },
  { name: "line breaks and tabs", text: "甲\n乙\t丙" },
  { name: "white space at both ends", text: "  甲 　" },
  { name: "nothing but white space", text: " " },
  { name: "emoji", text: "👨‍👩‍👧🏳️‍🌈" },
  { name: "a rare character", text: "𠮷野家" },
  { name: "a text like an escape", text: "_x000D_ _x005F_ _x41" },
  { name: "the longest text", text: "绩".repeat(32767) },
] as const;

/** Control characters are refused by some hosts, so they are tested where files carry them. */
export const CONTROL_TEXTS = [
  { name: "a carriage return", text: "甲\r\n乙\r" },
  { name: "control characters", text: "\u0000\u0001\u000b\u001f\u007f" },
  { name: "half a pair", text: "\ud842" },
  { name: "noncharacters", text: "\ufffe\uffff" },
] as const;

/** The one suite that every carrier of workbooks passes. */
export function describeWorkbook(title: string, open: () => Promise<Carrier>): void {
  describe(title, () => {
    describeReading(open);
    describeWriting(open);
    describeSheets(open);
    describeRefusals(open);
    describeSession(open);
  });
}

/** Checks the workbook as it stands and as it comes back from its file. */
async function both(carrier: Carrier, check: (workbook: Workbook) => Promise<void>): Promise<void> {
  await check(carrier.workbook);
  await check(await carrier.reopen());
}

function describeReading(open: () => Promise<Carrier>): void {
  it("gives back values of every kind", async () => {
    const carrier = await open();
    const values = [
      ["甲", 1.5, true, null],
      [null, -0.1 - 0.2, false, { error: "#DIV/0!" }],
      [1e21, 5e-324, 123456789012345680, 45000],
    ];
    await carrier.workbook.sheets.render([sheetOf("数据", values)]);
    await both(carrier, async ({ cells }) => {
      const block = await cells.read("数据");
      expect(block.area).toEqual({ row: 0, column: 0, rows: 3, columns: 4 });
      expect(block.values).toEqual(values);
      expect(block.formulas.flat()).toEqual(Array(12).fill(null));
    });
  });

  it.each(HOSTILE_TEXTS)("keeps $name as a text", async ({ text }) => {
    const carrier = await open();
    await carrier.workbook.sheets.render([sheetOf("数据", [[text], ["乙"]])]);
    await carrier.workbook.cells.write("数据", 1, 0, [[text]]);
    await both(carrier, async ({ cells }) => {
      const { values, formulas } = await cells.read("数据");
      expect(values).toEqual([[text], [text]]);
      expect(formulas).toEqual([[null], [null]]);
    });
  });

  it("gives back any block of values", async () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({
        minLength: 1,
        unit: fc.constantFrom("甲", "=", "<", "&", "_x0041_", " ", "𠮷", "\n", "'"),
      }),
    );
    const line = fc.array(value, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (values) => {
        const carrier = await open();
        await carrier.workbook.sheets.render([sheetOf("数据", values)]);
        const area = { row: 0, column: 0, rows: values.length, columns: 3 };
        await both(carrier, async ({ cells }) =>
          expect((await cells.read("数据", area)).values).toEqual(values),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("gives formulas with their cached values, and says where there is none", async () => {
    const carrier = await open();
    const row: CellSpec[] = [
      { value: 3, formula: "1+2", style: "number" },
      { value: "优秀", formula: 'HJ.GRADE(A1,"<HJ.X(>")' },
      { value: true, formula: "A1>2" },
      { value: { error: "#N/A" }, formula: "NA()" },
      { value: null, formula: "HJ.SCORE('数据'!A1:A1,A1:A1)", style: "inputPercent" },
    ];
    await carrier.workbook.sheets.render([{ name: "数据", rows: [row] }]);
    await both(carrier, async ({ cells, capabilities }) => {
      const { values, formulas, formats } = await cells.read("数据");
      expect(formulas).toEqual([row.map(({ formula }) => formula)]);
      expect(formats).toEqual([["0.00", null, null, null, "0.00%"]]);
      if (!capabilities.calculates) {
        expect(values).toEqual([[3, "优秀", true, { error: "#N/A" }, UNCALCULATED]]);
      }
    });
  });

  it("reads any rectangle, blank where nothing is", async () => {
    const { workbook } = await open();
    await workbook.sheets.render([
      sheetOf("数据", [
        ["甲", 1],
        ["乙", 2],
      ]),
    ]);
    const block = await workbook.cells.read("数据", { row: 1, column: 1, rows: 2, columns: 2 });
    expect(block.values).toEqual([
      [2, null],
      [null, null],
    ]);
    expect(block.formulas).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(block.formats).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("counts only cells that hold something", async () => {
    const carrier = await open();
    const blank: CellSpec = { value: null, style: "input" };
    const rows = [
      [{ value: "甲" }, undefined, { value: "" }],
      [undefined],
      [blank, blank, blank, blank],
    ];
    await carrier.workbook.sheets.render([
      { name: "数据", rows },
      { name: "空", rows: [] },
    ]);
    await both(carrier, async ({ cells }) => {
      const sheets = await cells.list();
      expect(sheets.slice(-2)).toMatchObject([
        { name: "数据", rows: 1, columns: 1 },
        { name: "空", rows: 0, columns: 0 },
      ]);
      expect((await cells.read("空")).values).toEqual([]);
    });
  });

  it("finds a sheet whatever the case of its name", async () => {
    const { workbook } = await open();
    await workbook.sheets.render([sheetOf("Results", [["甲"]])]);
    expect((await workbook.cells.read("RESULTS")).values).toEqual([["甲"]]);
  });
}

function describeWriting(open: () => Promise<Carrier>): void {
  it("writes a block, leaves undefined alone and clears with null", async () => {
    const carrier = await open();
    await carrier.workbook.sheets.render([
      {
        name: "数据",
        rows: [[{ value: "甲" }, { value: 5, formula: "2+3", style: "number" }, { value: 9 }]],
      },
    ]);
    await carrier.workbook.cells.write("数据", 0, 0, [
      [undefined, 7, null],
      ["=乙", true, 0.1],
    ]);
    await both(carrier, async ({ cells }) => {
      const block = await cells.read("数据");
      expect(block.values).toEqual([
        ["甲", 7, null],
        ["=乙", true, 0.1],
      ]);
      expect(block.formulas.flat()).toEqual(Array(6).fill(null));
      expect(block.formats[0]).toEqual([null, "0.00", null]);
    });
  });

  it("writes beyond the used range, before it and between", async () => {
    const carrier = await open();
    await carrier.workbook.sheets.render([
      { name: "数据", rows: [[], [undefined, { value: "中" }, undefined, { value: "尾" }]] },
    ]);
    await carrier.workbook.cells.write("数据", 0, 2, [["上"], ["间"]]);
    await carrier.workbook.cells.write("数据", 1, 0, [["前"]]);
    await carrier.workbook.cells.write("数据", 3, 4, [["远"]]);
    await both(carrier, async ({ cells }) => {
      expect((await cells.read("数据")).values).toEqual([
        [null, null, "上", null, null],
        ["前", "中", "间", "尾", null],
        [null, null, null, null, null],
        [null, null, null, null, "远"],
      ]);
    });
  });

  it("takes an empty text as a blank", async () => {
    const carrier = await open();
    await carrier.workbook.sheets.render([sheetOf("数据", [["甲", "乙"]])]);
    await carrier.workbook.cells.write("数据", 0, 1, [[""]]);
    await both(carrier, async ({ cells }) =>
      expect((await cells.read("数据")).values).toEqual([["甲"]]),
    );
  });

  it("carries 20,000 rows of 20 cells within seconds", async () => {
    const carrier = await open();
    const line = Array.from({ length: 20 }, (_, column) => column * 1.25);
    const values = Array.from({ length: 20_000 }, (_, row) => [`单位${row}`, ...line.slice(1)]);
    const started = Date.now();
    await carrier.workbook.sheets.render([sheetOf("大表", values)]);
    await carrier.workbook.cells.write(
      "大表",
      0,
      1,
      values.map(() => [0.5]),
    );
    await both(carrier, async ({ cells }) => {
      const block = await cells.read("大表");
      expect(block.values[19_999]).toEqual(["单位19999", 0.5, ...line.slice(2)]);
    });
    expect(Date.now() - started).toBeLessThan(15_000);
  });
}

function describeSheets(open: () => Promise<Carrier>): void {
  const names = async ({ cells }: Workbook, count: number): Promise<string[]> =>
    (await cells.list()).slice(-count).map(({ name }) => name);

  it("adds sheets at the end and replaces one of the same name in its place", async () => {
    const carrier = await open();
    await carrier.workbook.sheets.render([
      sheetOf("一", [[1]]),
      sheetOf("Two", [[2]]),
      sheetOf("三", [[3]]),
    ]);
    await carrier.workbook.sheets.render([sheetOf("四", [[4]]), sheetOf("two", [["新"]])]);
    await both(carrier, async (workbook) => {
      expect((await names(workbook, 4)).map((name) => name.toLowerCase())).toEqual([
        "一",
        "two",
        "三",
        "四",
      ]);
      expect((await workbook.cells.read("two")).values).toEqual([["新"]]);
      expect((await workbook.cells.read("三")).values).toEqual([[3]]);
    });
  });

  it("removes sheets", async () => {
    const carrier = await open();
    await carrier.workbook.sheets.render([
      sheetOf("一", [[1]]),
      sheetOf("二", [[2]]),
      sheetOf("三", [[3]]),
    ]);
    await carrier.workbook.sheets.remove(["一", "三"]);
    await both(carrier, async (workbook) => {
      const all = (await workbook.cells.list()).map(({ name }) => name);
      expect(all).toContain("二");
      expect(all).not.toContain("一");
      expect(all).not.toContain("三");
    });
  });

  it("renders everything a sheet can be described with", async () => {
    const carrier = await open();
    await carrier.workbook.sheets.render([FULL_SHEET]);
    await carrier.workbook.sheets.render([FULL_SHEET]);
    await both(carrier, async ({ cells, capabilities }) => {
      const sheet = (await cells.list()).at(-1)!;
      expect(sheet).toMatchObject({ name: "全套", isHidden: false, rows: 4, columns: 3 });
      expect(sheet.merges).toEqual(FULL_SHEET.merges);
      expect(sheet.isProtected).toBe(capabilities.protection);
    });
    await carrier.workbook.cells.write("全套", 2, 1, [[66]]);
    await both(carrier, async ({ cells }) =>
      expect((await cells.read("全套")).values[2]).toEqual(["甲", 66, "优秀"]),
    );
  });

  it("leaves everything as it was when one of the sheets cannot be rendered", async () => {
    const carrier = await open();
    await carrier.workbook.sheets.render([sheetOf("一", [[1]])]);
    const before = await carrier.workbook.cells.list();
    const rendering = carrier.workbook.sheets.render([
      sheetOf("一", [["新"]]),
      sheetOf("二", [["长".repeat(32768)]]),
    ]);
    expect(await codeOf(rendering)).toBe("textTooLong");
    await both(carrier, async ({ cells }) => {
      expect(await cells.list()).toEqual(before);
      expect((await cells.read("一")).values).toEqual([[1]]);
    });
  });
}

function describeRefusals(open: () => Promise<Carrier>): void {
  const long = "长".repeat(32768);
  const table = { name: "成绩", area: { row: 0, column: 0, rows: 2, columns: 2 } };
  it.each<{ name: string; code: string; act: (workbook: Workbook) => Promise<unknown> }>([
    { name: "reading a missing sheet", code: "sheetMissing", act: ({ cells }) => cells.read("无") },
    {
      name: "writing to a missing sheet",
      code: "sheetMissing",
      act: ({ cells }) => cells.write("无", 0, 0, [[1]]),
    },
    {
      name: "removing a missing sheet",
      code: "sheetMissing",
      act: ({ sheets }) => sheets.remove(["甲", "无"]),
    },
    {
      name: "an empty name",
      code: "sheetNameInvalid",
      act: ({ sheets }) => sheets.render([sheetOf("", [])]),
    },
    {
      name: "a name too long",
      code: "sheetNameInvalid",
      act: ({ sheets }) => sheets.render([sheetOf("名".repeat(32), [])]),
    },
    {
      name: "a name with a colon",
      code: "sheetNameInvalid",
      act: ({ sheets }) => sheets.render([sheetOf("甲:乙", [])]),
    },
    {
      name: "a name in quotes",
      code: "sheetNameInvalid",
      act: ({ sheets }) => sheets.render([sheetOf("'甲'", [])]),
    },
    {
      name: "one name twice",
      code: "sheetNameTaken",
      act: ({ sheets }) => sheets.render([sheetOf("a", []), sheetOf("A", [])]),
    },
    {
      name: "a text too long for a cell",
      code: "textTooLong",
      act: ({ cells }) => cells.write("甲", 0, 0, [[1, long]]),
    },
    {
      name: "removing every sheet",
      code: "lastSheet",
      act: async ({ cells, sheets }) => sheets.remove((await cells.list()).map(({ name }) => name)),
    },
    {
      name: "a table with one header twice",
      code: "tableHeaderInvalid",
      act: ({ sheets }) =>
        sheets.render([
          {
            ...sheetOf("表", [
              ["分", "分"],
              [1, 2],
            ]),
            tables: [table],
          },
        ]),
    },
    {
      name: "a table with a blank header",
      code: "tableHeaderInvalid",
      act: ({ sheets }) =>
        sheets.render([
          {
            ...sheetOf("表", [
              ["分", null],
              [1, 2],
            ]),
            tables: [table],
          },
        ]),
    },
    {
      name: "two tables of one name",
      code: "tableNameTaken",
      act: ({ sheets }) =>
        sheets.render(
          ["一", "二"].map((name) => ({
            ...sheetOf(name, [
              ["名", "分"],
              [1, 2],
            ]),
            tables: [table],
          })),
        ),
    },
  ])("refuses $name", async ({ code, act }) => {
    const carrier = await open();
    await carrier.workbook.sheets.render([sheetOf("甲", [["乙"]])]);
    expect(await codeOf(act(carrier.workbook))).toBe(code);
    await both(carrier, async ({ cells }) =>
      expect((await cells.read("甲")).values).toEqual([["乙"]]),
    );
  });

  it("refuses to write into locked cells of a protected sheet, and into the header of a table", async () => {
    const { workbook } = await open();
    await workbook.sheets.render([FULL_SHEET]);
    if (workbook.capabilities.protection) {
      expect(await codeOf(workbook.cells.write("全套", 2, 0, [["乙"]]))).toBe("sheetProtected");
    }
    await workbook.sheets.render([{ ...FULL_SHEET, isProtected: false }]);
    if (workbook.capabilities.tables) {
      expect(await codeOf(workbook.cells.write("全套", 1, 1, [["新"]]))).toBe("tableHeaderFixed");
    }
  });

  it.each([
    { name: "what is not a number", value: Number.NaN },
    { name: "infinity", value: Number.POSITIVE_INFINITY },
  ])("is loud about $name", async ({ value }) => {
    const { workbook } = await open();
    await workbook.sheets.render([sheetOf("甲", [["乙"]])]);
    await expect(workbook.cells.write("甲", 0, 0, [[value]])).rejects.toThrow(RangeError);
  });
}

function describeSession(open: () => Promise<Carrier>): void {
  it("keeps small texts with the workbook", async () => {
    const carrier = await open();
    await carrier.workbook.sheets.render([sheetOf("甲", [["乙"]])]);
    const { session } = carrier.workbook;
    expect(await session.load("对应")).toBeUndefined();
    await session.store("对应", '{"a":"<&\\n𠮷>"}');
    await session.store("other", " 甲 ");
    await session.store("gone", "乙");
    await session.store("gone", undefined);
    await both(carrier, async ({ session: opened }) => {
      expect(await opened.load("对应")).toBe('{"a":"<&\\n𠮷>"}');
      expect(await opened.load("other")).toBe(" 甲 ");
      expect(await opened.load("gone")).toBeUndefined();
    });
  });

  it("selects and highlights, or says that it cannot", async () => {
    const { workbook } = await open();
    await workbook.sheets.render([sheetOf("甲", [["乙"]])]);
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const selecting = workbook.session.select("甲", area);
    if (workbook.capabilities.selection) await selecting;
    else expect(await codeOf(selecting)).toBe("notPossibleHere");
    const highlighting = workbook.session.highlight("甲", [area]);
    if (workbook.capabilities.highlights) {
      await highlighting;
      await workbook.session.clearHighlights();
    } else expect(await codeOf(highlighting)).toBe("notPossibleHere");
  });
}

/** A sheet that uses everything there is. */
export const FULL_SHEET: SheetSpec = {
  name: "全套",
  rows: [
    [{ value: "绩效考核表", style: "title" }],
    ["单位", "得分", "等次"].map((value) => ({ value, style: "header" })),
    [
      { value: "甲", style: "text" },
      { value: 95, style: "inputNumber" },
      { value: "优秀", formula: 'IF(B3>=90,"优秀","良好")', style: "grade" },
    ],
    [
      { value: "乙", style: "sample" },
      {
        value: 0.9,
        style: {
          base: "percent",
          format: "0.0%",
          bold: true,
          fill: "FFEEDD",
          colour: "123456",
          align: "left",
          wrap: false,
        },
      },
      { value: "良好", style: "success" },
    ],
  ],
  widths: [20, 12, 10],
  heights: [30, undefined, 18],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  freeze: { rows: 2, columns: 1 },
  validations: [
    {
      area: { row: 2, column: 2, rows: 2, columns: 1 },
      rule: { kind: "list", words: ["优秀", "良好", '"特"'] },
      prompt: "请选择",
      error: "不在选项中",
    },
    {
      area: { row: 2, column: 1, rows: 1, columns: 1 },
      rule: { kind: "number", minimum: 0, maximum: 100.5 },
      isWarning: true,
    },
    {
      area: { row: 3, column: 1, rows: 1, columns: 1 },
      rule: { kind: "whole", minimum: 0, maximum: 10 },
    },
  ],
  conditionals: [
    {
      area: { row: 2, column: 1, rows: 2, columns: 1 },
      formula: "$B3<60",
      fill: "FDE7E9",
      colour: "990000",
      bold: true,
    },
    { area: { row: 2, column: 2, rows: 2, columns: 1 }, formula: '$C3="优秀"', fill: "E7F4E8" },
  ],
  tables: [{ name: "全套表", area: { row: 1, column: 0, rows: 3, columns: 3 } }],
  print: {
    orientation: "landscape",
    paper: "A3",
    fitToWidth: true,
    repeatRows: [0, 1],
    header: "绩效考核",
    footer: "&R第 &P 页，共 &N 页",
    area: { row: 0, column: 0, rows: 4, columns: 3 },
  },
  isProtected: true,
  tabColour: "1F4E79",
};
