/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { bootHost, type Booted } from "./boot";

let booted: Booted;

beforeAll(async () => {
  booted = await bootHost();
});

afterEach(() => expect(booted.host.complaints).toEqual([]));

it("speaks with the real office.js", async () => {
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.displayLanguage).toBe("zh-CN");
});

it("writes and reads, with references over several requests", async () => {
  booted.replace({});
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["甲", 1],
      ["'=1", "=1+2"],
    ];
    range.load("values,formulas,address");
    const missing = context.workbook.worksheets.getItemOrNullObject("无");
    missing.load("name");
    await context.sync();
    expect(range.values).toEqual([
      ["甲", 1],
      ["=1", 3],
    ]);
    expect(range.formulas[1]).toEqual(["=1", "=1+2"]);
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(missing.isNullObject).toBe(true);
    range.format.fill.color = "#ff0000";
    await context.sync();
  });
  expect(booted.host.book.sheets[0]!.at(0, 0)!.style.fill).toBe("#FF0000");
});

it("answers what is wrong with a code and the statement", async () => {
  booted.replace({});
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ghost").getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ItemNotFound" });
});

it("is loud about members it does not know", async () => {
  const { complaints } = booted.replace({});
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").slicers.load("items/name");
    await context.sync();
  });
  await expect(asking).rejects.toThrow("emulated host: Worksheet.Slicers is not implemented");
  expect(complaints).toHaveLength(1);
  complaints.length = 0;
});

it("does not know members above its level", async () => {
  booted.replace({ excelApi: 6 });
  const freezing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").freezePanes.freezeRows(1);
    await context.sync();
  });
  await expect(freezing).rejects.toMatchObject({ code: "ApiNotFound" });
});
