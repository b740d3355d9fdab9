/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { openExcel } from "../../../src/workbook/excel/openExcel";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { bootHost, type Booted } from "../../host/boot";
import type { HostSheet } from "../../host/model/hostSheet";
import { pictureOf } from "../../host/model/picture";
import { until } from "../../until";
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
const cell = { row: 0, column: 0, rows: 1, columns: 1 };

describe("while a cell is edited", () => {
  it("says so, waits and goes on by itself", async () => {
    const workbook = await openExcel();
    const told: (string | undefined)[] = [];
    const stop = workbook.watchWaiting((reason) => told.push(reason?.["zh-CN"]));
    booted.host.isEditing = true;
    const rendering = workbook.sheets.render([sheetOf("新", [[1]])]);
    await until(() => told.length > 0);
    expect(told).toEqual(["正在编辑单元格，请按 Enter 结束编辑后重试"]);
    booted.host.isEditing = false;
    await rendering;
    expect(told.at(-1)).toBeUndefined();
    expect(sheet("新").at(0, 0)!.value).toBe(1);
    stop();
  });

  it("stops waiting when it is cancelled", async () => {
    const { sheets } = await openExcel();
    const stop = new AbortController();
    booted.host.isEditing = true;
    const rendering = sheets.render([sheetOf("新", [[1]])], { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect(await codeOf(rendering)).toBe("cancelled");
  });
});

describe("Excel on the web", () => {
  it("hands over in pieces what is more than 5 MB", async () => {
    const { requests } = booted.host;
    const values = Array.from({ length: 12_000 }, (_, row) => [
      `单位${row}`,
      "很长的说明".repeat(40),
    ]);
    const { sheets, cells } = await openExcel();
    await sheets.render([sheetOf("大表", values)]);
    expect((await cells.read("大表")).values).toEqual(values);
    await cells.write(
      "大表",
      0,
      1,
      values.map(() => ["另一个很长的说明".repeat(40)]),
    );
    expect((await cells.read("大表")).values[11_999]![1]).toHaveLength(320);
    expect(requests.all.some(({ error }) => error === "transport 5104")).toBe(true);
  });

  it("refuses more cells than Excel gives, before it asks", async () => {
    const { cells } = await openExcel();
    const area = { row: 0, column: 0, rows: 1_000_000, columns: 6 };
    expect(await codeOf(cells.read("Sheet1", area))).toBe("excelTooLarge");
  });

  it("lists a workbook of many sheets without the cells where they are too much", async () => {
    const long = Array.from({ length: 390 }, () => Array<string>(12).fill("说明".repeat(40)));
    const content = createMemoryWorkbook(
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`表${index}`, long])),
    );
    booted.replace({ content });
    const { cells } = await openExcel();
    expect(await cells.list()).toHaveLength(9);
    expect((await cells.read("表8")).values).toEqual(long);
  });
});

describe("reading", () => {
  it("finds hidden rows and columns, hidden sheets, protection", async () => {
    const content = createMemoryWorkbook(
      {
        数据: [
          ["甲", 1],
          ["乙", 2],
          ["丙", 3],
        ],
        藏: [[1]],
      },
      {
        数据: { hiddenRows: [1], hiddenColumns: [1], isProtected: true },
        藏: { visibility: "hidden" },
      },
    );
    booted.replace({ content });
    const { cells } = await openExcel();
    expect(await cells.list()).toMatchObject([
      { name: "数据", isProtected: true, isHidden: false, hiddenRows: [1], hiddenColumns: [1] },
      { name: "藏", isHidden: true, hiddenRows: [], hiddenColumns: [] },
    ]);
  });

  it("reads what was read with the list only once, and anew after the turn", async () => {
    booted.replace({ content: createMemoryWorkbook({ 数据: [["甲"]] }) });
    const { cells } = await openExcel();
    await cells.list();
    const { requests, book } = booted.host;
    requests.clear();
    expect((await cells.read("数据")).values).toEqual([["甲"]]);
    expect(requests.count).toBe(0);
    book.find("数据")!.reach(0, 0).value = "乙";
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect((await cells.read("数据")).values).toEqual([["乙"]]);
  });

  it("gives our functions one spelling, loaded or not", async () => {
    const { cells, sheets } = await openExcel();
    await sheets.render([sheetOf("数据", [[1]])]);
    sheet("数据").reach(0, 1).formula = "_xldudf_HJ_SCORE(A1,A1)";
    expect((await cells.read("数据")).formulas).toEqual([[null, "HJ.SCORE(A1,A1)"]]);
  });
});

describe("highlights", () => {
  it("light up and go without touching the fills of the user", async () => {
    const { sheets, session } = await openExcel();
    await sheets.render([{ ...FULL_SHEET, isProtected: false }]);
    const before = picture("全套");
    await session.highlight("全套", [cell, { ...cell, row: 2 }]);
    expect(picture("全套").styles).toEqual(before.styles);
    expect(sheet("全套").conditionals).toHaveLength(4);
    await session.clearHighlights();
    expect(picture("全套")).toEqual(before);
  });

  it("cost one request to light and one to clear while the user goes on, even after the sheet was replaced", async () => {
    const { sheets, session } = await openExcel();
    await session.clearHighlights();
    const { requests } = booted.host;
    requests.clear();
    await session.highlight("Sheet1", [cell]);
    await session.clearHighlights();
    await session.clearHighlights();
    expect(requests.count).toBe(2);
    await session.highlight("Sheet1", [cell]);
    await sheets.render([sheetOf("Sheet1", [["新"]])]);
    await session.clearHighlights();
    expect(sheet("Sheet1").conditionals).toEqual([]);
  });

  it("of a run that crashed go as well", async () => {
    const { session } = await openExcel();
    await session.highlight("Sheet1", [cell]);
    await (await openExcel()).session.clearHighlights();
    expect(sheet("Sheet1").conditionals).toEqual([]);
  });

  it("are refused on a protected sheet, by its name", async () => {
    const { sheets, session } = await openExcel();
    await sheets.render([FULL_SHEET]);
    expect(await codeOf(session.highlight("全套", [cell]))).toBe("sheetProtected");
  });
});

describe("the selection", () => {
  it("is none where it is not one rectangle of cells", async () => {
    const { session } = await openExcel();
    booted.host.book.hasOtherSelection = true;
    expect(await session.selected()).toBeUndefined();
  });

  it("tells when the user selects", async () => {
    const { session } = await openExcel();
    const seen: unknown[] = [];
    const stop = await session.watchSelection((selection) => seen.push(selection));
    const area = { row: 4, column: 1, rows: 2, columns: 3 };
    booted.host.userSelects("Sheet1", area);
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ sheet: "Sheet1", area }]);
    stop();
  });
});
