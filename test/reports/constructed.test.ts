import type { KindId } from "../../src/reports/kindNames";
import { graded, type Office, type Rows } from "../grading/office";
import { type Book, describeBooks, units } from "./books";
import { paper, read, report, tableRows } from "./papers";

const SCORES: Rows = [["通报正文列得分", "是"]];
const YEAR: Rows = [...SCORES, ["考核年度", 2026]];

async function textOf(office: Office, kind: KindId = "bulletin", unit?: string): Promise<string> {
  const made = await report(await graded(office), kind, unit === undefined ? {} : { unit });
  return read(made).join("\n");
}

/** Each by hand from docs/reports.md and the numbers in the row. */
const BOOKS: readonly Book[] = [
  {
    // (95 + 95 + 88) ÷ 3 = 92.666…
    name: "a tie at the top",
    office: { settings: YEAR, data: units(95, 95, 88) },
    says: [
      "平均92.67分，中位数95.00分；最高95.00分（甲局、乙局），最低88.00分（丙局），相差7.00分；2个单位高于平均分。",
      "甲局、乙局同为95.00分，并列第1名。",
    ],
  },
  {
    name: "all equal",
    office: { settings: YEAR, data: units(85, 85, 85) },
    says: ["3个单位均为良好。", "各单位得分均为85.00分。"],
    never: [/平均8|最高|并列/],
  },
  {
    name: "nobody 优秀",
    office: { settings: YEAR, data: units(88, 75, 85) },
    says: ["建议等次为：良好2个（甲局、丙局），合格1个（乙局）。优秀等次空缺。"],
  },
  {
    name: "everybody 优秀",
    office: { settings: YEAR, data: units(95, 92, 91) },
    says: ["3个单位均为优秀。"],
    never: [/空缺/, /居/],
  },
  {
    name: "one unit",
    office: { settings: YEAR, data: units(95) },
    says: ["甲局95.00分。只有1个单位，不作比较。"],
    never: [/平均|名次|末位|最高/],
  },
  {
    name: "two units",
    office: { settings: YEAR, data: units(80, 95) },
    says: ["乙局95.00分，甲局80.00分。只有2个单位，不作比较。"],
    never: [/平均|末位|最高/],
  },
  {
    // (90 + 80 + 40) ÷ 3 = 70; 40 is the only one below 60.
    name: "three units, one far behind",
    office: { settings: YEAR, data: units(90, 80, 40) },
    says: [
      "平均70.00分，中位数80.00分；最高90.00分（甲局），最低40.00分（丙局），相差50.00分；2个单位高于平均分。",
      "总评平均得分率70.00%，1个单位低于60%（丙局）。",
      "丙局40.00分，居末位",
    ],
  },
  {
    // One place of 优秀 (0.5 × 3 = 1.5 → 1) for two equal scores.
    name: "a tie across a quota",
    office: {
      settings: [...YEAR, ["名额算法", "分档"]],
      grades: [
        ["等次", "下限", "名额比例"],
        ["优秀", 90, "50%"],
        ["良好", 80, null],
        ["合格", 60, null],
        ["待改进", 0, null],
      ],
      data: units(93.5, 93.5, 82),
    },
    says: [
      "建议等次为：良好1个（丙局）。",
      "甲局、乙局得分相同（93.50分），优秀名额不足，等次提请研究。",
    ],
    never: [/空缺/],
  },
  {
    name: "vetoes of every effect",
    office: {
      settings: YEAR,
      data: units(95, 96, 97, 98, 85),
      vetoes: [
        ["单位", "事项", "效果", "参数", "依据", "日期"],
        ["甲局", "重大事故", "定为末等", null, "某安〔2026〕1号", "2026-05-06"],
        ["乙局", "通报批评", "一票否优", null, "某纪〔2026〕2号", "2026-05-06"],
        ["丙局", "数据造假", "降档", 2, "某统〔2026〕3号", "2026-05-06"],
        ["丁局", "拒不整改", "得分清零", null, "某督〔2026〕4号", "2026-05-06"],
        ["戊局", "一般事故", "一票否优", null, "某安〔2026〕5号", "2026-05-06"],
      ],
    },
    says: [
      "甲局因一票否决（重大事故），确定为待改进。",
      "乙局96.00分，达到优秀分数线，因一票否优（通报批评），评为良好。",
      "丙局97.00分，达到优秀分数线，因降低等次（数据造假），评为合格。",
      "丁局因得分清零（拒不整改），评为待改进。",
    ],
    // 戊局 loses nothing by its veto; bases and documents are never public.
    never: [/一般事故/, /某安|某纪|某统|某督/],
  },
  {
    // A reader must not take 科3 with 77.50 for 377.50, nor 质量2 with its 90 % for 290 %.
    // 质量1: (95 + 90 + 70) ÷ 3 = 85; 质量2: (97.5 + 87.5 + 85) ÷ 3 = 90; 科3: (70 + 85) ÷ 2 = 77.5.
    name: "names that end in digits",
    office: {
      settings: YEAR,
      indicators: [
        ["编码", "指标名称", "权重"],
        ["K1", "质量1", "50%"],
        ["K2", "质量2", "50%"],
      ],
      data: [
        ["单位", "K1", "K2"],
        ["科1", 95, 97.5],
        ["科2", 90, 87.5],
        ["科3", 70, 85],
      ],
    },
    says: ["质量2 90.00%最高，质量1 85.00%最低", "科3 77.50分，居末位"],
  },
  {
    name: "one grade for all is none",
    office: {
      settings: YEAR,
      grades: [
        ["等次", "下限"],
        ["未划等次", 0],
      ],
      data: units(95, 80, 70),
    },
    says: ["没有划分等次。", "平均81.67分"],
    never: [/均为/],
  },
  {
    name: "classes, each a paragraph, with one too small to compare",
    office: {
      settings: YEAR,
      data: [
        ["单位", "类别", "K1"],
        ["甲局", "一类", 95],
        ["乙局", "一类", 85],
        ["丙局", "一类", 75],
        ["丁局", "二类", 91],
      ],
    },
    says: [
      "一类：平均85.00分，中位数85.00分；最高95.00分（甲局），最低75.00分（丙局），相差20.00分；1个单位高于平均分。",
      "二类：丁局91.00分。本类只有1个单位，不作比较。",
    ],
  },
  {
    // (95.6 + 85.5 + 75.4) → 96, 86, 75 (half up); the mean of the published ones is 257 ÷ 3 = 85.67 → 86.
    name: "no decimals",
    office: { settings: [...YEAR, ["小数位数", 0]], data: units(95.6, 85.5, 75.4) },
    says: ["平均86分，中位数86分；最高96分（甲局），最低75分（丙局），相差21分"],
  },
  {
    name: "four decimals",
    office: { settings: [...YEAR, ["小数位数", 4]], data: units(95.12345, 85, 75) },
    says: ["最高95.1235分（甲局），最低75.0000分（丙局），相差20.1235分"],
  },
  {
    // Moves: 甲 3→1 = +2, 乙 1→2 = −1, 丙 2→3 = −1; 丁 is new.
    name: "last year's places",
    office: {
      settings: YEAR,
      data: [
        ["单位", "K1", "上年名次"],
        ["甲局", 95, 3],
        ["乙局", 90, 1],
        ["丙局", 85, 2],
        ["丁局", 70, null],
      ],
    },
    says: [
      "与上年可比的3个单位中，1个上升，2个下降，甲局进2位，进位最多。丁局没有上年名次，不可比。",
    ],
  },
  {
    name: "persons: no item of a veto, nobody named as last",
    office: {
      settings: YEAR,
      data: [
        ["姓名", "K1"],
        ["张三", 95],
        ["李四", 85],
        ["王五", 40],
      ],
      vetoes: [
        ["单位", "事项", "效果", "参数", "依据", "日期"],
        ["张三", "违规", "一票否优", null, "某纪〔2026〕2号", "2026-05-06"],
      ],
    },
    says: [
      "对3名人员2026年度工作进行了考核",
      "张三95.00分，达到优秀分数线，因一票否优，评为良好。",
    ],
    never: [/违规/, /王五40.00分，居/],
  },
  {
    name: "more names than a line holds",
    office: { settings: YEAR, data: units(91, 92, 93, 94, 95, 96, 97, 98, 99, 70) },
    // By rank: 壬 99 … 乙 92, then one more.
    says: ["优秀9个（壬局、辛局、庚局、己局、戊局、丁局、丙局、乙局等9个单位）"],
  },
  {
    name: "who takes no part, and who gets no grade",
    office: {
      settings: YEAR,
      data: [
        ["单位", "状态", "状态原因", "K1"],
        ["甲局", null, null, 95],
        ["乙局", null, null, 85],
        ["丙局", null, null, 75],
        ["丁局", "参加，不确定等次", "新成立", 60],
        ["戊局", "不参加考核", "挂牌机构", 60],
      ],
    },
    says: ["对4个单位2026年度工作进行了考核，其中1个不确定等次。", "丁局参加考核，不确定等次。"],
    never: [/戊局/, /新成立|挂牌/],
  },
];

describeBooks(BOOKS, (office) => textOf(office));

it("takes 审定 before 建议, and is a draft while data are missing", async () => {
  const results: Rows = [
    ["单位", "建议等次", "审定等次", "审定理由"],
    ["甲局", "优秀", "良好", "会议研究"],
  ];
  const office = { settings: YEAR, data: units(95, 85, 75), results };
  const text = await textOf(office);
  expect(text).toContain("建议等次为：良好2个（甲局、乙局），合格1个（丙局）。优秀等次空缺。");
  expect(await textOf(office, "feedback", "甲局")).toContain("总分95.00分，等次良好");
});

/** 1000 points: 300 and 200 of 400, 500 of 600 and 400. 甲 800 of 1000, 乙 600. */
it("brings other full marks to the scale of a hundred for the word alone", async () => {
  const office: Office = {
    settings: [...YEAR, ["计分制", "分值制"], ["总满分", 1000]],
    indicators: [
      ["编码", "指标名称", "满分"],
      ["K1", "任务", 400],
      ["K2", "服务", 600],
    ],
    grades: [
      ["等次", "下限"],
      ["优秀", 900],
      ["良好", 0],
    ],
    data: [
      ["单位", "K1", "K2"],
      ["甲局", 300, 500],
      ["乙局", 200, 400],
      ["丙局", 300, 475],
    ],
  };
  // Mean 725; 甲 is 75 above, 7.5 on the scale of a hundred: 高于, not 明显.
  expect(await textOf(office, "feedback", "甲局")).toContain(
    "总分800.00分，建议等次良好，在3个单位中列第1名，高于平均75.00分",
  );
  // 600 is 125 below, 12.5 of a hundred.
  expect(await textOf(office, "feedback", "乙局")).toContain("明显低于平均125.00分");
});

it("says in a feedback sheet of a small group only what is its own", async () => {
  const office = { settings: YEAR, data: units(95, 85) };
  const text = await textOf(office, "feedback", "乙局");
  expect(text).toContain("总分85.00分，建议等次良好，在2个单位中列第2名；只有2个单位，不作比较。");
  expect(text).toContain("共失15.00分，最多的是总评15.00分。");
  expect(text).not.toMatch(/平均|甲局|最高/);
  const alone = await textOf({ settings: YEAR, data: units(95) }, "feedback", "甲局");
  expect(alone).not.toMatch(/名|平均/);
});

it("refuses a public notice while anybody whom it concerns is not decided", async () => {
  const made = await paper(await graded({ settings: YEAR, data: units(95, 85) }), "public");
  expect(made).toContain("还有1个单位未审定，不能公示");
});

/** 积分: 甲 40 × 2 + 10 = 90, 乙 60 + 20 = 80, 丙 40 + 30 = 70; the means are 80, of K1 60, of K2 20. */
it("says nothing of full marks where points have none, and numbers the parts that are there", async () => {
  const office: Office = {
    settings: [...YEAR, ["计分制", "分值制"]],
    indicators: [
      ["编码", "指标名称", "权重", "计分方法", "单位分值"],
      ["K1", "办件", null, "积分", 2],
      ["K2", "信息", null, "积分", 1],
    ],
    data: [
      ["单位", "K1", "K2"],
      ["甲局", 40, 10],
      ["乙局", 30, 20],
      ["丙局", 20, 30],
    ],
  };
  const made = await report(await graded(office), "feedback", { unit: "甲局" });
  const text = read(made);
  // Without full marks no gap is slight or clear.
  expect(text[1]).toBe("总分90.00分，建议等次优秀，在3个单位中列第1名，高于平均10.00分。");
  expect(tableRows(made.blocks.find(({ kind }) => kind === "table"))).toEqual([
    ["维度", "得分", "平均", "相差", "最高"],
    ["办件", "80.00", "60.00", "+20.00", "80.00"],
    ["信息", "10.00", "20.00", "-10.00", "30.00"],
    ["合计", "90.00", "", "", ""],
  ]);
  const headings = made.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings).toEqual(["一、得分构成", "回执"]);
  expect(text.join("\n")).not.toMatch(/满分|失/);
});
