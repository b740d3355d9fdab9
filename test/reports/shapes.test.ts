import type { Report } from "../../src/reports/data/report";
import { graded, type Office, type Rows } from "../grading/office";
import { describeBooks, type Book } from "./books";
import { read, report, tableRows } from "./papers";

const YEAR: Rows = [["考核年度", 2026]];

const textOf = async (office: Office): Promise<string> => {
  const settings = [...YEAR, ["通报正文列得分", "是"], ...(office.settings ?? [])];
  return read(await report(await graded({ ...office, settings }), "bulletin")).join("\n");
};

/** Schemes of odd shapes; what is said was reckoned by hand. */
const BOOKS: readonly Book[] = [
  {
    // 服务 does not apply to 丙: its 40 go to 任务, so that 丙 has 70; 甲 is 0.6 × 90 + 0.4 × 80 = 86, 乙 0.6 × 80 + 0.4 × 90 = 84.
    name: "a whole dimension that does not apply to a unit",
    office: {
      indicators: [
        ["编码", "一级指标", "指标名称", "权重"],
        ["K1", "任务", "办结", "60%"],
        ["K2", "服务", "窗口", "20%"],
        ["K3", "服务", "热线", "20%"],
      ],
      data: [
        ["单位", "K1", "K2", "K3"],
        ["甲局", 90, 80, 80],
        ["乙局", 80, 90, 90],
        ["丙局", 70, "不适用", "不适用"],
      ],
    },
    // Of 服务 the mean is that of the two: (80 + 90) ÷ 2; of 任务 (90 + 80 + 70) ÷ 3.
    says: [
      "平均80.00分，中位数84.00分；最高86.00分（甲局），最低70.00分（丙局），相差16.00分；2个单位高于平均分。",
      "按平均得分率，服务85.00%最高，任务80.00%最低。",
      "任务：甲局得分率90.00%，明显高于平均10.00个百分点。服务：乙局90.00%，高于平均5.00个百分点。",
    ],
  },
  {
    // Less is better: full marks at the target of 10, and the further above the fewer.
    name: "a reversed direction",
    office: {
      indicators: [
        ["编码", "指标名称", "权重", "计分方法", "方向", "目标"],
        ["K1", "能耗", "100%", "目标达成", "反向", 10],
      ],
      data: [
        ["单位", "K1"],
        ["甲局", 20],
        ["乙局", 10],
        ["丙局", 12.5],
      ],
    },
    // 2 − actual ÷ target: 2 − 1, 2 − 1.25, 2 − 2; the mean is 175 ÷ 3.
    says: [
      "平均58.33分，中位数75.00分；最高100.00分（乙局），最低0.00分（甲局），相差100.00分",
      "甲局0.00分，居末位",
    ],
  },
  {
    name: "two grades",
    office: {
      grades: [
        ["等次", "下限"],
        ["合格", 60],
        ["不合格", 0],
      ],
      data: [
        ["单位", "K1"],
        ["甲局", 90],
        ["乙局", 59.99],
        ["丙局", 60],
      ],
    },
    says: ["建议等次为：合格2个（甲局、丙局），不合格1个（乙局）。"],
  },
  {
    name: "nine grades",
    office: {
      grades: [
        ["等次", "下限"],
        ...[90, 80, 70, 60, 50, 40, 30, 20, 0].map((lower, index) => [
          `${"一二三四五六七八九"[index]}等`,
          lower,
        ]),
      ],
      data: [
        ["单位", "K1"],
        ...[95, 85, 75, 65, 55, 45, 35, 25, 5].map((score, index) => [
          `${"甲乙丙丁戊己庚辛壬"[index]}局`,
          score,
        ]),
      ],
    },
    says: [
      "一等1个（甲局），二等1个（乙局），三等1个（丙局），四等1个（丁局），五等1个（戊局），六等1个（己局），七等1个（庚局），八等1个（辛局），九等1个（壬局）。",
      // The lowest two of the nine.
      "壬局5.00分，居末位",
      "辛局25.00分，居第8位",
    ],
    never: [/庚局35\.00分，居/],
  },
];

describe("schemes of odd shapes, in the bulletin", () => describeBooks(BOOKS, textOf));

describe("sixty dimensions", () => {
  const codes = Array.from({ length: 60 }, (_, index) => `K${index + 1}`);
  const names = codes.map(
    (_, index) => `${"甲乙丙丁戊己"[Math.floor(index / 10)]}${"子丑寅卯辰巳午未申酉"[index % 10]}`,
  );
  // Fifty of 1 % and ten of 5 %.
  const office: Office = {
    settings: [...YEAR, ["通报正文列得分", "是"]],
    indicators: [
      ["编码", "指标名称", "权重"],
      ...codes.map((code, index) => [code, names[index]!, index < 50 ? 1 : 5]),
    ],
    data: [
      ["单位", ...codes],
      ...[90, 85, 80].map((mark, unit) => [`${"甲乙丙"[unit]}局`, ...codes.map(() => mark)]),
    ],
  };
  const made = async (kind: "bulletin" | "ranking" | "annual" | "feedback"): Promise<Report> =>
    report(await graded(office), kind, kind === "feedback" ? { unit: "甲局" } : {});
  const tablesOf = ({ blocks, attachments }: Report) =>
    [...blocks, ...attachments.flatMap((each) => each.blocks)].flatMap((block) =>
      block.kind === "table" ? [block.table] : [],
    );

  it.each(["bulletin", "ranking", "annual"] as const)(
    "%s has each of them once in tables that a page holds",
    async (kind) => {
      const tables = tablesOf(await made(kind));
      const heads = tables.flatMap((table) => tableRows({ kind: "table", table })[0]!);
      for (const name of names) {
        expect(heads.filter((head) => head.replace("（%）", "") === name)).toHaveLength(1);
      }
      for (const { columns } of tables) {
        // 8845 twips upright, 12756 lying; a number of five digits takes 600.
        expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(12_756);
        for (const { width } of columns) expect(width).toBeGreaterThanOrEqual(600);
      }
    },
  );

  it("a feedback sheet has a row each, and bars in the place of the radar", async () => {
    const { blocks } = await made("feedback");
    const rows = tableRows(blocks.find(({ kind }) => kind === "table"));
    expect(rows.slice(1, 61).map(([name]) => name)).toEqual(names);
    // 0.9 of 1 and of 5 points; all units together 85 % on the mean.
    expect(rows[1]!.slice(1, 5)).toEqual(["0.90/1", "90.00%", "85.00%", "+5.00"]);
    expect(rows[60]!.slice(1, 5)).toEqual(["4.50/5", "90.00%", "85.00%", "+5.00"]);
    const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart.type] : []));
    expect(charts).toEqual(["bars"]);
  });
});

it("refuses a rule of rewards whose grade the scheme does not have, at its cell", async () => {
  const { findings, grading } = await graded({
    settings: YEAR,
    data: [
      ["单位", "K1"],
      ["甲局", 90],
    ],
    more: {
      奖惩规则: [
        ["序号", "对象", "等次", "类型", "措施"],
        [1, "单位", "特优", "奖励", "通报表扬"],
      ],
    },
  });
  expect(grading).toBeUndefined();
  expect(findings).toEqual([expect.objectContaining({ level: "error", at: "奖惩规则!C2" })]);
});
