import fc from "fast-check";
import Papa from "papaparse";
import { CsvReader } from "../../../src/workbook/csv/csvReader";
import { WorkbookError } from "../../../src/workbook/workbookError";

const COMMA = 44;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text in pieces of the given length. */
async function* inPieces(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += length) {
    await Promise.resolve();
    yield bytes.slice(at, at + length);
  }
}

/** All rows as texts, with the numbers that stand for themselves and their lines. */
async function readAll(text: string, width: number, length = 7) {
  const reader = new CsvReader(inPieces(text, length), COMMA);
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows: string[][] = [];
  const numbers: number[][] = [];
  const lines: number[] = [];
  for (;;) {
    const chunk = await reader.next(columns, width);
    if (!chunk) return { rows, numbers, lines };
    for (let row = 0; row < chunk.rows; row++) {
      rows.push(columns.map((column) => chunk.text(row, column)));
      numbers.push(columns.map((column) => chunk.numbers[column]![row]!));
      lines.push(chunk.lines[row]!);
    }
  }
}

const cell = fc.oneof(
  fc.constantFrom("", "92", "92.5", "-3", "007", "1,000", "98%", "=1+1", '"', "甲局", " 8", "1e5"),
  fc.string({ unit: "grapheme", maxLength: 6 }).map((text) => text.replaceAll("\0", "")),
);

test("reads what another program writes, wherever the pieces are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }),
      fc.constantFrom("\n", "\r\n"),
      fc.integer({ min: 1, max: 40 }),
      async (table, newline, length) => {
        const text = Papa.unparse(
          table.map((row) => [...row]),
          { newline },
        );
        const { rows } = await readAll(text, 3, length);
        expect(rows).toEqual(table.filter((row) => row.some((each) => each !== "")));
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ["92", 92],
  ["-0.5", -0.5],
  ["0", 0],
  ["-0", 0],
  ["999999999999999", 999_999_999_999_999],
  ["0.123456789012345", NaN],
  ["1.23456789012345", 1.234_567_890_123_45],
  ["007", NaN],
  ["5.", NaN],
  [".5", NaN],
  ["+5", NaN],
  ["5e3", NaN],
  ["98%", NaN],
  [" 92", NaN],
  ['"92"', 92],
  ['"9""2"', NaN],
])("%s is the number %s", async (text, number) => {
  const { numbers } = await readAll(`${text},x`, 2);
  expect(numbers[0]![0]).toBe(number);
});

test("lines are counted with blank ones, and the last may lack its end", async () => {
  const { rows, lines } = await readAll("a,1\n\n,\nb,2", 2);
  expect(rows).toEqual([
    ["a", "1"],
    ["b", "2"],
  ]);
  expect(lines).toEqual([0, 3]);
});

test("cells that a short line does not reach are blank", async () => {
  const { rows, numbers } = await readAll("a,1,2\nb\n", 3);
  expect(rows[1]).toEqual(["b", "", ""]);
  expect(numbers[1]).toEqual([NaN, NaN, NaN]);
});

test.each([
  ["a,1\nb,2,3\n", "fileLineTooLong"],
  ['a,1\n"b,2\n', "fileQuotesOpen"],
  ['a,1\n"b"c,2\n', "fileQuotesOpen"],
])("%j is refused with its line", async (text, code) => {
  const refusal = readAll(text, 2).catch((error: unknown) => error);
  const error = (await refusal) as WorkbookError;
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error.code).toBe(code);
  expect(error.message).toContain("第 2 行");
});

test("blank cells behind the last column are no mistake", async () => {
  expect((await readAll("a,1,,\nb,2,\n", 2)).rows).toHaveLength(2);
});

test("the first lines can be looked at before they are read", async () => {
  const reader = new CsvReader(inPieces("标题\n单位,K1\n甲局,90\n", 4), COMMA);
  expect(await reader.peek(2)).toEqual([["标题"], ["单位", "K1"]]);
  await reader.skip(2);
  const chunk = await reader.next([0, 1], 2);
  expect(chunk?.text(0, 0)).toBe("甲局");
  expect(chunk?.lines[0]).toBe(2);
});
