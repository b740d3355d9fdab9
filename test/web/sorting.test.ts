import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { partsOf } from "../workbook/xlsx/packages";
import { describeWorkbench } from "./describeWorkbench";
import { goTo, isUnsaved } from "./typing";

const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

const UNITS = [
  ["市财政局", "政府", 88],
  ["教育局", "政府", 76],
  ["团委", "群团", 91],
  ["档案馆", "党群", 64],
] as const;

/** Marks of an office, each row with a formula that looks at its own row and at a fixed cell. */
function marks(rest: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name: "考核",
    rows: [
      ["单位", "类别", "得分", "折算"].map((value) => ({ value, style: "header" as const })),
      ...UNITS.map(([unit, group, mark], index) => [
        { value: unit },
        { value: group },
        { value: mark },
        { value: mark / 2 + 1, formula: `C${index + 2}/2+$F$1` },
      ]),
    ].map((row, index) => (index === 0 ? [...row, undefined, { value: 1 }] : row)),
    ...rest,
  };
}

async function fileOf(sheet: SheetSpec): Promise<Uint8Array> {
  const file = createXlsx();
  await file.sheets.render([sheet]);
  return file.save();
}

describeWorkbench("sorting and filtering the sheet", (bench) => {
  const grid = () => bench.page.locator("section[aria-label]");
  const status = () => bench.page.locator("#workbench-status");
  const showData = (): Promise<void> => grid().getByText("数据", { exact: true }).first().click();
  const column = async (bytes: Uint8Array, at: number): Promise<unknown[]> =>
    (await openXlsx(bytes).cells.read("考核")).values.map((line) => line[at] ?? null);

  /** Sorts the table around the cell, by the menu beside the button. */
  async function sort(cell: string, item: string): Promise<void> {
    await goTo(bench, cell);
    await showData();
    await grid().locator('[data-u-command="sheet.menu.sheets-sort"]:visible').first().click();
    await bench.page.getByText(item, { exact: true }).last().click();
  }

  /** Saves, and is asked nothing: all of a sorted sheet goes into its file. */
  const saved = async (): Promise<Uint8Array> => (await bench.save()).bytes;

  it("sorts rows below their headers, and formulas go with their rows; one step takes it back", async () => {
    await bench.open("考核.xlsx", await fileOf(marks()));
    await sort("C3", "拓展区域降序");
    await isUnsaved(bench);
    const sorted = await saved();
    expect(await column(sorted, 0)).toEqual(["单位", "团委", "市财政局", "教育局", "档案馆"]);
    const { formulas, values } = await openXlsx(sorted).cells.read("考核");
    expect(formulas.map((line) => line[3] ?? null)).toEqual([
      null,
      "C2/2+$F$1",
      "C3/2+$F$1",
      "C4/2+$F$1",
      "C5/2+$F$1",
    ]);
    expect(values.map((line) => line[3])).toEqual(["折算", 46.5, 45, 39, 33]);
    await goTo(bench, "A8");
    await bench.page.keyboard.press("Control+z");
    const back = await openXlsx(await saved()).cells.read("考核");
    expect(back.values.map((line) => line[0])).toEqual(["单位", ...UNITS.map(([unit]) => unit)]);
    expect(back.formulas[3]?.[3]).toBe("C4/2+$F$1");
  });

  it.each([
    { head: "a joined title, a note and headers", heads: 3, merges: [area(0, 0, 1, 4)] },
    {
      head: "headers in two rows of joined cells",
      heads: 4,
      merges: [area(0, 0, 1, 4), area(2, 0, 2, 1), area(2, 1, 1, 3)],
    },
  ])("sorts the rows below $head", async ({ heads, merges }) => {
    const own = marks();
    const title = [[{ value: "2026年考核" }], [{ value: "单位：分" }]];
    const upper = [{ value: "单位" }, { value: "指标" }];
    const rows = [
      ...title,
      ...(heads === 4 ? [upper] : []),
      ...own.rows.map((row) => row.slice(0, 3)),
    ];
    await bench.open("考核.xlsx", await fileOf({ ...own, rows, merges }));
    await sort(`C${heads + 2}`, "拓展区域降序");
    await isUnsaved(bench);
    const names = (await column(await saved(), 0)).slice(heads);
    expect(names).toEqual(["团委", "市财政局", "教育局", "档案馆"]);
    const headed = (await column(await saved(), 0)).slice(0, 2);
    expect(headed).toEqual(["2026年考核", "单位：分"]);
  });

  it("takes the formats of cells along, into the file too, so that a per cent stays one", async () => {
    const rows = [
      ["单位", "办结率"].map((value) => ({ value, style: "header" as const })),
      [{ value: "甲局" }, { value: 0.9, style: { base: "text", format: "0%" } as const }],
      [{ value: "乙局" }, { value: 0.95, style: { base: "text", format: "0.0%" } as const }],
      [
        { value: "丙局" },
        { value: 88, style: { base: "text", format: "0.00", fill: "FFFF00" } as const },
      ],
    ];
    await bench.open("考核.xlsx", await fileOf({ name: "考核", rows }));
    await sort("B3", "拓展区域降序");
    await isUnsaved(bench);
    const bytes = await saved();
    const { values, formats } = await openXlsx(bytes).cells.read("考核");
    expect(values.slice(1)).toEqual([
      ["丙局", 88],
      ["乙局", 0.95],
      ["甲局", 0.9],
    ]);
    expect(formats.slice(1).map((line) => line[1])).toEqual(["0.00", "0.0%", "0%"]);
    await bench.open("考核.xlsx", bytes);
    await sort("A3", "拓展区域降序");
    await isUnsaved(bench);
    const again = await openXlsx(await saved()).cells.read("考核");
    expect(again.values.map((line) => line[0])).toEqual(["单位", "乙局", "甲局", "丙局"]);
    expect(again.formats.slice(1).map((line) => line[1])).toEqual(["0.0%", "0%", "0.00"]);
  });

  it("sorts rows under one list and look for all, which stay in their column", async () => {
    const rules = {
      validations: [
        {
          area: area(1, 1, 4, 1),
          rule: { kind: "list", words: ["政府", "群团", "党群"] },
        } as const,
      ],
      conditionals: [{ area: area(1, 2, 4, 1), formula: "$C2<70", fill: "FFCCCC" }],
    };
    await bench.open("考核.xlsx", await fileOf(marks(rules)));
    await sort("C3", "拓展区域降序");
    await isUnsaved(bench);
    const [sheet] = openXlsx(await saved()).describe();
    expect(sheet).toMatchObject(rules);
    expect(sheet!.rows.map((row) => row[0]?.value)).toEqual([
      "单位",
      "团委",
      "市财政局",
      "教育局",
      "档案馆",
    ]);
  });

  it("does not sort rows whose lists differ, and says from which cell on", async () => {
    const list = (row: number, words: string[]) =>
      ({ area: area(row, 1, 1, 1), rule: { kind: "list", words } }) as const;
    const validations = [list(1, ["政府", "党群"]), list(2, ["政府", "群团"])];
    await bench.open("考核.xlsx", await fileOf(marks({ validations })));
    await sort("C3", "拓展区域降序");
    await status().getByText("没有排序").waitFor();
    expect(await status().innerText()).toContain("（从 B3 起），排序后会对不上，没有排序");
    expect(await column(await saved(), 0)).toEqual(["单位", ...UNITS.map(([unit]) => unit)]);
  });

  it("sorts names by pinyin", async () => {
    await bench.open("考核.xlsx", await fileOf(marks()));
    await sort("A3", "拓展区域升序");
    await isUnsaved(bench);
    // dang'an, jiaoyu, shi, tuan
    expect(await column(await saved(), 0)).toEqual([
      "单位",
      "档案馆",
      "教育局",
      "市财政局",
      "团委",
    ]);
  });

  it("leaves locked cells and merged ones alone, and says so", async () => {
    await bench.open("锁定.xlsx", await fileOf(marks({ isProtected: true })));
    await sort("C3", "拓展区域降序");
    await status().getByText("锁定的格子").waitFor();
    expect(await status().innerText()).toContain("“考核”的 A2 是锁定的格子，没有改动");
    await bench.open("合并.xlsx", await fileOf(marks({ merges: [area(2, 4, 1, 2)] })));
    await goTo(bench, "A2:E5");
    await showData();
    await grid().locator('[data-u-command="sheet.menu.sheets-sort"]:visible').first().click();
    await bench.page.getByText("当前区域降序", { exact: true }).last().click();
    await status().getByText("合并单元格（E3），没有排序").waitFor();
    expect(await column(await saved(), 0)).toEqual(["单位", ...UNITS.map(([unit]) => unit)]);
  });

  it("filters by values, and the file has the filter and the rows that it hides", async () => {
    await bench.open("考核.xlsx", await fileOf(marks()));
    await goTo(bench, "B2");
    await showData();
    await grid().locator('[data-u-command="sheet.command.smart-toggle-filter"]').first().click();
    await bench.page.mouse.click(213, 171); // the button in B1
    await bench.page.locator("label:has(input[type=checkbox])").last().click(); // 政府 comes last by pinyin
    await bench.page.getByText("(2/4)").waitFor();
    await bench.page.getByRole("button", { name: "确认" }).click();
    await isUnsaved(bench);
    const bytes = await saved();
    const parts = partsOf(bytes);
    const sheet = parts.get("xl/worksheets/sheet1.xml")!.toString();
    expect(sheet).toContain(
      '<autoFilter ref="A1:D5"><filterColumn colId="1"><filters><filter val="党群"/><filter val="群团"/></filters></filterColumn></autoFilter>',
    );
    const [info] = await openXlsx(bytes).cells.list();
    expect(info?.hiddenRows).toEqual([1, 2]);
    expect(parts.get("xl/workbook.xml")!.toString()).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'考核'!$A$1:$D$5</definedName>`,
    );
    await bench.open("考核.xlsx", bytes);
    await goTo(bench, "A1");
    await bench.page.keyboard.press("ArrowDown"); // over the rows that are hidden
    await bench.page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")!.value ===
        "A4",
    );
    expect((await bench.save()).bytes).toEqual(bytes);
  });
});
