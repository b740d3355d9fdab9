import { gradeUnseen, propose, results, unseen, type Rows } from "./unseen";

const N = null;

interface Case {
  readonly name: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  /** The indicators, by their columns, rows or names. */
  readonly counts: readonly string[];
  readonly how: string;
  readonly answers: Readonly<Record<string, string>>;
  /** By hand. */
  readonly results: Readonly<Record<string, readonly [number, number]>>;
}

const CASES: readonly Case[] = [
  {
    // 48 + 21 + 9 = 78; 30 + 30 + 10 = 70
    name: "marks that were weighted already, a row a person and item, some above their weight",
    rows: [
      ["姓名", "KPI指标", "权重", "目标值", "实际值", "得分"],
      ["张三", "销售额", "40%", 100, 130, 48],
      ["张三", "回款率", "30%", 100, 70, 21],
      ["张三", "满意度", "30%", 100, 30, 9],
      ["李四", "销售额", "40%", 100, 75, 30],
      ["李四", "回款率", "30%", 100, 100, 30],
      ["李四", "满意度", "30%", 100, 33.4, 10],
    ],
    counts: ["销售额", "回款率", "满意度"],
    how: "weighted",
    answers: { marking: "added" },
    results: { 张三: [78, 1], 李四: [70, 2] },
  },
  {
    name: "marks within weights that stand as shares are points of 100",
    rows: [
      ["姓名", "考核项目", "权重", "得分"],
      ["张三", "业务", 0.6, 50],
      ["张三", "党建", 0.4, 38],
      ["李四", "业务", 0.6, 58],
      ["李四", "党建", 0.4, 20],
    ],
    counts: ["业务", "党建"],
    how: "weighted",
    answers: { marking: "points" },
    results: { 张三: [88, 1], 李四: [78, 2] },
  },
  {
    // 0.5×80 + 0.3×60 + 0.2×90 = 76, 0.5×70 + 0.3×90 + 0.2×60 = 74, 65, 83
    name: "vendors side by side, the weighted total in a row of its own",
    rows: [
      ["Criteria", "Weight", "A", "B", "C", "D"],
      ["Price", "50%", 80, 70, 60, 90],
      ["Quality", "30%", 60, 90, 70, 80],
      ["Service", "20%", 90, 60, 70, 70],
      ["Weighted total", "100%", 76, 74, 65, 83],
      ["Rank", N, 2, 3, 4, 1],
    ],
    counts: ["2", "3", "4"],
    how: "weighted",
    answers: {},
    results: { A: [76, 2], B: [74, 3], C: [65, 4], D: [83, 1] },
  },
  {
    name: "two years side by side: the last one is assessed",
    rows: [
      ["单位", "2024年", N, N, "2025年", N, N, "同比增减"],
      [N, "工作", "党建", "合计", "工作", "党建", "合计", N],
      ["甲局", 60, 25, 85, 61, 27, 88, 3],
      ["乙局", 66, 22, 88, 60, 21, 81, -7],
      ["丙局", 58, 28, 86, 65, 28, 93, 7],
    ],
    merges: ["B1:D1", "E1:G1", "A1:A2", "H1:H2"],
    counts: ["E", "F"],
    how: "sum",
    answers: { leftOut: "yes", scale: "none" },
    results: { 甲局: [88, 2], 乙局: [81, 3], 丙局: [93, 1] },
  },
  {
    // 20 %, 20 %, 20 %, 40 %, printed with one decimal: 0.2×(80+90+85) + 0.4×95 = 89
    name: "a total whose header is none of the usual words, by weights that nobody states",
    rows: [
      ["科室", "一季度", "二季度", "三季度", "四季度", "全年得分"],
      ["甲科", 80, 90, 85, 95, 89],
      ["乙科", 81.3, 84.1, 92.7, 90.2, 87.7],
      ["丙科", 95.5, 80.4, 88.8, 84.6, 86.8],
      ["丁科", 88.2, 93.6, 81.9, 91.1, 89.2],
      ["戊科", 90.7, 87.3, 94.4, 80.8, 86.8],
      ["己科", 84.9, 95.2, 83.5, 87.7, 87.8],
      ["庚科", 93.1, 82.8, 90.6, 93.9, 90.9],
    ],
    counts: ["B", "C", "D", "E"],
    how: "weighted",
    answers: {},
    results: { 甲科: [89, 3], 庚科: [90.86, 1] },
  },
  {
    name: "a table of a league: the points are the result",
    rows: [
      ["Pos", "Team", "P", "W", "D", "L", "GF", "GA", "GD", "Pts"],
      [1, "Eagles", 10, 7, 2, 1, 21, 9, 12, 23],
      [2, "Lions", 10, 6, 1, 3, 18, 12, 6, 19],
      [3, "Sharks", 10, 4, 4, 2, 15, 11, 4, 16],
      [4, "Wolves", 10, 3, 2, 5, 12, 17, -5, 11],
      [5, "Bears", 10, 1, 1, 8, 6, 23, -17, 4],
    ],
    counts: ["J"],
    how: "mean",
    answers: { leftOut: "yes", scale: "none" },
    results: { Eagles: [23, 1], Bears: [4, 5] },
  },
  {
    name: "judges in rows and contestants in columns, as the corner says",
    rows: [
      ["评委\\选手", "1号", "2号", "3号"],
      ["评委1", 90, 85, 95],
      ["评委2", 92, 88, 91],
      ["评委3", 88, 91, 93],
      ["平均分", 90, 88, 93],
    ],
    counts: ["2", "3", "4"],
    how: "mean",
    answers: {},
    results: { "1号": [90, 2], "2号": [88, 3], "3号": [93, 1] },
  },
  {
    name: "blocks below each other are classes by their headings",
    rows: [
      ["A类单位", N, N, N, N],
      ["单位", "业务(70)", "党建(30)", "总分", "排名"],
      ["甲局", 60, 25, 85, 2],
      ["乙局", 66, 28, 94, 1],
      [N, N, N, N, N],
      ["B类单位", N, N, N, N],
      ["单位", "业务(70)", "党建(30)", "总分", "排名"],
      ["丙局", 55, 22, 77, 2],
      ["丁局", 63, 26, 89, 1],
    ],
    counts: ["B", "C"],
    how: "weighted",
    answers: { class: "sections" },
    results: { 甲局: [85, 2], 乙局: [94, 1], 丙局: [77, 2], 丁局: [89, 1] },
  },
  {
    // 甲: 0.6 × 3/6 + 0.4 × 8/8; 乙: 0.6 × 6/6 (7.2 is capped) + 0.4 × 4/8
    name: "a line of targets for all units: what each has reached of them",
    rows: [
      ["县区", "GDP增速(%)", "固投增速(%)"],
      ["目标值", 6, 8],
      ["权重", 60, 40],
      ["甲县", 3, 8],
      ["乙县", 7.2, 4],
    ],
    counts: ["B", "C"],
    how: "weighted",
    answers: { lines: "skip", rule: "attain" },
    results: { 甲县: [70, 2], 乙县: [80, 1] },
  },
  {
    name: "marks rather than their subtotals, all of them on one level",
    rows: [
      ["县区", "GDP", "投资", "小计", "教育", "医疗", "小计", "总分"],
      ["分值", 30, 20, 50, 25, 25, 50, 100],
      ["甲县", 28, 16, 44, 20, 21, 41, 85],
      ["乙县", 24, 18, 42, 22, 19, 41, 83],
      ["丙县", 21, 12, 33, 24, 24, 48, 81],
    ],
    counts: ["B", "C", "E", "F"],
    how: "weighted",
    answers: {},
    results: { 甲县: [85, 1], 乙县: [83, 2], 丙县: [81, 3] },
  },
];

it.each(CASES)("$name", async ({ rows, merges, counts, how, answers, results: wanted }) => {
  const workbook = unseen({ Sheet1: rows }, merges ? { Sheet1: merges } : {});
  const { chosen, mapping, questions } = await propose(workbook);
  expect({
    counts: mapping!.indicators.map(({ at }) => at),
    how: chosen!.method.how,
    isOpen: Object.keys(answers).every((about) => questions.some(({ id }) => id === about)),
  }).toEqual({ counts, how, isOpen: true });
  const found = results(await gradeUnseen(workbook, answers));
  expect(Object.keys(wanted).map((unit) => [unit, found.get(unit)])).toEqual(
    Object.entries(wanted),
  );
});

it("a total that nothing proves can be the score", async () => {
  const workbook = unseen({
    Sheet1: [
      ["名次", "乡镇", "经济发展", "社会治理", "综合得分"],
      [1, "甲镇", 80, 70, 91],
      [2, "乙镇", 95, 60, 84],
      [3, "丙镇", 70, 92, 80],
    ],
  });
  const { questions } = await propose(workbook);
  expect(questions.find(({ id }) => id === "weights")).toMatchObject({ suggested: "printed" });
  const found = results(await gradeUnseen(workbook, { weights: "printed" }));
  expect([...found]).toEqual([
    ["甲镇", [91, 1]],
    ["乙镇", [84, 2]],
    ["丙镇", [80, 3]],
  ]);
});

it("the heading of the first block is no title of all of them", async () => {
  const block = (heading: string, unit: string): Rows => [
    [heading, N],
    ["单位", "得分"],
    [`${unit}一`, 90],
    [`${unit}二`, 80],
  ];
  const bare = [...block("A类", "甲"), ...block("B类", "乙")];
  const title = async (rows: Rows): Promise<string | undefined> =>
    (await propose(unseen({ Sheet1: rows }))).mapping?.title;
  expect(await title([["全市考核", N], ...bare])).toBe("全市考核");
  expect(await title(bare)).toBe("");
});

it.each([
  {
    rows: [
      ["姓名", "态度"],
      ["甲", "A"],
      ["乙", "B"],
      ["丙", "A"],
      ["丁", "C"],
    ],
    says: "是等级不是分数",
  },
  {
    rows: [
      ["姓名", "部门"],
      ["甲", "财务科"],
    ],
    says: "没有数字",
  },
  { rows: [["说明"], [12]], says: "没有找到" },
])("says why nothing was recognised: $says", async ({ rows, says }) => {
  const { recognised, chosen } = await propose(unseen({ 一月: rows }));
  expect(chosen).toBeUndefined();
  expect(recognised["zh-CN"]).toContain("“一月”");
  expect(recognised["zh-CN"]).toContain(says);
});

it("who has a total and no grade leaves the limits open", async () => {
  const { questions } = await propose(
    unseen({
      Sheet1: [
        ["姓名", "德(50%)", "智(50%)", "总分", "等级"],
        ["甲", 90, 94, 92, "一等"],
        ["乙", 84, 88, 86, "二等"],
        ["丙", 70, 76, 73, N],
      ],
    }),
  );
  const scale = questions.find(({ id }) => id === "scale");
  expect(scale?.options.map(({ id }) => id)).not.toContain("sheet");
});

it("nothing but places: those in single things count, the less the better", async () => {
  const { mapping } = await propose(
    unseen({
      Sheet1: [
        ["城市", "GDP排名", "教育排名", "综合排名"],
        ["甲市", 1, 3, 2],
        ["乙市", 2, 1, 1],
        ["丙市", 3, 2, 3],
      ],
    }),
  );
  expect(mapping!.indicators.map(({ at, direction }) => [at, direction])).toEqual([
    ["B", "lower"],
    ["C", "lower"],
  ]);
  expect(mapping!.rank?.at).toBe("D");
});
