import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { fileOf, GOOD, withSheet } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const LINES = GOOD["数据"]!.map((row) => row.map(String).join(",")).join("\n");
const HEAD = "单位,类别,加权得分,加分,扣分,总分,建议等次,名次";

const { path, put, names } = temporaryFolder();
let calls = 0;

/** Grades lines by the scheme of the good workbook. */
async function graded(file: string, content: Uint8Array | string, ending = "csv") {
  const before = ++calls;
  const scheme = put(`方案${before}.xlsx`, await fileOf(withSheet(GOOD, "数据")));
  const data = put(`${before}-${file}`, content);
  const target = path(`结果${before}.${ending}`);
  const run = await runCli(["grade", "--scheme", scheme, "--data", data, "-o", target]);
  const isWritten = names().some((name) => name.startsWith(`结果${before}`));
  return { ...run, target, isWritten };
}

const linesIn = (text: string): string[] => text.replace(/^\uFEFF/, "").split("\r\n");

test("lines have the results of the same data in a workbook", async () => {
  const { code, target } = await graded("数据.csv", LINES);
  expect(code).toBe(0);
  const whole = put("全.xlsx", await fileOf(GOOD));
  const { out } = await runCli(["grade", whole, "--json", "-o", path("全-结果.xlsx")]);
  const { units } = JSON.parse(out) as {
    units: { unit: string; score: number; grade: string; rank: number }[];
  };
  const [head, ...rows] = linesIn(readFileSync(target, "utf8"));
  expect(head).toBe(HEAD);
  const shown = rows.slice(0, 5).map((row) => row.split(","));
  expect(shown.map((row) => [row[0], row[5], row[6], row[7]])).toEqual(
    units.map(({ unit, score, grade, rank }) => [unit, score.toFixed(2), grade, String(rank)]),
  );
});

const packed = (text: string): Uint8Array => new Uint8Array(gzipSync(text));
/** 市 and 局 in GB18030; what stands between them is in both encodings the same. */
const GB = (text: string): Uint8Array => {
  const known: Record<string, number[]> = {
    单: [0xb5, 0xa5],
    位: [0xce, 0xbb],
    类: [0xc0, 0xe0],
    别: [0xb1, 0xf0],
    甲: [0xbc, 0xd7],
    乙: [0xd2, 0xd2],
    市: [0xca, 0xd0],
    局: [0xbe, 0xd6],
    一: [0xd2, 0xbb],
    二: [0xb6, 0xfe],
    三: [0xc8, 0xfd],
    四: [0xcb, 0xc4],
    五: [0xce, 0xe5],
  };
  return Uint8Array.from([...text].flatMap((each) => known[each] ?? [each.charCodeAt(0)]));
};

test.each([
  ["数据.csv.gz", packed(LINES)],
  ["数据.csv", `\uFEFF${LINES.replaceAll("\n", "\r\n")}\r\n`],
  ["数据.tsv", LINES.replaceAll(",", "\t")],
  ["数据.txt", LINES.replaceAll(",", ";")],
  ["gb.csv", GB(LINES)],
  ["told.csv", `sep=|\r\n${LINES.replaceAll(",", "|")}`],
])("%s gives the same lines", async (file, content) => {
  const plain = await graded("数据.csv", LINES);
  const other = await graded(file, content);
  expect(other.code).toBe(0);
  expect(readFileSync(other.target)).toEqual(readFileSync(plain.target));
});

test("results are packed where the name asks for it", async () => {
  const { target } = await graded("数据.csv", LINES, "csv.gz");
  const text = gunzipSync(readFileSync(target)).toString("utf8");
  expect(linesIn(text)[0]).toBe(HEAD);
});

test.each([
  ["cut off", "数据.csv.gz", packed(LINES).slice(0, -20), "不完整或已损坏"],
  ["no archive", "数据.csv.gz", LINES, "不完整或已损坏"],
  [
    "of two encodings",
    "数据.csv",
    Buffer.concat([Buffer.from(`${LINES}\n`), Buffer.alloc(2_000_000, "a"), GB("市局\n")]),
    "编码前后不一致",
  ],
  ["shifted", "数据.csv", `${LINES}\n市六局,甲类,1,2,3,4,5`, "第 7 行"],
  ["without headers", "数据.csv", "a,b\n1,2\n", "没有找到表头"],
  ["empty", "数据.csv", "", "没有找到表头"],
  ["with an open quote", "数据.csv", `${LINES}\n"市六局,甲类`, "引号没有配对"],
  ["with a mark too high", "数据.csv", LINES.replace("95,98", "195,98"), "数据!C2"],
  ["with a mark of words", "数据.csv", LINES.replace("95,98", "很好,98"), "数据!C2"],
])("a file that is %s is told, and nothing is written", async (_, file, content, said) => {
  const { code, err, isWritten } = await graded(file, content);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(isWritten).toBe(false);
});

test.each([
  [["grade"], "请给出一个工作簿"],
  [["grade", "a.xlsx", "--data", "b.csv"], "请给出一个工作簿"],
  [["grade", "--data", "b.csv"], "请给出一个工作簿"],
])("%j is refused", async (args, said) => {
  const { code, err } = await runCli(args);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test("results go beside the data, never over a file that is there", async () => {
  const scheme = put("方案.xlsx", await fileOf(withSheet(GOOD, "数据")));
  const call = ["grade", "--scheme", scheme, "--data", put("数据.csv", LINES)];
  expect((await runCli(call)).code).toBe(0);
  expect(names()).toContain("数据-结果.csv");
  const again = await runCli(call);
  expect(again.code).toBe(2);
  expect(again.err).toContain("已经存在");
  const sheet = await runCli([...call, "-o", path("结果.xlsx")]);
  expect(sheet.err).toContain(".csv");
});
