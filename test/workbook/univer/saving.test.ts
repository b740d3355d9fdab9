import { array, assert, asyncProperty, constantFrom, integer, record } from "fast-check";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { lookOf } from "../../../src/workbook/styles";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { describeWithChromium } from "../../host/browser/describeWithChromium";
import { until } from "../../until";
import { openGridPage, type GridPage } from "./gridPage";
import { packed, unpacked } from "./packed";
import { NUMBER_LOOKS } from "./numberLooks";

interface Remote {
  render(sheets: string): Promise<void>;
  open(bytes: number[]): Promise<void>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  steps(): Promise<number>;
  losses(): Promise<string[]>;
  shown(): Promise<string>;
  save(): Promise<number[]>;
}
declare const remote: Remote;

const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

const SHEET: SheetSpec = Object.freeze({
  name: "数据",
  rows: [
    ["名称", "得分", "等次"],
    ["甲", 90, "优"],
    ["乙", 80, "良"],
    ["丙", 70, "中"],
    ["丁", 60, "差"],
  ].map((row, index) => [
    ...row.map((value, column) => {
      const style = index === 0 ? "header" : column === 1 ? "inputNumber" : "text";
      return { value, style } as const;
    }),
    ...(index === 1
      ? [{ value: 90, formula: 'MAX(IF(A2:A5<>"",B2:B5))', isArray: true, style: "total" } as const]
      : []),
  ]),
  widths: [12, 8, 8.5, 20],
  heights: [30, 18, undefined, 26],
  validations: [
    { area: area(1, 1, 4, 1), rule: { kind: "number", minimum: 0, maximum: 100 }, error: "0–100" },
    { area: area(1, 2, 4, 1), rule: { kind: "list", words: ["优", "良", "中", "差"] } },
  ],
  conditionals: [
    { area: area(1, 0, 4, 3), formula: "$B2<70", fill: "FFCCCC" },
    { area: area(1, 0, 4, 3), formula: "$B2>AVERAGE($B$2:$B$5)", colour: "00AA00", bold: true },
  ],
  numberLooks: NUMBER_LOOKS,
  tables: [{ name: "数据表", area: area(0, 0, 5, 3) }],
  print: { orientation: "landscape", repeatRows: [0, 0], area: area(0, 0, 5, 3), header: "考核" },
  isProtected: true,
  freeze: { rows: 1, columns: 0 },
  tabColour: "0F6CBD",
} satisfies SheetSpec);

describeWithChromium("what is done in the embedded spreadsheet is in the saved file", () => {
  let grid: GridPage;
  beforeAll(async () => {
    grid = await openGridPage("test/workbook/univer/savingPage.ts");
  });
  afterAll(async () => {
    await grid.close();
    expect(grid.errors).toEqual([]);
  });

  const render = (sheets: readonly SheetSpec[]): Promise<void> =>
    grid.page.evaluate((given) => remote.render(given), packed(sheets));
  /** Does a step in the page, given as a script. */
  const act = async (code: string): Promise<void> => {
    await grid.page.evaluate(
      `(async () => { const { api, book, sheet } = remote.context(); await (${code}); })()`,
    );
    await grid.page.waitForTimeout(50);
  };
  const undo = (): Promise<boolean> => grid.page.evaluate(() => remote.undo());
  const redo = (): Promise<boolean> => grid.page.evaluate(() => remote.redo());
  const losses = (): Promise<string[]> => grid.page.evaluate(() => remote.losses());
  const save = async (): Promise<Uint8Array> =>
    new Uint8Array(await grid.page.evaluate(() => remote.save()));
  const shown = async (): Promise<SheetSpec[]> =>
    unpacked(await grid.page.evaluate(() => remote.shown())) as SheetSpec[];

  /** What can be read from a file of what a page shows. */
  function visible(spec: SheetSpec) {
    const { name, merges = [], validations = [], conditionals = [], freeze, tabColour } = spec;
    const cells = spec.rows.flatMap((row, rowIndex) =>
      Array.from(row, (cell, column) => {
        const value = cell?.value === "" ? null : (cell?.value ?? null);
        const { isOpen: _open, ...look } = lookOf(cell?.style);
        const blank = value === null && cell?.formula === undefined && !cell?.style;
        return blank ? "" : JSON.stringify([rowIndex, column, value, cell?.formula, look]);
      }),
    );
    return {
      name,
      cells: cells.filter((cell) => cell !== ""),
      merges: [...merges].map((each) => JSON.stringify(each)).sort(),
      validations,
      conditionals,
      numberLooks: spec.numberLooks,
      freeze: freeze && freeze.rows + freeze.columns > 0 ? freeze : undefined,
      tabColour,
      hiddenRows: spec.hiddenRows ?? [],
      hiddenColumns: spec.hiddenColumns ?? [],
      isHidden: (spec.visibility ?? "visible") !== "visible",
    };
  }

  /** Waits until every formula shows what it gives. */
  const calculated = async (): Promise<void> => {
    await until(async () => !JSON.stringify(await shown()).includes("#UNCALCULATED!"));
  };

  async function expectSaved(): Promise<Uint8Array> {
    await calculated();
    const page = await shown();
    const bytes = await save();
    expect(openXlsx(bytes).describe().map(visible)).toEqual(page.map(visible));
    return bytes;
  }

  const STEPS = [
    "sheet.insertRows(ROW, 1)",
    "sheet.deleteRows(ROW, 1)",
    "sheet.insertColumns(COLUMN, 1)",
    // Nothing moves to its own place.
    "ROW <= OTHER && sheet.moveRows(sheet.getRange(ROW, 0, 1, 1), OTHER + 2)",
    "ROW > OTHER + 1 && sheet.moveRows(sheet.getRange(ROW, 0, 1, 1), OTHER)",
    "COLUMN < OTHER && sheet.moveColumns(sheet.getRange(0, COLUMN, 1, 1), OTHER + 1)",
    "sheet.hideRows(ROW, 1)",
    "sheet.setColumnWidth(COLUMN, 99)",
    "sheet.getRange(ROW, COLUMN).setValue(OTHER)",
    "sheet.getRange(ROW, COLUMN).setFontWeight('bold')",
    "sheet.getRange(ROW, COLUMN, 2, 2).setFontLine('underline')",
    "sheet.getRange(ROW, COLUMN).setBackgroundColor('#112233')",
    "sheet.getRange(ROW + 6, COLUMN, 2, 2).merge()",
    "api.executeCommand('sheet.command.set-text-rotation', { value: -45 })",
  ] as const;

  it("random steps, and back again to the same bytes", async () => {
    const step = record({
      code: constantFrom(...STEPS),
      row: integer({ min: 1, max: 5 }),
      column: integer({ min: 0, max: 3 }),
      other: integer({ min: 0, max: 6 }),
    });
    await assert(
      asyncProperty(array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        await render([{ ...SHEET, tables: [] }]);
        const first = await save();
        for (const { code, row, column, other } of steps) {
          await act(
            code
              .replace(/ROW/g, String(row))
              .replace(/COLUMN/g, String(column))
              .replace(/OTHER/g, String(other)),
          );
        }
        await expectSaved();
        const count = await grid.page.evaluate(() => remote.steps());
        for (let each = 0; each < count; each += 1) await undo();
        await calculated();
        expect(openXlsx(await save()).describe()).toEqual(openXlsx(first).describe());
        expect(Buffer.from(await save()).equals(Buffer.from(first))).toBe(true);
      }),
      { numRuns: 12, seed: 5 },
    );
  });

  it("what a template has and nobody sees goes along", async () => {
    await render([SHEET]);
    await act("sheet.insertRows(2, 2)");
    await act("sheet.moveRows(sheet.getRange('A2:A2'), 7)");
    const [sheet] = await shown();
    expect(sheet).toMatchObject({
      isProtected: true,
      tables: [{ name: "数据表", area: area(0, 0, 7, 3) }],
      print: { orientation: "landscape", repeatRows: [0, 0], area: area(0, 0, 7, 3) },
      validations: [{ area: area(1, 1, 6, 1) }, { area: area(1, 2, 6, 1) }],
    });
    expect(sheet!.rows[6]![3]).toMatchObject({ isArray: true });
    expect(sheet!.rows[6]![1]).toMatchObject({ style: "inputNumber" });
    await expectSaved();
  });

  it("rules that a person makes", async () => {
    await render([SHEET]);
    await act(`sheet.getRange('F2:F9').setDataValidation(api.newDataValidation()
      .requireNumberGreaterThan(5).setAllowInvalid(false).build())`);
    await act(`sheet.getRange('G2:G9').setDataValidation(api.newDataValidation()
      .requireValueInRange(sheet.getRange('A2:A5')).build())`);
    await act(`sheet.addConditionalFormattingRule(sheet.newConditionalFormattingRule()
      .whenNumberGreaterThan(85).setBackground('#00FF00').setItalic(true)
      .setRanges([sheet.getRange('B2:B5').getRange()]).build())`);
    // Rules that do not say whether the number is shown, and a lowest icon for all that is left.
    await act(`sheet.addConditionalFormattingRule({ cfId: 'icons', stopIfTrue: false,
      ranges: [sheet.getRange('C2:C5').getRange()],
      rule: { type: 'iconSet', config: ['greaterThan', 'greaterThanOrEqual', 'lessThanOrEqual'].map((operator, at) => ({
        operator, value: { type: 'num', value: 90 - 30 * at }, iconType: '3Arrows', iconId: String(at) })) } })`);
    const [sheet] = await shown();
    expect(sheet!.numberLooks).toContainEqual({
      kind: "icons",
      areas: [area(1, 2, 4, 1)],
      set: "3Arrows",
      limits: [
        { kind: "percent", value: "0" },
        { kind: "num", value: "60" },
        { kind: "num", value: "90", isAbove: true },
      ],
      isReversed: false,
      hidesNumber: false,
    });
    expect(sheet!.validations!.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([
        { kind: "other", type: "decimal", operator: "greaterThan", first: "5" },
        expect.objectContaining({ kind: "other", type: "list", first: "数据!$A$2:$A$5" }),
      ]),
    );
    expect(sheet!.conditionals).toContainEqual({
      area: area(1, 1, 4, 1),
      formula: "AND(ISNUMBER(B2),B2>85)",
      fill: "00FF00",
      italic: true,
    });
    await expectSaved();
    expect(await losses()).toEqual([]);
  });

  it("what no file of ours can hold is named", async () => {
    await render([SHEET]);
    await act(`sheet.addConditionalFormattingRule(sheet.newConditionalFormattingRule()
      .setIconSet({ isShowValue: true, iconConfigs: ['3Arrows', '3Flags', '3Signs'].map((iconType, at) => ({
        operator: 'greaterThanOrEqual', value: { type: 'num', value: 90 - 10 * at }, iconType, iconId: String(at) })) })
      .setRanges([sheet.getRange('B2:B5').getRange()]).build())`);
    await act(`sheet.getRange('F2:F9').setDataValidation(api.newDataValidation()
      .requireCheckbox().build())`);
    await act("sheet.getRange('A2').setWrapStrategy(2)");
    expect((await losses()).map((loss) => loss.slice(0, 20))).toEqual([
      expect.stringContaining("复选框"),
      expect.stringContaining("图标"),
      expect.stringContaining("截断"),
    ]);
    await undo();
    expect(await losses()).toHaveLength(2);
  });

  it("sheets: copied, renamed, moved, hidden, deleted and back; names", async () => {
    const other: SheetSpec = { name: "汇总", rows: [[{ value: 90, formula: "数据!B2" }]] };
    await render([SHEET, other]);
    await act("book.insertDefinedName('满分', '数据!$B$2')");
    await act("book.getSheetByName('数据').setName('一季度')");
    await act("book.duplicateSheet(book.getSheetByName('一季度'))");
    await act("book.getSheetByName('汇总').activate()");
    await act("book.moveActiveSheet(0)");
    await act("book.getSheetByName('一季度').hideSheet()");
    const page = await shown();
    const bytes = await expectSaved();
    expect(page.map(({ name, visibility }) => [name, visibility === "hidden"])).toEqual([
      ["汇总", false],
      ["一季度", true],
      [expect.stringContaining("一季度"), false],
    ]);
    expect(page[2]).toMatchObject({ isProtected: true, tables: [{ name: "数据表_2" }] });
    const file = openXlsx(bytes);
    expect(file.definitions().names).toEqual([{ name: "满分", refersTo: "一季度!$B$2" }]);
    expect((await file.cells.read("汇总")).formulas).toEqual([["一季度!B2"]]);
  });

  it("a sheet of others under another name is the same sheet, and what refers to it follows", async () => {
    await render([SHEET, { name: "汇总", rows: [[{ value: 90, formula: "数据!B2" }]] }]);
    const bytes = await save();
    const [data, total] = openXlsx(bytes).describe();
    await grid.page.evaluate((given) => remote.open(given), [...bytes]);
    await act("book.getSheetByName('数据').setName('一 季度')");
    expect(await losses()).toEqual([]);
    expect(openXlsx(await save()).describe()).toEqual([
      { ...data, name: "一 季度" },
      { ...total, rows: [[{ ...total!.rows[0]![0], formula: "'一 季度'!B2" }]] },
    ]);
    await undo();
    expect(Buffer.from(await save()).equals(Buffer.from(bytes))).toBe(true);
    await act("book.deleteSheet(book.getSheetByName('汇总'))");
    await act("book.getSheetByName('数据').setName('汇总')");
    expect(await losses()).toEqual([expect.stringContaining("删除了“汇总”")]);
    expect(openXlsx(await save()).describe()).toEqual([{ ...data, name: "汇总" }]);
  });

  it("a sheet of others: a step that was taken back is no loss, one that was done again is", async () => {
    await render([SHEET]);
    const bytes = await save();
    await grid.page.evaluate((given) => remote.open(given), [...bytes]);
    await act("sheet.insertRows(2, 1)");
    expect(await losses()).toEqual([expect.stringContaining("插入、删除或移动了行")]);
    await undo();
    expect(await losses()).toEqual([]);
    expect(Buffer.from(await save()).equals(Buffer.from(bytes))).toBe(true);
    await redo();
    expect(await losses()).toHaveLength(1);
    await undo();
    await act("book.deleteSheet(book.insertSheet('新表'))");
    expect(await losses()).toEqual([]);
  });
});
