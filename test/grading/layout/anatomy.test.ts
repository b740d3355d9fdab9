import { gradeUnseen, propose, results, unseen, type Rows } from "./unseen";

const N = null;

/** What tables of offices are made of, each in the smallest table that has it. */
interface Anatomy {
  readonly name: string;
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  /** Role and weight (or full marks) of every column that counts. */
  readonly counts: readonly string[];
  readonly units: string;
  readonly asks: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly scores?: readonly (readonly [number, number])[];
}

const ANATOMY: readonly Anatomy[] = [
  {
    name: "full marks below the units",
    sheets: {
      Sheet1: [
        ["乡镇", "党建", "业务", "合计"],
        ["甲镇", 30, 50, 80],
        ["乙镇", 35, 55, 90],
        ["满分", 40, 60, 100],
      ],
    },
    counts: ["B 党建 40", "C 业务 60"],
    units: "2-3",
    asks: [],
    scores: [
      [80, 2],
      [90, 1],
    ],
  },
  {
    name: "shares in words in a row of their own",
    sheets: {
      Sheet1: [
        ["单位", "定量考核", "定性考核"],
        [N, "占40%", "（占60%）"],
        ["甲局", 90, 80],
        ["乙局", 70, 90],
      ],
    },
    counts: ["B 定量考核 0.4", "C 定性考核 0.6"],
    units: "3-4",
    asks: [],
    scores: [
      [84, 1],
      [82, 2],
    ],
  },
  {
    name: "shares that nothing names, right below the header",
    sheets: {
      Sheet1: [
        ["单位", "质量", "效率", "总分"],
        [N, 40, 60, 100],
        ["甲局", 90, 80, 84],
        ["乙局", 70, 90, 82],
      ],
    },
    counts: ["B 质量 40", "C 效率 60"],
    units: "3-4",
    asks: [],
    scores: [
      [84, 1],
      [82, 2],
    ],
  },
  {
    name: "rules in words below the names of the indicators, and full marks below them",
    sheets: {
      Sheet1: [
        ["乡镇", "整改率(%)", "事故起数"],
        ["评分标准", "每低1个百分点扣0.5分", "每起扣5分"],
        ["分值", 60, 40],
        ["甲镇", 98, 0],
        ["乙镇", 92, 3],
        ["丙镇", 88, 1],
      ],
    },
    counts: ["B 整改率(%) 60", "C 事故起数 40"],
    units: "4-6",
    asks: ["rule", "direction"],
  },
  {
    name: "units across, two levels of items, rules and full marks beside them, a title above",
    sheets: {
      Sheet1: [
        ["考核评分汇总表", N, N, N, N, N],
        ["一级指标", "二级指标", "评分标准", "分值", "甲局", "乙局"],
        ["党建", "学习", "每缺一次扣1分", 30, 28, 25],
        [N, "组织", "不规范扣2分", 20, 18, 20],
        ["业务", "任务", "按比例计分", 50, 45, 40],
        ["合计", N, N, 100, 91, 85],
      ],
    },
    merges: { Sheet1: ["A1:F1", "A3:A4", "A6:C6"] },
    counts: ["3 学习 30", "4 组织 20", "5 任务 50"],
    units: "E-F",
    asks: [],
    scores: [
      [91, 1],
      [85, 2],
    ],
  },
  {
    name: "places across, each in several years: a name merged over its years",
    sheets: {
      Sheet1: [
        ["指标", "计量单位", "甲县", N, "乙县", N],
        [N, N, 2023, 2024, 2023, 2024],
        ["财政收入", "亿元", 20, 25, 30, 35],
        ["城镇化率", "%", 50, 52, 61, 63],
      ],
    },
    merges: { Sheet1: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
    counts: ["3 财政收入 null", "4 城镇化率 null"],
    units: "C-F",
    asks: ["period", "weights", "rule"],
    answers: { period: "units", weights: "equal", rule: "minmax" },
    scores: [
      [0, 4],
      [24.36, 3],
      [75.64, 2],
      [100, 1],
    ],
  },
  {
    name: "a sheet for each item, joined by the names of the units",
    sheets: {
      实绩: [
        ["序号", "单位", "得分"],
        [1, "甲局", 90],
        [2, "乙局", 80],
      ],
      廉政: [
        ["序号", "单位", "得分"],
        [1, "乙 局", 100],
        [2, "甲局", 70],
      ],
    },
    counts: ["实绩!C 实绩 null", "廉政!C 廉政 null"],
    units: "2-3",
    asks: ["table", "weights"],
    answers: { table: "实绩!A1+1", weights: "equal" },
    scores: [
      [80, 2],
      [90, 1],
    ],
  },
  {
    name: "marks written with their unit are marks",
    sheets: {
      Sheet1: [
        ["单位", "质量（60％）", "态度（40％）"],
        ["甲局", "90分", "80分"],
        ["乙局", "85分", "95分"],
      ],
    },
    counts: ["B 质量 60", "C 态度 40"],
    units: "2-3",
    asks: [],
    scores: [
      [86, 2],
      [89, 1],
    ],
  },
  {
    name: "a line of targets above the units is asked about",
    sheets: {
      Sheet1: [
        ["单位", "合格率(%)", "投诉数(件)"],
        ["目标值", 95, 2],
        ["甲局", 98, 0],
        ["乙局", 92, 3],
      ],
    },
    counts: ["B 合格率(%) null", "C 投诉数(件) null"],
    units: "3-4",
    asks: ["whether", "lines", "weights", "rule", "direction"],
  },
  {
    name: "three rows a unit: target, actual and rate",
    sheets: {
      Sheet1: [
        ["单位", "项目", "财政收入", "新增就业"],
        ["甲镇", "目标", 100, 200],
        [N, "实际", 90, 220],
        [N, "完成率", 0.9, 1.1],
        ["乙镇", "目标", 50, 100],
        [N, "实际", 50, 80],
        [N, "完成率", 1, 0.8],
      ],
    },
    merges: { Sheet1: ["A2:A4", "A5:A7"] },
    counts: ["C 财政收入 null", "D 新增就业 null"],
    units: "2-5",
    asks: ["whether", "value", "weights", "rule", "direction"],
    answers: { whether: "yes", value: "2", weights: "equal", rule: "attain", direction: "higher" },
    scores: [
      [95, 1],
      [90, 2],
    ],
  },
  {
    name: "three rows an item, units across",
    sheets: {
      Sheet1: [
        ["指标", "类别", "甲县", "乙县"],
        ["投资", "目标", 100, 200],
        [N, "实际", 80, 200],
        [N, "差异", -20, 0],
        ["收入", "目标", 50, 40],
        [N, "实际", 50, 36],
        [N, "差异", 0, -4],
      ],
    },
    merges: { Sheet1: ["A2:A4", "A5:A7"] },
    counts: ["2 投资 null", "5 收入 null"],
    units: "C-D",
    asks: ["value", "weights", "rule", "direction"],
    answers: { value: "2", weights: "equal", rule: "attain", direction: "higher" },
    scores: [
      [90, 2],
      [95, 1],
    ],
  },
  {
    name: "a blank form with units across and full marks in words",
    sheets: {
      Sheet1: [
        ["部门互评表", N, N, N],
        ["评价内容", "分值", "甲科", "乙科"],
        ["思想", "40分", N, N],
        ["业绩", "60分", N, N],
      ],
    },
    merges: { Sheet1: ["A1:D1"] },
    counts: ["3 思想 40", "4 业绩 60"],
    units: "C-D",
    asks: ["missing"],
  },
  {
    name: "a score from a base of 100 less what single columns take, and their sum beside it",
    sheets: {
      Sheet1: [
        ["单位", "出勤", "纪律", "扣分合计", "得分"],
        ["甲局", -1, -2, -3, 97],
        ["乙局", -2, -0.5, -2.5, 97.5],
        ["丙局", 0, -4, -4, 96],
        ["丁局", -1, -1, -2, 98],
      ],
    },
    counts: ["E 得分 null"],
    units: "2-5",
    asks: [],
    scores: [
      [97, 3],
      [97.5, 2],
      [96, 4],
      [98, 1],
    ],
  },
  {
    name: "this year, last year and the change: a change makes up no total",
    sheets: {
      Sheet1: [
        ["单位", "上年得分", "本年得分", "增减"],
        ["甲局", 80, 85, 5],
        ["乙局", 82, 81, -1],
        ["丙局", 90, 88, -2],
      ],
    },
    counts: ["B 上年得分 null", "C 本年得分 null"],
    units: "2-4",
    asks: ["weights", "leftOut"],
  },
  {
    name: "a row a mark, with names merged over their rows",
    sheets: {
      Sheet1: [
        ["单位", "指标", "得分"],
        ["甲县", "经济", 90],
        [N, "生态", 80],
        ["乙县", "经济", 70],
        [N, "生态", 100],
      ],
    },
    merges: { Sheet1: ["A2:A3", "A4:A5"] },
    counts: [],
    units: "2-5",
    asks: ["weights"],
    answers: { weights: "equal" },
    scores: [
      [85, 1],
      [85, 1],
    ],
  },
  {
    name: "an item that is worth nothing and takes all is a veto",
    sheets: {
      Sheet1: [
        ["分值", "评价内容", "评分标准", "甲队", "乙队"],
        ["--", "安全", "发生事故直接0分", N, N],
        ["40分", "质量", "按缺陷扣分", 35, 30],
        ["60分", "进度", "按延期扣分", 50, 55],
      ],
    },
    counts: ["3 质量 40", "4 进度 60"],
    units: "D-E",
    asks: ["veto"],
    answers: { veto: "lowest" },
    scores: [
      [85, 1],
      [85, 1],
    ],
  },
];

it.each(ANATOMY)("$name", async ({ sheets, merges, counts, units, asks, answers, scores }) => {
  const workbook = unseen(sheets, merges);
  const { chosen, mapping, questions } = await propose(workbook);
  const counted = chosen!.columns.flatMap(({ at, role, name, weight, full }) =>
    role === "indicator" ? [`${at} ${name} ${weight ?? full ?? "null"}`] : [],
  );
  const read = { counts: counted, units: `${mapping!.from}-${mapping!.to}` };
  expect({ ...read, asks: questions.map(({ id }) => id) }).toEqual({ counts, units, asks });
  if (!scores) return;
  const prepared = await gradeUnseen(workbook, answers);
  expect([...results(prepared).values()]).toEqual(scores);
});
