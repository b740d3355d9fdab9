/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { openExcel } from "../../../src/workbook/excel/openExcel";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { bootHost, type Booted } from "../../host/boot";
import type { HostSheet } from "../../host/model/hostSheet";
import { pictureOf } from "../../host/model/picture";
import { codeOf } from "../codeOf";
import { sheetOf } from "../../../src/workbook/selfTest/adapter";
import { FULL_SHEET } from "../../../src/workbook/selfTest/fullSheet";

let booted: Booted;
beforeAll(async () => {
  booted = await bootHost();
});
beforeEach(() => void booted.replace({}));
afterEach(() => expect(booted.host.complaints).toEqual([]));

const sheet = (name: string): HostSheet => booted.host.book.find(name)!;
const picture = (name: string) => pictureOf(booted.host.book).find((each) => each.name === name)!;
const ourSheets = (): string[] =>
  booted.host.book.sheets.map(({ name }) => name).filter((name) => name.startsWith("~"));
describe("rendering", () => {
  it("writes everything that a sheet is described with", async () => {
    const { sheets } = await openExcel();
    await sheets.render([FULL_SHEET]);
    const { styles, details } = picture("全套");
    expect(styles[0]![0]).toMatchObject({ fontName: "等线", fontSize: 16, bold: true });
    expect(styles[3]![1]).toMatchObject({
      numberFormat: "0.0%",
      bold: true,
      fill: "#FFEEDD",
      fontColor: "#123456",
      horizontal: "Left",
      wrapText: false,
      borders: {
        EdgeTop: "#BFBFBF",
        EdgeBottom: "#BFBFBF",
        EdgeLeft: "#BFBFBF",
        EdgeRight: "#BFBFBF",
      },
    });
    expect(styles[2]![1]).toMatchObject({ locked: false });
    expect(details).toMatchObject({
      frozen: { rows: 2, columns: 1 },
      tabColor: "#1F4E79",
      isProtected: true,
      widths: [
        [0, 108.75],
        [1, 66.75],
        [2, 56.25],
      ],
      heights: [
        [0, 30],
        [2, 18],
      ],
      tables: [{ name: "全套表", area: FULL_SHEET.tables![0]!.area, showBandedRows: false }],
      conditionals: [
        { formula: "=$B3<60", fill: "#FDE7E9", fontColor: "#990000", bold: true },
        { formula: '=$C3="优秀"', fill: "#E7F4E8" },
      ],
      validations: [
        { rule: { list: { source: '优秀,良好,"特"' } }, prompt: { message: "请选择" } },
        { rule: { decimal: { formula1: 0, formula2: 100.5 } }, errorAlert: { style: "Warning" } },
        { rule: { wholeNumber: { formula1: 0, formula2: 10 } }, errorAlert: { style: "Stop" } },
      ],
      page: {
        orientation: "Landscape",
        paperSize: "A3",
        zoom: { horizontalFitToPages: 1 },
        bands: { CenterHeader: "绩效考核", RightFooter: "第 &P 页，共 &N 页" },
        printArea: { row: 0, column: 0, rows: 4, columns: 3 },
        titleRows: { row: 0, rows: 2 },
      },
    });
  });

  it("gives the same sheet whether it is new or replaces another one", async () => {
    const { sheets } = await openExcel();
    await sheets.render([FULL_SHEET]);
    const fresh = picture("全套");
    await sheets.render([
      {
        ...sheetOf("全套", [
          ["旧", "的"],
          [1, 2],
          [3, 4],
          [5, 6],
          [7, 8],
        ]),
      },
    ]);
    await sheets.render([FULL_SHEET]);
    expect(picture("全套")).toEqual(fresh);
  });

  it("does without setting up pages where no printer is installed, and says so", async () => {
    booted.host.book.hasPrinter = false;
    const workbook = await openExcel();
    await workbook.sheets.render([FULL_SHEET]);
    expect(picture("全套").values[0]![0]).toBe("绩效考核表");
    expect(workbook.capabilities.print).toBe(false);
    expect(ourSheets()).toEqual([]);
  });

  it("takes the filter off a sheet that it replaces", async () => {
    const { sheets } = await openExcel();
    await sheets.render([sheetOf("结果", [["单位"], ["甲"]])]);
    Object.assign(sheet("结果"), { isFiltered: true });
    sheet("结果").hiddenRows.add(1);
    await sheets.render([sheetOf("结果", [["单位"], ["乙"]])]);
    expect(sheet("结果").isFiltered).toBe(false);
    expect(sheet("结果").hiddenRows.size).toBe(0);
  });

  it("keeps formulas elsewhere that refer to a sheet which is replaced", async () => {
    const { sheets, cells } = await openExcel();
    await sheets.render([sheetOf("结果", [[1]]), sheetOf("别处", [[2]])]);
    await cells.writeFormulas("别处", 0, 1, [["结果!A1*2"]]);
    const { id } = sheet("结果");
    await sheets.render([sheetOf("结果", [[3]])]);
    expect(sheet("结果").id).toBe(id);
    expect((await cells.read("别处")).formulas).toEqual([[null, "结果!A1*2"]]);
  });

  it("lets formulas of new sheets refer to each other, in any order", async () => {
    const { sheets, cells } = await openExcel();
    const formula = "SUM('乙 表'!A1:A3)&\"'乙 表'!\"";
    await sheets.render([
      { name: "甲", rows: [[{ value: 1, formula }]] },
      { name: "乙 表", rows: [[{ value: 1, formula: "甲!A1" }]] },
    ]);
    expect((await cells.read("甲")).formulas).toEqual([[formula]]);
    expect((await cells.read("乙 表")).formulas).toEqual([["甲!A1"]]);
  });

  it("names the sheet whose password it does not have, and changes nothing", async () => {
    const content = createMemoryWorkbook(
      { 开: [["甲"]], 锁: [["乙"]] },
      { 开: { isProtected: true } },
    );
    const { book } = booted.replace({ content, passwords: { 锁: "1234" } });
    const before = pictureOf(book);
    const { sheets } = await openExcel();
    const rendering = sheets.render([sheetOf("开", [["新"]]), sheetOf("锁", [["新"]])]);
    await expect(rendering).rejects.toMatchObject({
      code: "sheetProtected",
      details: { sheet: "锁" },
    });
    expect(pictureOf(book)).toEqual(before);
  });

  it("changes nothing in a workbook whose structure is protected", async () => {
    const { book } = booted.replace({ isStructureProtected: false });
    book.isStructureProtected = true;
    const { sheets } = await openExcel();
    expect(await codeOf(sheets.render([sheetOf("新", [[1]])]))).toBe("workbookProtected");
    expect(await codeOf(sheets.remove(["Sheet1"]))).toBe("workbookProtected");
  });

  it("waits for another one in the same page, and so does the search for what a broken run left", async () => {
    const [pane, button] = [await openExcel(), await openExcel()];
    const [, , mended] = await Promise.all([
      pane.sheets.render([sheetOf("一", [[1]])]),
      button.sheets.render([sheetOf("二", [[2]])]),
      pane.sheets.mend(),
    ]);
    expect(mended).toBeUndefined();
    expect(booted.host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "一", "二"]);
  });

  it("does not hold up the next one when it fails", async () => {
    const { sheets } = await openExcel();
    const failing = codeOf(sheets.render([sheetOf("", [[1]])]));
    await sheets.render([sheetOf("一", [[1]])]);
    expect(await failing).toBe("sheetNameInvalid");
  });

  it("stops when it is cancelled between two requests, and cleans up", async () => {
    const { sheets } = await openExcel();
    const stop = new AbortController();
    const onProgress = (): void => stop.abort();
    const rendering = sheets.render([sheetOf("新", [[1]])], { signal: stop.signal, onProgress });
    expect(await codeOf(rendering)).toBe("cancelled");
    expect(booted.host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

describe("restoring", () => {
  it("puts back everything that a sheet had, in its place", async () => {
    const { sheets } = await openExcel();
    await sheets.render([FULL_SHEET]);
    const before = picture("全套");
    const { id } = sheet("全套");
    await sheets.keep(["全套"]);
    await sheets.render([sheetOf("全套", [["别的"], ["都"], ["没了"]])]);
    await sheets.restore();
    expect(picture("全套")).toEqual(before);
    expect(sheet("全套").id).toBe(id);
    expect(ourSheets()).toEqual([]);
  });

  const failures = (["before", "after", "midway"] as const).flatMap((when) =>
    [1, 2, 3, 4, 5].map((at) => ({ at, when, lasts: "once" as const })),
  );

  it.each(failures)("can be tried again when request $at fails $when", async (fault) => {
    const { sheets } = await openExcel();
    await sheets.render([FULL_SHEET]);
    const before = pictureOf(booted.host.book);
    await sheets.keep(["全套", "新"]);
    await sheets.render([sheetOf("全套", [["别的"]]), sheetOf("新", [[1]])]);
    booted.host.faults.set(fault);
    const again = await openExcel();
    if ((await codeOf(again.sheets.restore())) !== undefined) await again.sheets.restore();
    expect(pictureOf(booted.host.book)).toEqual(before);
  });

  it("brings back a sheet that was removed", async () => {
    const { sheets, cells } = await openExcel();
    await sheets.render([FULL_SHEET]);
    const { values } = picture("全套");
    await sheets.keep(["全套"]);
    await sheets.remove(["全套"]);
    await sheets.restore();
    expect((await cells.list()).map(({ name }) => name)).toEqual(["Sheet1", "全套"]);
    expect(picture("全套").values).toEqual(values);
    expect(ourSheets()).toEqual([]);
  });

  it("hides its copies from everybody", async () => {
    const { sheets, cells } = await openExcel();
    await sheets.keep(["Sheet1"]);
    const [name] = ourSheets();
    expect(sheet(name!).visibility).toBe("VeryHidden");
    expect((await cells.list()).map((each) => each.name)).toEqual(["Sheet1"]);
    expect(await codeOf(cells.read(name!))).toBe("sheetMissing");
    expect(await sheets.mend()).toBeUndefined();
  });
});
