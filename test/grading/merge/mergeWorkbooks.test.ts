import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { mergeWorkbooks, type MergeOptions } from "../../../src/grading/merge/mergeWorkbooks";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../../src/workbook/memory/createMemoryWorkbook";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

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
  expect(data.rows.slice(1).map((row) => row.map((cell) => cell?.value))).toEqual([
    ["单位", "K1", "K2", "来源文件"],
    ["甲局", 80, 90, "a.xlsx 第 2 行"],
    ["乙局", 80, 90, "b.xlsx 第 2 行"],
    ["丙局", "缺", 70, "c.xlsx 第 2 行"],
  ]);
  const complete = merge.sheets.map((sheet) =>
    sheet === data ? { ...sheet, rows: sheet.rows.slice(0, 4) } : sheet,
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
      differences: [{ sheet: "指标", address: "C2", what: "K1 权重", expected: "15", found: "20" }],
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
