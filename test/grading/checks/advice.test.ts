import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook, type MemoryDetails } from "../../memory/createMemoryWorkbook";

type Rows = CellValue[][];
interface Office {
  readonly settings?: Rows;
  readonly indicators?: Rows;
  readonly grades?: Rows;
  readonly data?: Rows;
  readonly ratings?: Rows;
  readonly results?: Rows;
  readonly details?: Record<string, MemoryDetails>;
  readonly structure?: boolean;
}

const INDICATORS: Rows = [
  ["编码", "指标名称", "权重"],
  ["K1", "工作质量", 60],
  ["K2", "群众满意度", 40],
];
const GRADES: Rows = [
  ["等次", "下限"],
  ["优秀", 90],
  ["合格", 0],
];
const DATA: Rows = [
  ["单位", "K1", "K2"],
  ["甲局", 81, 92],
  ["乙局", 73, 84],
  ["丙局", 65, 76],
  ["丁局", 57, 68],
  ["戊局", 49, 55],
];

/** What the checks say of a workbook: code and cell. */
async function findings({
  settings = [],
  indicators = INDICATORS,
  grades = GRADES,
  data = DATA,
  ratings,
  results,
  details,
  structure = true,
}: Office) {
  const workbook = createMemoryWorkbook(
    {
      方案: [["项目", "值"], ...settings],
      指标: indicators,
      等次: grades,
      数据: data,
      ...(ratings ? { 评分: ratings } : {}),
      ...(results ? { 结果: results } : {}),
    },
    details,
  );
  const capabilities = { ...workbook.capabilities, structure };
  const prepared = await prepareGrading(Object.assign(workbook, { capabilities }));
  for (const finding of prepared.findings) {
    // Every sentence stands in both languages, with all its details.
    expect(finding.message("zh-CN")).not.toMatch(/\{\w+\}|undefined/);
    expect(finding.message("en-US")).not.toMatch(/\{\w+\}|undefined/);
  }
  return prepared.findings.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);
}

/** The data with one cell changed. */
function changed(row: number, column: number, value: CellValue): Rows {
  return DATA.map((cells, at) =>
    cells.map((cell, index) => (at === row && index === column ? value : cell)),
  );
}

const FORMULAS = [null, ...DATA.slice(1).map((_, at) => [null, `C${at + 2}-11`, null])] as (
  string | null
)[][];
FORMULAS[0] = [null, null, null];
const overwritten = FORMULAS.map((cells, at) => (at === 3 ? [null, null, null] : cells));
const shifted = FORMULAS.map((cells, at) => (at === 3 ? [null, "C2-11", null] : cells));

it("says nothing of a workbook with which nothing is wrong", async () => {
  expect(await findings({})).toEqual([]);
  expect(await findings({ details: { 数据: { formulas: FORMULAS } } })).toEqual([]);
});

const CASES: { name: string; office: Office; expected: string }[] = [
  {
    name: "a value among formulas",
    office: { details: { 数据: { formulas: overwritten } } },
    expected: "formulaOverwritten 数据!B4",
  },
  {
    name: "a formula with shifted references",
    office: { details: { 数据: { formulas: shifted } } },
    expected: "formulaShifted 数据!B4",
  },
  {
    name: "merged cells among the data",
    office: { details: { 数据: { merges: [{ row: 2, column: 1, rows: 2, columns: 1 }] } } },
    expected: "mergedData 数据!B3:B4",
  },
  {
    name: "almost the same unit twice",
    office: { data: [...DATA, ["教育局", 66, 77], ["教育委员会", 67, 78]] },
    expected: "unitsAlike 数据!A8",
  },
  {
    name: "a column that tells nobody apart",
    office: { data: DATA.map((cells, at) => (at === 0 ? cells : [cells[0]!, 80, cells[2]!])) },
    expected: "constantColumn 数据!B2",
  },
  {
    name: "a share among marks",
    office: { data: changed(2, 1, 0.9) },
    expected: "mixedScales 数据!B3",
  },
  {
    name: "a cut without its reason",
    office: {
      data: DATA.map((cells, at) => [
        ...cells,
        at === 0 ? "自报:K1" : at === 1 ? 85 : null,
        at === 0 ? "核减原因:K1" : null,
      ]),
    },
    expected: "cutWithoutReason 数据!B2",
  },
  {
    name: "an indicator without a name",
    office: { indicators: [INDICATORS[0]!, ["K1", null, 60], INDICATORS[2]!] },
    expected: "nameMissing 指标!B2",
  },
  {
    name: "two indicators of one name",
    office: { indicators: [INDICATORS[0]!, ["K1", "满意度", 60], ["K2", "满意度", 40]] },
    expected: "nameRepeated 指标!B3",
  },
  {
    name: "the economy above half",
    office: { indicators: [INDICATORS[0]!, ["K1", "地区生产总值增速", 60], INDICATORS[2]!] },
    expected: "economyOverHalf 指标!C2",
  },
  {
    name: "no voice of the public",
    office: { indicators: [INDICATORS[0]!, INDICATORS[1]!, ["K2", "工作效率", 40]] },
    expected: "noPublic 指标!C2",
  },
  {
    name: "no process",
    office: {
      indicators: INDICATORS.map((cells, at) => [...cells, at === 0 ? "环节" : "效果"]),
    },
    expected: "noProcess 指标!D2",
  },
  {
    name: "only one nature",
    office: { indicators: INDICATORS.map((cells, at) => [...cells, at === 0 ? "性质" : "定性"]) },
    expected: "oneNature 指标!D2",
  },
  {
    name: "a dimension with most of the weight",
    office: {
      indicators: [
        ["编码", "一级指标", "指标名称", "权重"],
        ["K1", "履职", "工作质量", 60],
        ["K2", "服务", "群众满意度", 20],
        ["K3", "创新", "改革举措", 20],
      ],
      data: DATA.map((cells, at) => [...cells, at === 0 ? "K3" : 60 + at]),
    },
    expected: "dimensionHeavy 指标!B2",
  },
  {
    name: "a unit just below the quota",
    office: {
      grades: [
        ["等次", "下限", "名额比例"],
        ["优秀", 60, "20%"],
        ["合格", 0, null],
      ],
      data: changed(2, 1, 86.25),
    },
    expected: "nearQuota 数据!A3",
  },
  {
    name: "a value far from all others where units compete",
    office: {
      indicators: [
        ["编码", "指标名称", "权重", "计分方法"],
        ["K1", "办件量", 60, "极差"],
        ["K2", "群众满意度", 40, "直接评分"],
      ],
      data: [
        ["单位", "K1", "K2"],
        ...Array.from({ length: 20 }, (_, at) => [`单位${at}`, at === 7 ? 9000 : 20 + at, 60 + at]),
      ],
    },
    expected: "outlier 数据!B9",
  },
  {
    name: "goals whose parts do not add up",
    office: brokenDown("新增就业", "人", 60, 39),
    expected: "goalsDoNotAdd 指标!D2",
  },
  {
    name: "a part of a goal that is not there",
    office: {
      ...brokenDown("新增就业", "人", 60, 40),
      indicators: brokenDown("新增就业", "人", 60, 40).indicators!.map((cells, at) =>
        at === 3 ? cells.map((cell) => (cell === "K1" ? "K9" : cell)) : cells,
      ),
    },
    expected: "parentUnknown 指标!F4",
  },
  {
    name: "a protected sheet of results",
    office: { details: { 结果: { isProtected: true } }, results: [["旧结果"]] },
    expected: "sheetProtected 结果!",
  },
  {
    name: "a workbook that takes no other sheets",
    office: { structure: false },
    expected: "structureProtected 方案!",
  },
  {
    name: "fewer than three ratings of a source",
    office: {
      ...rated([
        ["甲局", "01", 90],
        ["乙局", "01", 80],
      ]),
    },
    expected: "fewRatings 评分!E2",
  },
  {
    name: "a rater who gave everybody the same",
    office: { ...rated(["甲局", "乙局", "丙局", "丁局", "戊局"].map((unit) => [unit, "01", 90])) },
    expected: "sameRatings 评分!E2",
  },
  {
    name: "a rater who rated the same twice",
    office: {
      ...rated([
        ["甲局", "01", 90],
        ["甲局", "02", 80],
        ["甲局", "01", 90],
      ]),
    },
    expected: "ratedTwice 评分!E2",
  },
];

it("leaves raters without a name and other units of a rater alone", async () => {
  const office = rated([
    ["甲局", "", 90],
    ["甲局", "", 90],
    ["乙局", "01", 90],
    ["甲局", "01", 90],
  ]);
  expect((await findings(office)).filter((line) => line.startsWith("ratedTwice"))).toEqual([]);
});

/** A goal of 100 broken down to two parts. */
function brokenDown(name: string, unit: string, first: number, second: number): Office {
  return {
    indicators: [
      ["编码", "指标名称", "权重", "目标", "计分方法", "分解自", "计量单位"],
      ["K1", name, 60, 100, "目标达成", null, unit],
      ["K2", "群众满意度", 20, first, "目标达成", "K1", unit],
      ["K3", "第二部分", 20, second, "目标达成", "K1", unit],
    ],
    data: DATA.map((cells, at) => [...cells, at === 0 ? "K3" : 30 + at]),
  };
}

it.each([
  { name: "parts that add up", office: brokenDown("新增就业", "人", 60, 40) },
  { name: "rates, which do not add up", office: brokenDown("就业率", "%", 90, 95) },
])("says nothing of $name", async ({ office }) => {
  const found = await findings(office);
  expect(found.filter((finding) => finding.startsWith("goals"))).toEqual([]);
});

function rated(marks: CellValue[][]): Office {
  return {
    data: DATA.map(([unit, first]) => [unit!, first!]),
    ratings: [
      ["单位", "编码", "来源", "评委", "评分"],
      ...marks.map(([unit, rater, mark]) => [unit!, "K2", "专家", rater!, mark!]),
    ],
    settings: [["缺项处理", "计零"]],
  };
}

it.each(CASES)("flags $name", async ({ office, expected }) => {
  expect(await findings(office)).toContain(expected);
});
