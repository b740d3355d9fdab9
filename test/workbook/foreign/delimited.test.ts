import { codeOf } from "../codeOf";
import { readForeign } from "./readForeign";

const ROWS = [
  ["单位", "得分", "编号"],
  ["甲局", 90, "00123"],
];
const CSV = "单位,得分,编号\r\n甲局,90,00123\r\n";
/** 单位,得分 and 甲局,90 in GB18030, by its table. */
const GB18030 = Uint8Array.from([
  ...[0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xb5, 0xc3, 0xb7, 0xd6, 0x0a],
  ...[0xbc, 0xd7, 0xbe, 0xd6, 0x2c, 0x39, 0x30, 0x0a],
]);

function utf16(text: string): Uint8Array {
  const units = [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

it.each<{ name: string; file: string; bytes: Uint8Array | string }>([
  { name: "commas", file: "a.csv", bytes: CSV },
  { name: "a mark at the start", file: "a.csv", bytes: `\ufeff${CSV}` },
  { name: "semicolons", file: "a.csv", bytes: CSV.replaceAll(",", ";") },
  { name: "tabs", file: "a.tsv", bytes: CSV.replaceAll(",", "\t") },
  { name: "bars", file: "a.csv", bytes: CSV.replaceAll(",", "|") },
  {
    name: "UTF-16 with tabs, as Excel exports it",
    file: "a.csv",
    bytes: utf16(CSV.replaceAll(",", "\t")),
  },
  {
    name: "a line that tells the separator",
    file: "a.csv",
    bytes: `sep=;\r\n${CSV.replaceAll(",", ";")}`,
  },
  { name: "tabs under the name of a workbook", file: "a.xls", bytes: CSV.replaceAll(",", "\t") },
])("reads $name", async ({ file, bytes }) => {
  const { values, lost } = await readForeign(file, bytes);
  expect(values()).toEqual(ROWS);
  expect(lost).toBe("");
});

it("reads what Chinese programs write in GB18030", async () => {
  const { values } = await readForeign("a.csv", GB18030);
  expect(values()).toEqual([
    ["单位", "得分"],
    ["甲局", 90],
  ]);
});

it("keeps cells with separators, quotes and lines in them, and texts that look like formulas", async () => {
  const { values, blocks } = await readForeign("a.csv", '"甲,乙","他说""好""","一\n二",=1+1,+x,@a');
  expect(values()).toEqual([["甲,乙", '他说"好"', "一\n二", "=1+1", "+x", "@a"]]);
  expect([...blocks.values()][0]!.formulas.flat()).toEqual([null, null, null, null, null, null]);
});

it("finds the separator below a title that has none", async () => {
  const { values } = await readForeign(
    "a.csv",
    "2026年度考核\n单位,K1,K2,K3\n甲局,1,2,3\n乙局,4,5,6\n",
  );
  expect(values()[1]).toEqual(["单位", "K1", "K2", "K3"]);
});

it.each([
  ["年度考核.csv", "年度考核"],
  ["下载/2026[1].csv", "2026_1_"],
  [`${"长".repeat(40)}.csv`, "长".repeat(31)],
])("the sheet of %s is called as the file is", async (file, sheet) => {
  expect((await readForeign(file, CSV)).infos.map(({ name }) => name)).toEqual([sheet]);
});

it.each<{ name: string; bytes: Uint8Array | string; code: string }>([
  { name: "zero bytes", bytes: "甲,1\n\0\0\0", code: "fileTextUnreadable" },
  {
    name: "bytes that are no text",
    bytes: Uint8Array.of(0x61, 0x2c, 0xff, 0xff, 0x0a),
    code: "fileTextUnreadable",
  },
  { name: "half a letter at the end", bytes: GB18030.slice(0, 13), code: "fileTextUnreadable" },
  {
    name: "a quotation mark without its partner",
    bytes: '单位,得分\n"甲局,90\n乙局,80\n',
    code: "fileQuotesOpen",
  },
  { name: "lines without a word", bytes: ",,\n,,\n", code: "fileNoTable" },
  { name: "nothing", bytes: "", code: "fileEmpty" },
  {
    name: "a row of more than 16,384 cells",
    bytes: `甲${",".repeat(16_384)}`,
    code: "sheetTooLarge",
  },
  { name: "more than 1,048,576 rows", bytes: "1\n".repeat(1_048_577), code: "sheetTooLarge" },
  {
    name: "a cell of more than 32,767 characters",
    bytes: `甲,${"长".repeat(32_768)}`,
    code: "textTooLong",
  },
])("refuses $name", async ({ bytes, code }) => {
  expect(await codeOf(() => readForeign("a.csv", bytes))).toBe(code);
});

it("says in which line a quotation mark stands alone", async () => {
  await expect(readForeign("a.csv", '单位,得分\n甲局,90\n"乙局,80\n')).rejects.toThrow("第 3 行");
});
