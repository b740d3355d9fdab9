/** The seven groups of S15 with the weights that it prints (30/20/15/15/10/10/10, together 110) and their items. */
export const GROUPS: readonly {
  readonly name: string;
  readonly weight: number;
  readonly items: readonly { readonly code: string; readonly name: string }[];
}[] = [
  {
    name: "工作目标完成情况",
    weight: 30,
    items: [
      { code: "K11", name: "目标完成率" },
      { code: "K12", name: "项目进度和质量" },
      { code: "K13", name: "重点工作任务完成情况" },
    ],
  },
  {
    name: "绩效评估结果",
    weight: 20,
    items: [
      { code: "K21", name: "绩效评价结果和评价报告" },
      { code: "K22", name: "服务质量和用户满意度" },
    ],
  },
  {
    name: "资源利用情况",
    weight: 15,
    items: [
      { code: "K31", name: "预算执行情况" },
      { code: "K32", name: "人力资源利用率" },
    ],
  },
  {
    name: "决策与执行能力",
    weight: 15,
    items: [
      { code: "K41", name: "沟通协调能力" },
      { code: "K42", name: "应急处理能力" },
    ],
  },
  {
    name: "制度建设与创新",
    weight: 10,
    items: [
      { code: "K51", name: "内部管理制度建设" },
      { code: "K52", name: "创新改革措施" },
    ],
  },
  {
    name: "公众满意度调查",
    weight: 10,
    items: [
      { code: "K61", name: "问卷调查结果" },
      { code: "K62", name: "受理投诉处理情况" },
    ],
  },
  {
    name: "团队建设与人才培养",
    weight: 10,
    items: [
      { code: "K71", name: "团队建设情况" },
      { code: "K72", name: "人才培养和绩效提升计划" },
    ],
  },
];

/** Fictional departments: a tie (市教育局, 市科技局), an item that does not apply, marks on both sides of the lines. */
export const SAMPLE_UNITS: readonly {
  readonly name: string;
  readonly scores: readonly (number | string)[];
}[] = [
  { name: "市发改委", scores: [95, 92, 94, 90, 88, 93, 90, 91, 92, 89, 94, 90, 91, 92, 90] },
  { name: "市教育局", scores: [88, 86, 90, 87, 92, 85, 86, 88, 84, 86, 85, 91, 90, 87, 86] },
  { name: "市科技局", scores: [90, 86, 88, 87, 92, 86, 85, 84, 88, 85, 86, 90, 91, 86, 87] },
  { name: "市民政局", scores: [91, 88, 92, 89, 93, 88, 87, 90, 88, 87, 89, 94, 92, 88, 87] },
  { name: "市财政局", scores: [93, 90, 91, 92, 87, 97, 92, 88, 86, 94, 87, 88, 89, 90, 91] },
  { name: "市人社局", scores: [86, 84, 85, 83, 88, 86, 84, 85, 82, 84, 80, 87, 85, 83, 84] },
  { name: "市自然资源局", scores: [82, 79, 81, 80, 78, 84, 80, 79, 83, 81, 76, 80, 78, 79, 80] },
  { name: "市生态环境局", scores: [89, 91, 88, 86, 85, 87, 83, 88, 92, 86, 88, 84, 82, 85, 84] },
  { name: "市住建局", scores: [78, 75, 80, 77, 74, 82, 79, 76, 80, 78, 72, 73, 70, 76, 75] },
  { name: "市交通局", scores: [94, 93, 92, 91, 90, 92, 91, 93, 90, 92, 91, 90, 92, 93, 91] },
  {
    name: "市档案馆",
    scores: [85, 83, 84, 82, 86, 88, 84, 80, 82, 86, 81, "不适用", "不适用", 84, 83],
  },
  { name: "市信访局", scores: [64, 60, 62, 58, 55, 66, 61, 60, 57, 63, 50, 48, 45, 59, 60] },
];
