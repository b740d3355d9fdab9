import type { Sentence } from "./locale";

/** Mistakes in a scheme or in the columns of data: what is wrong, then what to do. */
export const SCHEME_MESSAGES = {
  baseColumnMissing: {
    "zh-CN": "指标“{name}”按增幅或变化计分，但没有基期数据，请在数据表中增加“基期:{code}”一列",
    "en-US":
      'Indicator "{name}" is scored by growth or change, but has no base values; add a column "base:{code}" to the data',
  },
  populationColumnMissing: {
    "zh-CN": "指标“{name}”按人均增幅计分，但没有人口数据，请在数据表中增加“人口”和“基期人口”两列",
    "en-US":
      'Indicator "{name}" is scored by growth per head, but there are no populations; add the columns "population" and "base population"',
  },
  populationGrowthMissing: {
    "zh-CN": "指标“{name}”按增速折算人均，但没有人口增速，请在数据表中增加“人口增速”一列",
    "en-US":
      'Indicator "{name}" is scored by published growth per head, but there is no growth of the population; add the column "population growth"',
  },
  targetColumnMissing: {
    "zh-CN": "指标“{name}”没有目标，请在指标表填写目标，或在数据表中增加“目标:{code}”一列",
    "en-US":
      'Indicator "{name}" has no target; enter one in the indicators, or add a column "target:{code}" to the data',
  },
  groupWeightTotal: {
    "zh-CN":
      "“{group}”下面的权重合计 {total}，应等于它自己的权重 {expected}，或合计 100%：请修改权重",
    "en-US":
      'The weights under "{group}" add up to {total}; they must equal its own weight {expected}, or add up to 100%: edit them',
  },
  groupWeightMixed: {
    "zh-CN": "“{group}”没有填权重，而同级的“{other}”填了，请都填或都不填",
    "en-US": '"{group}" has no weight while "{other}" beside it has one; fill in both or neither',
  },
  fullMarksTotal: {
    "zh-CN": "满分合计 {total}，应为 {expected}：可按比例折算，或修改各项满分，或修改总满分",
    "en-US":
      "The full marks add up to {total}, expected {expected}: scale them in proportion, edit them, or edit the stated total",
  },
  noIndicators: {
    "zh-CN": "没有可以计分的指标，请在指标表中至少填写一个带权重的指标",
    "en-US": "There is no indicator to score; enter at least one with a weight",
  },
  noBands: {
    "zh-CN": "没有等次标准，请填写等次表（等次名称和下限），或选用预设标准",
    "en-US": "There are no grades; fill in the grades (name and lower limit) or choose a preset",
  },
  bandHole: {
    "zh-CN": "等次“{lowerName}”的上限 {upper} 与“{name}”的下限 {lower} 之间有空档，请改成首尾相接",
    "en-US":
      'There is a hole between the upper limit {upper} of "{lowerName}" and the lower limit {lower} of "{name}"; make them meet',
  },
  bandOverlap: {
    "zh-CN":
      "等次“{lowerName}”的上限 {upper} 超过了“{name}”的下限 {lower}，两个等次重叠，请改成首尾相接",
    "en-US":
      'The upper limit {upper} of "{lowerName}" is above the lower limit {lower} of "{name}"; make them meet',
  },
  bandRepeated: {
    "zh-CN": "等次“{name}”重复（名称或下限相同），请删去一行或改正",
    "en-US":
      'The grade "{name}" is there twice (same name or same lower limit); remove or correct one',
  },
  bandWithoutLimit: {
    "zh-CN": "等次“{name}”既没有下限，也没有名额，请填写其中一项",
    "en-US": 'The grade "{name}" has neither a lower limit nor places; enter one of them',
  },
  bandPlaceBelowLimit: {
    "zh-CN": "等次“{name}”只按名额产生，应排在有下限的等次之上，请调整顺序",
    "en-US":
      'The grade "{name}" is reached by place only and must stand above the grades with limits; reorder them',
  },
  belowBands: {
    "zh-CN":
      "得分 {score} 低于最低等次“{name}”的下限 {lower}，没有对应的等次，请补上更低的等次或把下限改为 0",
    "en-US":
      'The score {score} is below the lower limit {lower} of the lowest grade "{name}"; add a lower grade or set its limit to 0',
  },
  unknownGrade: {
    "zh-CN": "没有名为“{grade}”的等次，请改用等次表中的名称",
    "en-US": 'There is no grade named "{grade}"; use a name from the grades',
  },
  invalidShare: {
    "zh-CN": "名额比例 {share} 不对，应在 0 到 100% 之间",
    "en-US": "The share {share} is not valid; it must be between 0 and 100%",
  },
  gradeNeedsPlaces: {
    "zh-CN": "名次和法的结果越小越好，不能用分数线划等次，请在等次表改填名额比例或名额",
    "en-US":
      "Added places are better when lower, so score limits cannot grade them; give the grades shares or places instead",
  },
  ledgerWithPlaces: {
    "zh-CN": "名次和法、变差法的结果不是分数，不能直接加减分，请改用得分法或清空加减分表",
    "en-US":
      "Added places are not scores, so points cannot be added to them; use the weighted score or clear the bonus table",
  },
  unknownTieBreaker: {
    "zh-CN": "并列时比较的指标“{code}”不在指标表中，请改正",
    "en-US": 'The tie-breaker "{code}" is not among the indicators; correct it',
  },
  decimalsRange: {
    "zh-CN": "小数位数 {decimals} 不对，应是 0 到 10 的整数",
    "en-US": "The number of decimals {decimals} is not valid; use a whole number from 0 to 10",
  },
  geometricWithItems: {
    "zh-CN": "几何平均不能逐项取整，请把取整方式改为“汇总”",
    "en-US": "A geometric mean cannot be rounded item by item; choose rounding of totals",
  },
  decisionUnknown: {
    "zh-CN": "{unit}审定为“{decided}”，等次表中没有这个等次，请从 {grades} 中选",
    "en-US":
      '{unit} is decided "{decided}", which is no grade of the scale; choose one of {grades}',
  },
  decisionAbsent: {
    "zh-CN": "{unit}是“{suggested}”，不能审定为“{decided}”，请清空审定或改正状态",
    "en-US":
      '{unit} is not graded ({suggested}) and cannot be decided "{decided}"; clear the decision or correct the status',
  },
  decisionBlocked: {
    "zh-CN":
      "{unit}因否决（{veto}）最高只能评为“{best}”，不能审定为“{decided}”，请改审定，或核对否决表",
    "en-US":
      'A veto ({veto}) leaves {unit} at best "{best}", so it cannot be decided "{decided}"; change the decision, or check the vetoes',
  },
  pooledByClass: {
    "zh-CN":
      "名额统筹时各类合在一起，等次“{name}”不能再按类别写名额或比例，请删去，或把名额统筹改为否",
    "en-US":
      'With pooled quotas all classes are one, so "{name}" cannot have places or shares by class; remove them, or pool no quotas',
  },
  pooledUnitResult: {
    "zh-CN": "名额统筹时各类合在一起，单位等次和联动比例不起作用，请删去，或把名额统筹改为否",
    "en-US":
      "With pooled quotas all classes are one, so shares cannot follow the results of units; remove them, or pool no quotas",
  },
  tooManyBands: {
    "zh-CN": "等次有 {count} 个，最多 {most} 个，请合并",
    "en-US": "There are {count} grades; there can be {most} at most, merge some",
  },
  decisionWithoutReason: {
    "zh-CN": "{unit}审定“{decided}”与建议“{suggested}”不同，但没有写理由，请补上审定理由",
    "en-US":
      'The decision "{decided}" for {unit} differs from the suggestion "{suggested}" without a reason; add the reason',
  },
  decisionOutdated: {
    "zh-CN":
      "{unit}审定“{decided}”时的建议是“{before}”，现在的建议是“{suggested}”，请复核；审定结果没有改动",
    "en-US":
      '"{decided}" for {unit} was decided when the suggestion was "{before}"; it is now "{suggested}". Review it; the decision is unchanged',
  },
} as const satisfies Record<string, Sentence>;
