import type { Sentence } from "../../scoring/locale";
import type { WeightsMethod } from "../../scoring/weights/objectiveWeights";

/** The page 权重. */
export const WEIGHTS = {
  title: { "zh-CN": "权重", "en-US": "Weights" },
  empty: {
    "zh-CN": "工作簿里还没有考核方案。先插入一个模板，再来调权重。",
    "en-US": "There is no scheme in this workbook yet. Insert a template first.",
  },
  unconfirmed: {
    "zh-CN": "先在“评分”页确认这张表怎么识别，再来试调权重。",
    "en-US": "First confirm on the page Grade how this sheet is read; then try other weights here.",
  },
  unreadable: {
    "zh-CN": "方案或数据还读不出来，请先到“评分”页看检查结果。",
    "en-US": "The scheme or the data cannot be read; see the checks on the page Grade.",
  },
  none: {
    "zh-CN": "这个方案按积分或得分直接相加，没有权重可调。",
    "en-US": "This scheme adds points as they are; there are no weights.",
  },
  toTemplates: { "zh-CN": "看模板", "en-US": "See templates" },
  toGrade: { "zh-CN": "去评分页", "en-US": "Go to Grade" },
  readOnly: {
    "zh-CN": "这是您自己的表：在这里只试算，不改表里的权重。",
    "en-US": "This is a sheet of your own: weights are tried here and never written into it.",
  },
  class: { "zh-CN": "哪类单位的权重", "en-US": "Weights of which class" },
  common: { "zh-CN": "通用", "en-US": "All classes" },
  weightOf: { "zh-CN": "{name} 权重", "en-US": "{name} weight" },
  sliderOf: { "zh-CN": "{name} 拖动试算", "en-US": "{name}, try" },
  subtotal: { "zh-CN": "小计 {total}", "en-US": "subtotal {total}" },
  locked: { "zh-CN": "公式，不改", "en-US": "formula, stays" },
  keepsTotal: {
    "zh-CN": "拖动时其余按比例跟着变",
    "en-US": "The others give way while one is moved",
  },
  whole: { "zh-CN": "合计", "en-US": "Total" },
  within: { "zh-CN": "{name} 以下合计", "en-US": "Total within {name}" },
  balanced: { "zh-CN": "{total}，正好", "en-US": "{total}, exactly right" },
  over: { "zh-CN": "{total}，多 {gap}", "en-US": "{total}, {gap} too much" },
  under: { "zh-CN": "{total}，还差 {gap}", "en-US": "{total}, {gap} missing" },
  anyTotal: { "zh-CN": "{total} 分", "en-US": "{total} points" },
  points: { "zh-CN": "{value} 分", "en-US": "{value} points" },
  scale: { "zh-CN": "按比例折算到 {target}", "en-US": "Scale to {target}" },
  round: { "zh-CN": "按最大余数法取整", "en-US": "Round to whole numbers" },
  compare: { "zh-CN": "两两比较（AHP）", "en-US": "Compare in pairs (AHP)" },
  tools: { "zh-CN": "调整", "en-US": "Adjust" },
  undo: { "zh-CN": "撤销一步", "en-US": "Undo" },
  reset: { "zh-CN": "全部还原", "en-US": "Reset" },
  preview: { "zh-CN": "将改动 {count} 个单元格", "en-US": "{count} cells will change" },
  write: { "zh-CN": "写入指标表", "en-US": "Write to the indicators" },
  unbalanced: {
    "zh-CN": "权重合计还不对，写入后评分会提示。",
    "en-US": "The weights do not add up yet; grading will say so.",
  },
  writing: { "zh-CN": "正在写入权重…", "en-US": "Writing the weights…" },
  written: {
    "zh-CN": "权重已改。请重新评分，结果才会按新权重计算",
    "en-US": "The weights are changed. Grade again so that the results follow them",
  },
  moves: { "zh-CN": "谁会动", "en-US": "Who moves" },
  noMoves: { "zh-CN": "名次和等次都不变。", "en-US": "No rank and no grade changes." },
  untouched: {
    "zh-CN": "拖动或修改上面的权重，这里马上显示名次和等次怎么变。",
    "en-US": "Move or change a weight above, and see at once whose rank and grade change.",
  },
  moveCounts: {
    "zh-CN": "{ranks} 个单位名次变，{grades} 个等次变",
    "en-US": "{ranks} units change rank, {grades} change grade",
  },
  asIfWhole: {
    "zh-CN": "合计不是 100% 时按比例折算来试算。",
    "en-US": "Weights that do not add up are tried in proportion.",
  },
  pointsNote: {
    "zh-CN": "分值制下，直接打的分不随满分变，只有按规则计算的指标会变。",
    "en-US": "With full marks, marks given directly stay; only indicators scored by a rule change.",
  },
  rank: { "zh-CN": "第 {rank} 名", "en-US": "rank {rank}" },
  noRank: { "zh-CN": "无名次", "en-US": "no rank" },
  noGrade: { "zh-CN": "无等次", "en-US": "no grade" },
  up: { "zh-CN": "升 {count}", "en-US": "up {count}" },
  down: { "zh-CN": "降 {count}", "en-US": "down {count}" },
  objective: { "zh-CN": "和数据算出的权重对照", "en-US": "Beside weights that the data give" },
  objectiveAbout: {
    "zh-CN": "由 {units} 个单位的数据算出，单位 %，只供核对，不代替商定的权重。",
    "en-US": "In per cent, from the data of {units} units; a cross-check, not a replacement.",
  },
  leftAside: {
    "zh-CN": "{count} 个单位缺数据，没有计入。",
    "en-US": "{count} units lack data and are left aside.",
  },
  own: { "zh-CN": "现在", "en-US": "Now" },
  indicator: { "zh-CN": "指标", "en-US": "Indicator" },
  farAbove: { "zh-CN": "▲ 比数据显示的高得多", "en-US": "▲ far above the data" },
  farBelow: { "zh-CN": "▼ 比数据显示的低得多", "en-US": "▼ far below the data" },
  robustness: { "zh-CN": "名次稳不稳", "en-US": "How firm the ranks are" },
  robustnessAbout: {
    "zh-CN":
      "每个权重随机上下变动，试 1000 次，看名次落在哪个范围。只算加权得分，不含加减分和否决。",
    "en-US":
      "Every weight moves at random, a thousand times: the range in which ranks fall. Weighted totals only, without bonus and vetoes.",
  },
  spread: { "zh-CN": "权重变动幅度", "en-US": "How far weights move" },
  simulate: { "zh-CN": "开始试", "en-US": "Try" },
  simulating: { "zh-CN": "正在试算名次范围…", "en-US": "Trying ranges of ranks…" },
  range: { "zh-CN": "第 {best}–{worst} 名", "en-US": "rank {best}–{worst}" },
  firm: { "zh-CN": "第 {best} 名，不变", "en-US": "rank {best}, always" },
  steady: {
    "zh-CN": "{count} 个单位的名次怎么试都不变",
    "en-US": "{count} units keep their rank in every trial",
  },
} satisfies Record<string, Sentence>;

export const METHOD_NAMES: Readonly<Record<WeightsMethod, Sentence>> = {
  equal: { "zh-CN": "等权", "en-US": "Equal" },
  entropy: { "zh-CN": "熵权", "en-US": "Entropy" },
  critic: { "zh-CN": "CRITIC", "en-US": "CRITIC" },
  cv: { "zh-CN": "变异", "en-US": "CV" },
  sd: { "zh-CN": "标准差", "en-US": "SD" },
};

/** The dialog of pairwise comparison. */
export const PAIRS = {
  title: { "zh-CN": "两两比较定权重", "en-US": "Weights by comparison in pairs" },
  about: {
    "zh-CN": "每两项比一比哪个更重要，往更重要的一边拖。",
    "en-US": "For each two, move towards the more important one.",
  },
  tooMany: {
    "zh-CN": "两两比较最多 10 项，请在各组里比较。",
    "en-US": "At most 10 items can be compared in pairs; compare within the groups.",
  },
  take: { "zh-CN": "采用这些权重", "en-US": "Take these weights" },
  pair: { "zh-CN": "{first} 与 {second}", "en-US": "{first} and {second}" },
  more: {
    "zh-CN": "{more} 比 {less} {word}（{value}）",
    "en-US": "{more} {word} than {less} ({value})",
  },
  equal: {
    "zh-CN": "{first} 与 {second} 一样重要（1）",
    "en-US": "{first} and {second} equally important (1)",
  },
  weights: { "zh-CN": "算出的权重", "en-US": "Resulting weights" },
  consistent: {
    "zh-CN": "一致性比例 {ratio}，小于 0.1，可以采用",
    "en-US": "Consistency ratio {ratio}, below 0.1: fine",
  },
  inconsistent: {
    "zh-CN": "一致性比例 {ratio}，判断前后矛盾。最不合的是“{pair}”。",
    "en-US":
      'Consistency ratio {ratio}: the judgements contradict each other, most of all "{pair}".',
  },
  mend: { "zh-CN": "改成相合的：{words}", "en-US": "Make it fit: {words}" },
} satisfies Record<string, Sentence>;

/** How much more important, by Saaty's scale from 2. */
export const IMPORTANCE: readonly Sentence[] = [
  { "zh-CN": "略偏重要", "en-US": "slightly more important" },
  { "zh-CN": "稍重要", "en-US": "moderately more important" },
  { "zh-CN": "较重要", "en-US": "rather more important" },
  { "zh-CN": "明显重要", "en-US": "strongly more important" },
  { "zh-CN": "很重要", "en-US": "more than strongly important" },
  { "zh-CN": "强烈重要", "en-US": "very strongly more important" },
  { "zh-CN": "非常重要", "en-US": "nearly extremely more important" },
  { "zh-CN": "极端重要", "en-US": "extremely more important" },
];
