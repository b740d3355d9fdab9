/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { openExcel } from "../../../src/workbook/excel/openExcel";
import { bootHost, type Booted } from "../../host/boot";
import { codeOf } from "../codeOf";

/** What a request may take: Excel on the web refuses 5 MB, and large ones keep a person waiting. */
const MOST_BYTES = 1_500_000;
const ROWS = 60_000;

let booted: Booted;
beforeAll(async () => {
  booted = await bootHost();
});
beforeEach(() => void booted.replace({}));
afterEach(() => expect(booted.host.complaints).toEqual([]));

it("writes a long sheet in requests of a size, every cell with its format", async () => {
  const { sheets } = await openExcel();
  const rows = Array.from({ length: ROWS }, (_, unit) => [
    { value: unit, style: "number" as const },
    { value: unit / ROWS, style: "percent" as const },
    { value: unit, style: "number" as const },
  ]);
  booted.host.requests.clear();
  await sheets.render([{ name: "结果", rows }]);
  const sizes = booted.host.requests.all.map(({ bytes }) => bytes);
  expect(sizes.filter((bytes) => bytes > MOST_BYTES)).toEqual([]);
  const written = booted.host.book.find("结果")!;
  for (const row of [0, 1, ROWS / 2, ROWS - 1]) {
    const formats = [0, 1, 2].map((column) => written.cells[row]?.[column]?.style.numberFormat);
    expect(formats).toEqual(["0.00", "0.00%", "0.00"]);
  }
});

it("refuses a text that no cell takes before it writes anything", async () => {
  const { sheets } = await openExcel();
  const short = { name: "计算过程", rows: [[{ value: "短" }]] };
  const long = { name: "结果", rows: [[{ value: "长".repeat(32_768) }]] };
  expect(await codeOf(sheets.render([short, long]))).toBe("textTooLong");
  expect(booted.host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});
