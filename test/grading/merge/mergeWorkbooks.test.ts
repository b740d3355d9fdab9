import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { mergeWorkbooks, type MergeOptions } from "../../../src/grading/merge/mergeWorkbooks";
import type { CellValue } from "../../../src/workbook/cell";
import { isBad, readPart, type Part } from "../../../src/grading/merge/part";
import { TEMPLATES } from "../../../src/templates";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { MemoryWorkbook } from "../../memory/memoryWorkbook";

const NOTHING_DECIDED: MergeOptions = { keep: () => undefined, takesCommonScheme: () => false };

interface Office {
  readonly file: string;
  readonly weights?: Readonly<Record<string, number>>;
  readonly settings?: CellValue[][];
  readonly header?: string[];
  readonly rows: CellValue[][];
  readonly ledger?: CellValue[][];
}

function office({
  file,
  weights,
  settings = [],
  header = ["单位", "K1", "K2"],
  rows,
  ledger,
}: Office) {
  const own = weights ?? { K1: 15, K2: 85 };
  const workbook = createMemoryWorkbook({
    方案: [["项目", "值"], ["方案名称", "年度考核"], ...settings],
    指标: [
      ["编码", "指标名称", "权重"],
      ...Object.entries(own).map(([code, weight]) => [code, `指标${code}`, weight]),
    ],
    等次: [
      ["等次", "下限"],
      ["优秀", 90],
      ["合格", 0],
    ],
    数据: [header, ...rows],
    ...(ledger ? { 加减分: [["单位", "项目编号", "分值"], ...ledger] } : {}),
  });
  return { file, workbook };
}

/** The total of every unit of the merged workbook, graded. */
async function gradedTotals(sheets: Parameters<MemoryWorkbook["sheets"]["render"]>[0]) {
  const workbook = new MemoryWorkbook([]);
  await workbook.sheets.render(sheets);
  const { grading, findings } = await prepareGrading(workbook);
  expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  const { read, appraisal } = grading!;
  return new Map(read.data.units.map((unit, index) => [unit, appraisal.score[index]! / 100]));
}

it("merges by indicator code, whatever the order of the columns, and the result can be graded", async () => {
  const merge = await mergeWorkbooks(
    [
      office({ file: "a.xlsx", rows: [["甲局", 80, 90]], ledger: [["甲局", "B1", 2]] }),
      office({ file: "b.xlsx", header: ["单位", "K2", "K1"], rows: [["乙局", 90, 80]] }),
      office({ file: "c.xlsx", rows: [["丙局", "缺", 70]], settings: [["缺项处理", "拒绝"]] }),
    ],
    NOTHING_DECIDED,
  );
  expect(merge).toMatchObject({ bad: [], schemes: [], units: [], unitCount: 3 });
  const data = merge.sheets.find(({ name }) => name === "数据")!;
  expect(data.rows.map((row) => row.map((cell) => cell?.value))).toEqual([
    ["单位", "K1", "K2", "来源文件"],
    ["甲局", 80, 90, "a.xlsx 第 2 行"],
    ["乙局", 80, 90, "b.xlsx 第 2 行"],
    ["丙局", "缺", 70, "c.xlsx 第 2 行"],
  ]);
  const complete = merge.sheets.map((sheet) =>
    sheet === data ? { ...sheet, rows: sheet.rows.slice(0, 3) } : sheet,
  );
  expect(await gradedTotals(complete)).toEqual(
    new Map([
      ["甲局", 90.5],
      ["乙局", 88.5],
    ]),
  );
});

it("names a file of another scheme, and the cell of a changed weight with the old and the new value", async () => {
  const plain = ["a", "b", "c"].map((file) => office({ file, rows: [[`${file}局`, 80, 90]] }));
  const changed = office({ file: "d", weights: { K1: 20, K2: 85 }, rows: [["d局", 80, 90]] });
  const other = office({
    file: "e",
    weights: { K1: 40, K9: 60 },
    header: ["单位", "K1", "K9"],
    rows: [["e局", 1, 2]],
  });
  const merge = await mergeWorkbooks([...plain, changed, other], NOTHING_DECIDED);
  expect(merge.schemes).toEqual([
    {
      file: "d",
      kind: "changed",
      differences: [
        { sheet: "指标", address: "C2", what: "K1 指标K1 权重", expected: "15", found: "20" },
      ],
    },
    { file: "e", kind: "other", differences: [] },
  ]);
  expect(merge.merged).toEqual(["a", "b", "c"]);
  const common = await mergeWorkbooks([...plain, changed, other], {
    ...NOTHING_DECIDED,
    takesCommonScheme: () => true,
  });
  expect(common.merged).toEqual(["a", "b", "c", "d"]);
});

it("says weights of 1 as per cent, and settings in the words of their cells", async () => {
  const weights = { K1: 0.25, K2: 0.75 };
  const same = ["a", "b"].map((file) => office({ file, weights, rows: [[`${file}局`, 80, 90]] }));
  const changed = office({
    file: "c",
    weights: { K1: 0.2, K2: 0.8 },
    settings: [
      ["修约规则", "四舍六入五成双"],
      ["并列名次", "跳号"],
    ],
    rows: [["c局", 80, 90]],
  });
  const { schemes } = await mergeWorkbooks([...same, changed], NOTHING_DECIDED);
  expect(
    schemes.flatMap(({ differences }) =>
      differences.map(({ address, what, expected, found }) => [address, what, expected, found]),
    ),
  ).toEqual([
    ["C2", "K1 指标K1 权重", "25%", "20%"],
    ["C3", "K2 指标K2 权重", "75%", "80%"],
    ["B3", "修约规则", "", "四舍六入五成双"],
    ["B4", "并列名次", "", "跳号"],
  ]);
});

it("lists a unit that two files report with different values, and keeps what was decided", async () => {
  const files = [
    office({ file: "a", rows: [["甲局", 80, 90]] }),
    office({
      file: "b",
      rows: [
        ["甲局 ", 82, 90],
        ["乙局", 70, 70],
      ],
    }),
  ];
  const open = await mergeWorkbooks(files, NOTHING_DECIDED);
  expect(open.units).toEqual([
    {
      unit: "甲局",
      files: ["a", "b"],
      differences: [
        {
          key: "value:K1",
          cells: [
            { file: "a", sheet: "数据", address: "B2", value: 80 },
            { file: "b", sheet: "数据", address: "B2", value: 82 },
          ],
        },
      ],
    },
  ]);
  expect(open.unitCount).toBe(1);
  const decided = await mergeWorkbooks(files, { ...NOTHING_DECIDED, keep: () => "b" });
  expect(decided.units).toEqual([]);
  expect((await gradedTotals(decided.sheets)).get("甲局")).toBe(88.8);
});

it("counts a unit once that two files report alike, and a ledger row that stands in both", async () => {
  const rows = [["甲局", 80, 90]];
  const ledger = [["甲局", "B1", 2]];
  const merge = await mergeWorkbooks(
    [office({ file: "a", rows, ledger }), office({ file: "b", rows, ledger })],
    NOTHING_DECIDED,
  );
  expect(merge.repeated).toEqual([{ unit: "甲局", files: ["a", "b"] }]);
  expect((await gradedTotals(merge.sheets)).get("甲局")).toBe(90.5);
});

it("says why a file cannot be merged", async () => {
  const bad = { file: "x", workbook: createMemoryWorkbook({ Sheet1: [["随便"]] }) };
  const merge = await mergeWorkbooks(
    [office({ file: "a", rows: [["甲局", 80, 90]] }), bad],
    NOTHING_DECIDED,
  );
  expect(merge.bad.map(({ file }) => file)).toEqual(["x"]);
  expect(merge.bad[0]!.findings[0]!.message("zh-CN")).toMatch(/指标/);
  const none = await mergeWorkbooks([bad], NOTHING_DECIDED);
  expect(none).toMatchObject({ reference: undefined, sheets: [] });
});

it("merges 200 files in one call", async () => {
  const files = Array.from({ length: 200 }, (_, index) =>
    office({ file: `${index}.xlsx`, rows: [[`单位${index}`, index % 101, 90]] }),
  );
  const merge = await mergeWorkbooks(files, NOTHING_DECIDED);
  expect(merge).toMatchObject({ bad: [], schemes: [], units: [], unitCount: 200 });
  expect((await gradedTotals(merge.sheets)).size).toBe(200);
});

const SECTIONS = TEMPLATES.find(({ id }) => id === "section-kpi")!;

/** A file of the template 行政科室关键绩效考核, in which 数据 has its headers in row 3 and its first unit in row 4. */
async function sections(units: readonly string[]): Promise<XlsxWorkbook> {
  const made = createXlsx();
  await made.sheets.render(SECTIONS.sheets({ locale: "zh-CN", isScaled: true }));
  const file = openXlsx(made.save());
  const rows = (await file.cells.read("数据")).values.length - 3;
  const lines = Array.from({ length: rows }, (_, row): CellValue[] => {
    const unit = units[row];
    return unit === undefined
      ? Array<null>(8).fill(null)
      : [unit, "综合科室", 90, 90, 90, 90, 4, 40];
  });
  await file.cells.write("数据", 3, 0, lines);
  return file;
}

it("writes the rows into the table of the file whose scheme it is, with its titles, headers, lists and looks", async () => {
  const merge = await mergeWorkbooks(
    [
      { file: "甲.xlsx", workbook: await sections(["甲科"]) },
      { file: "乙.xlsx", workbook: await sections(["乙科"]) },
    ],
    NOTHING_DECIDED,
  );
  const data = merge.sheets.find(({ name }) => name === "数据")!;
  const written = SECTIONS.sheets({ locale: "zh-CN", isScaled: true }).find(
    ({ name }) => name === "数据",
  )!;
  const valuesOf = (row: number): CellValue[] => data.rows[row]!.map((cell) => cell?.value ?? null);
  const headers = written.rows[2]!.map((cell) => cell!.value);
  expect(valuesOf(0)[0]).toBe("各科室实际完成值");
  expect(valuesOf(2)).toEqual([...headers, "来源文件"]);
  expect(valuesOf(3)).toEqual(["甲科", "综合科室", 90, 90, 90, 90, 4, 40, "甲.xlsx 第 4 行"]);
  expect(valuesOf(4).slice(0, 2)).toEqual(["乙科", "综合科室"]);
  expect(data.validations).toHaveLength(written.validations!.length);
  expect(data.freeze).toEqual({ rows: 3, columns: 1 });
  const indicators = merge.sheets.find(({ name }) => name === "指标")!;
  expect(indicators.validations!.length).toBeGreaterThan(0);
});

async function partOf(workbook: XlsxWorkbook): Promise<Part> {
  const part = await readPart("", workbook);
  if (isBad(part)) throw new Error("not in the format");
  return part;
}

it("leaves units of the workbook that is merged into in their rows, because other sheets stand beside them", async () => {
  const into = await partOf(await sections(["丙科", "甲科", "丁科"]));
  const merge = await mergeWorkbooks(
    [
      { file: "甲.xlsx", workbook: await sections(["甲科", "乙科"]) },
      { file: "丙.xlsx", workbook: await sections(["丙科"]) },
    ],
    { ...NOTHING_DECIDED, into },
  );
  expect(merge.goneUnits).toEqual(["丁科"]);
  const data = merge.sheets.find(({ name }) => name === "数据")!;
  const units = data.rows.slice(3, 8).map((row) => row[0]?.value ?? null);
  expect(units).toEqual(["丙科", "甲科", null, "乙科", null]);
  expect(data.rows[3]![8]?.value).toBe("丙.xlsx 第 4 行");
});

it("tells renamed indicators, and where the workbook that is merged into has another scheme", async () => {
  const renamed = await sections(["乙科"]);
  const header = (await renamed.cells.read("指标")).values[2]!;
  await renamed.cells.write("指标", 3, header.indexOf("指标名称"), [["工作成效"]]);
  const other = await sections(["甲科"]);
  const weight = header.indexOf("权重:综合科室");
  await other.cells.write("指标", 3, weight, [[7]]);
  const merge = await mergeWorkbooks(
    [
      { file: "甲.xlsx", workbook: await sections(["甲科"]) },
      { file: "乙.xlsx", workbook: renamed },
    ],
    { ...NOTHING_DECIDED, into: await partOf(other), keepsOwnScheme: true },
  );
  expect(merge.renamed).toEqual([
    { file: "乙.xlsx", code: "S1", expected: "工作质量", found: "工作成效" },
  ]);
  expect(merge.ownDifferences).toMatchObject([{ sheet: "指标", expected: "20%", found: "700%" }]);
  expect(merge.sheets.map(({ name }) => name)).toEqual(["数据", "加减分", "否决"]);
});
