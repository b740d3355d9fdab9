import type { Sentence } from "../../../scoring/locale";

/** What is said about sheets that are not in the format: what is wrong or differs, then what to do. */
export const LAYOUT_TEXTS = {
  mappedSheetMissing: {
    "zh-CN": "识别结果里的工作表“{sheet}”不在文件中，请重新识别",
    "en-US": 'The sheet "{sheet}" of the mapping is not in the file; recognise it anew',
  },
  headerMoved: {
    "zh-CN": "{at} 处没有表头“{header}”，表已改动，请重新识别",
    "en-US": 'The header "{header}" is not at {at}; the sheet has changed, recognise it anew',
  },
  weightMoved: {
    "zh-CN": "“{name}”的权重在表中是 {found}，识别时是 {weight}：请重新识别，或把表中的权重改回去",
    "en-US":
      'The weight of "{name}" is {found} in the sheet and {weight} in the mapping; recognise it anew, or put the weight back',
  },
  weightNameMoved: {
    "zh-CN": "{at} 处不再是“{name}”，权重表已改动，请重新识别",
    "en-US": '"{name}" is no longer at {at}; the table of weights has changed, recognise it anew',
  },
  weightUnknown: {
    "zh-CN": "“{name}”没有权重，请在“识别方式”里填写",
    "en-US": '"{name}" has no weight; enter it where the sheet is recognised',
  },
  targetUnknown: {
    "zh-CN":
      "“{name}”没有目标，不能按达到目标的程度计分：请在“识别方式”里换一种计分方法，或在表里加上目标一列再重新识别",
    "en-US":
      '"{name}" has no target to be scored against; choose another way of scoring where the sheet is recognised, or add a column of targets and recognise it anew',
  },
  oneGrade: {
    "zh-CN":
      "{count} 个单位全部是“{grade}”，等次的分数线可能不适合这张表：请核对满分，或改等次的分数线，或只排名次",
    "en-US":
      'All {count} units are "{grade}"; the limits may not suit this table: check the full marks, change the limits, or rank only',
  },
  unitsBelow: {
    "zh-CN": "“{unit}”在识别的范围之外，像是新增的单位，请重新识别",
    "en-US":
      '"{unit}" stands outside of the mapped lines and looks like a unit; recognise the sheet anew',
  },
  itemRepeated: {
    "zh-CN": "{unit}的“{item}”有两行得分，请只留一行",
    "en-US": '{unit} has two rows for "{item}"; keep one',
  },
  itemUnknown: {
    "zh-CN": "“{item}”不在识别的指标之中，请重新识别",
    "en-US": '"{item}" is not among the mapped indicators; recognise the sheet anew',
  },
  resultNameTaken: {
    "zh-CN": "文件中已有名为“{sheet}”的表，评分结果要用这个名称，请先把它改名",
    "en-US": 'The file has a sheet "{sheet}", a name that the results need; rename it first',
  },
  noAssessment: {
    "zh-CN": "{reason}。需要一张有单位名称和各项得分的表；也可以用模板生成一张，把数据粘贴进去",
    "en-US":
      "{reason}. It takes a table with the names of units and their marks; or make one from a template and paste your data",
  },
  proposalAccepted: {
    "zh-CN": "按建议评分。{what}等次线：{grades}；表中没有写明的，请核对后再用",
    "en-US":
      "Graded as proposed. {what} Limits of grades: {grades}; check what the sheet does not state",
  },
  printedTotal: {
    "zh-CN": "{unit}表中总分 {printed}，计算为 {score}：{why}",
    "en-US": "{unit} has a printed total of {printed}, computed {score}: {why}",
  },
  printedTotalMissing: {
    "zh-CN": "{unit}表中没有总分，计算为 {score}，请补上",
    "en-US": "{unit} has no printed total, computed {score}; enter it",
  },
  printedRank: {
    "zh-CN": "{unit}表中第 {printed} 名，计算为第 {rank} 名：{why}",
    "en-US": "{unit} has a printed rank of {printed}, computed {rank}: {why}",
  },
  printedRanks: {
    "zh-CN": "表中有 {count} 个名次与计算不同：{why}",
    "en-US": "{count} printed ranks differ from those computed: {why}",
  },
} as const satisfies Record<string, Sentence>;

export type LayoutCode = keyof typeof LAYOUT_TEXTS;

/** The causes by which printed totals and ranks differ. */
export const CAUSES = {
  truncated: {
    "zh-CN": "表中直接截去了多余的小数，没有四舍五入",
    "en-US": "the sheet cuts decimals off instead of rounding; round the total",
  },
  fewerDecimals: {
    "zh-CN": "表中保留的小数位数较少，可在“设置”里改小数位数",
    "en-US": "the sheet keeps fewer decimals, which can be changed under Settings",
  },
  binaryNoise: {
    "zh-CN": "表中的公式带有电脑计算的零头，恰好在进位线上，应为计算的值",
    "en-US": "the formula carries binary noise at a rounding line; the computed value holds",
  },
  itemsRounded: {
    "zh-CN": "表中先把各项分别四舍五入再相加",
    "en-US": "the sheet rounds each item before adding; round only the total",
  },
  blankIsZero: {
    "zh-CN": "表中把没有填的得分当作 0，请确认是补报还是计零",
    "en-US": "the sheet counts blank marks as 0; decide whether they are reported later",
  },
  blankLeftOut: {
    "zh-CN": "表中把没有填的项目剔除，权重分给了其他项",
    "en-US": "the sheet leaves blank items out and shares their weight; decide whether that holds",
  },
  equalWeights: {
    "zh-CN": "表中是各项的简单平均，没有用权重，请核对公式",
    "en-US": "the sheet takes the plain mean without weights; check the formula",
  },
  plainSum: {
    "zh-CN": "表中是各项直接相加，没有用权重，请核对公式",
    "en-US": "the sheet adds the marks without weights; check the formula",
  },
  withoutAdjustments: {
    "zh-CN": "表中没有计入加减分，请核对公式",
    "en-US": "the sheet leaves bonus and deduction out; check the formula",
  },
  unknown: {
    "zh-CN": "没有找到原因，请核对公式和数据",
    "en-US": "no usual cause explains it; check the formula and the data",
  },
  dense: {
    "zh-CN": "表中并列之后不跳号（1、2、2、3），可在“设置”里把并列名次改为 不跳号",
    "en-US":
      "the sheet does not skip places after ties (1-2-2-3); choose dense ties under Settings",
  },
  average: {
    "zh-CN": "表中并列取平均名次，可在“设置”里把并列名次改为 平均",
    "en-US": "the sheet gives ties their mean place; choose average ties under Settings",
  },
  splitTies: {
    "zh-CN": "同分的单位在表中按行的先后拆成了不同名次，应为并列",
    "en-US": "the sheet splits equal scores by the order of rows; they share a place",
  },
  reversed: {
    "zh-CN": "表中是从低到高排的，请核对方向",
    "en-US": "the sheet ranks from the lowest; check the direction",
  },
  unrounded: {
    "zh-CN": "表中按没有取整的分数排名，公布分相同的单位应为并列",
    "en-US": "the sheet ranks unrounded scores; equal published scores share a place",
  },
  allTogether: {
    "zh-CN": "表中各类放在一起排名",
    "en-US": "the sheet ranks all classes together; decide whether classes hold",
  },
  contradicts: {
    "zh-CN": "名次与表中自己的总分次序不符，请重排",
    "en-US": "the rank contradicts the printed totals; rank anew",
  },
  otherScore: {
    "zh-CN": "总分不同，名次随之不同",
    "en-US": "the totals differ, and the ranks with them; see the totals",
  },
} as const satisfies Record<string, Sentence>;

export type Cause = keyof typeof CAUSES;
