import fc from "fast-check";
import Papa from "papaparse";
import { prepareCsv } from "../../../src/grading/csv/gradeCsv";
import { resultLines } from "../../../src/grading/csv/resultLines";
import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { unitResult } from "../../../src/grading/results/unitResult";
import { cellOfText } from "../../../src/workbook/csv/cellOfText";
import { CsvReader } from "../../../src/workbook/csv/csvReader";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { Rows } from "../office";

const HEAD = ["单位", "类别", "K1", "K2", "K3", "状态"];
const SCHEME: Record<string, Rows> = {
  方案: [
    ["项目", "值"],
    ["方案名称", "考核"],
    ["年度", 2026],
    ["名额算法", "分档"],
    ["加分上限", 3],
  ],
  指标: [
    ["编码", "指标名称", "权重", "计分方法", "目标", "缺失处理"],
    ["K1", "总评", "40%", null, null, null],
    ["K2", "完成率", "35%", "目标达成", 100, "剔除"],
    ["K3", "比较", "25%", "功效系数", null, "计零"],
  ],
  等次: [
    ["等次", "下限", "名额比例"],
    ["优秀", 90, "30%"],
    ["良好", 80, null],
    ["合格", 60, null],
    ["待改进", 0, null],
  ],
};
const OTHERS: Record<string, Rows> = {
  加减分: [
    ["单位", "事项", "级别", "加减分", "日期", "文号"],
    ["单位1", "表彰", "市级", 2.5, "2026-05-01", "某〔2026〕1号"],
    ["单位 2", "通报", "", -1, "2026-05-01", "某〔2026〕2号"],
  ],
  否决: [
    ["单位", "事项", "效果", "依据", "日期"],
    ["单位3", "事故", "一票否优", "条例", "2026-05-01"],
  ],
};

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 50) {
    await Promise.resolve();
    yield bytes.slice(at, at + 50);
  }
}

/** The lines by the scheme: what is found, and the lines of results as another program reads them. */
async function gradedLines(text: string, sheets: Record<string, Rows>, isDraft = false) {
  const source = {
    name: "数据",
    reader: new CsvReader(piecesOf(text), 44),
    expected: 1,
    progress: () => undefined,
  };
  const { grading, findings } = await prepareCsv(createMemoryWorkbook(sheets), source, { isDraft });
  const found = findings.map(({ code, level, address }) => `${level} ${code} ${address}`);
  if (!grading) return { found, results: undefined, written: "" };
  const bytes = [...resultLines(grading)].map((piece) => Buffer.from(piece));
  const written = Buffer.concat(bytes).toString("utf8");
  const [head, ...rows] = Papa.parse<string[]>(written.replace(/^\uFEFF/, ""), {
    skipEmptyLines: true,
  }).data;
  const results = rows.map((row) => Object.fromEntries(row.map((each, at) => [head![at]!, each])));
  return { found, results, written };
}

/** The same as a sheet of the workbook. */
async function gradedSheet(rows: Rows, sheets: Record<string, Rows>, isDraft = false) {
  const workbook = createMemoryWorkbook({ ...sheets, 数据: rows });
  const { grading, findings } = await prepareGrading(workbook, { isDraft });
  const found = findings.map(({ code, level, address }) => `${level} ${code} ${address}`);
  const results = grading?.read.data.units.map((_, unit) => unitResult(grading, unit));
  return { found, results };
}

const mark = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => String(tenths / 10)),
  fc.constantFrom("缺", "", "N/A", "87", "90", "９０", "92分", "105"),
);
const line = fc.tuple(
  fc.constantFrom("一类", "二类"),
  mark,
  mark,
  mark,
  fc.constantFrom("", "", "", "", "不参加考核", "参加，不确定等次"),
);

test("gives what the same data give as a sheet", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 4, maxLength: 14 }), async (lines) => {
      const rows = [HEAD, ...lines.map((each, at) => [`单位${at}`, ...each])];
      const cells = rows.map((row) => row.map((text) => cellOfText(text)?.value ?? null));
      const sheets = { ...SCHEME, ...OTHERS };
      const ofLines = await gradedLines(Papa.unparse(rows), sheets, true);
      const ofSheet = await gradedSheet(cells, sheets, true);
      expect(ofLines.results === undefined).toBe(ofSheet.results === undefined);
      const errors = (found: string[]) => found.filter((each) => each.startsWith("error")).sort();
      expect(errors(ofLines.found)).toEqual(errors(ofSheet.found));
      ofSheet.results?.forEach(({ unit, score, grade, rank }, at) => {
        const row = ofLines.results![at]!;
        expect(row["单位"]).toBe(unit);
        expect(row["总分"]).toBe(score?.toFixed(2) ?? "");
        expect(row["名次"]).toBe(rank === null ? "" : String(rank));
        if (grade === "待研究") expect(row["建议等次"]).toMatch(/^待研究（/);
        else if (grade !== null) expect(row["建议等次"]).toBe(grade);
      });
    }),
    { numRuns: 60 },
  );
});

test("per cents are read as in a file that is opened whole", async () => {
  const sheets = {
    ...SCHEME,
    指标: [
      ["编码", "指标名称", "权重", "计分方法", "目标", "计量单位"],
      ["K1", "完成率", "100%", "目标达成", "95%", "%"],
    ],
  } satisfies Record<string, Rows>;
  const text = "单位,K1\n甲局,98%\n乙局,47.5%\n丙局,95\n";
  const { results } = await gradedLines(text, sheets);
  // 98 of 95 is full; half of it is 50; plain 95 under 计量单位 % is 95 per cent.
  expect(results?.map((row) => row["总分"])).toEqual(["100.00", "50.00", "100.00"]);
});

test("titles above, notes and summaries below, blank lines between are no units", async () => {
  const marks = ",,90,100,80,";
  const text = `2026年度数据\n${HEAD.join(",")}\n\n甲局${marks}\n1001${marks}\n合计${marks}\n注：截至年底,,,,,\n`;
  const { found, results } = await gradedLines(text, SCHEME);
  expect(results?.map((row) => row["单位"])).toEqual(["甲局", "1001"]);
  expect(found).toContain("warning totalRow A6");
  expect(found).toContain("info noteRow A7");
});

test("names that come twice, are missing or stand in a shifted line stop it at their cells", async () => {
  const marks = ",一类,90,100,80,";
  const text = `${HEAD.join(",")}\n甲局${marks}\n甲局${marks}\n${marks}\nP01${marks}\nP01${marks}\n`;
  const { found, results } = await gradedLines(text, SCHEME);
  expect(results).toBeUndefined();
  const errors = found.filter((each) => each.startsWith("error"));
  expect(errors).toEqual([
    "error unitRepeated A3",
    "error unitMissing A4",
    "error unitRepeated A6",
  ]);
});

test("of findings that are alike a hundred are kept and the others counted", async () => {
  const rows = Array.from({ length: 150 }, (_, at) => `人${at},一类,１,90,80,`);
  const { found } = await gradedLines([HEAD.join(","), ...rows].join("\n"), SCHEME);
  expect(found.filter((each) => each.includes("textNumber"))).toHaveLength(100);
  expect(found.filter((each) => each.includes("moreAlike"))).not.toHaveLength(0);
});

test("names are data in the file of results", async () => {
  const names = ["=1+1", '甲"局', "乙,局", "+区", "@x", "丙\n局"];
  const text = Papa.unparse([HEAD, ...names.map((name) => [name, "一类", "90", "100", "80", ""])]);
  const { results, written } = await gradedLines(text, SCHEME);
  expect(results?.map((row) => row["单位"])).toEqual([
    "'=1+1",
    '甲"局',
    "乙,局",
    "'+区",
    "'@x",
    "丙\n局",
  ]);
  expect(written.startsWith("\uFEFF单位,")).toBe(true);
});
