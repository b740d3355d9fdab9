import type { Sentence } from "./locale";

/** One sentence per mistake and language: what is wrong, then what to do. */
export const MESSAGES = {
  lengthMismatch: {
    "zh-CN": "两个区域的单元格个数不同（{left} 个和 {right} 个），请选取个数相同的区域",
    "en-US": "The ranges differ in size ({left} and {right} cells); select ranges of equal size",
  },
  noScores: {
    "zh-CN": "还没有可以计算的得分，请先填写得分",
    "en-US": "There is nothing to score yet; enter scores first",
  },
  noWeight: {
    "zh-CN": "权重合计为零，至少一个权重要大于零",
    "en-US": "The weights add up to zero; at least one must be above zero",
  },
  negativeWeight: {
    "zh-CN": "权重不能是负数（{weight}），请改为零或正数",
    "en-US": "A weight must not be negative ({weight}); use zero or more",
  },
  weightTotal: {
    "zh-CN": "权重合计 {total}，应为 {expected}：可按比例折算，或用最大余数法取整，或修改权重",
    "en-US":
      "The weights add up to {total}, expected {expected}: scale them in proportion, take whole numbers by largest remainder, or edit them",
  },
  invalidNumber: {
    "zh-CN": "有一个数无法计算（{value}），请填写普通的数",
    "en-US": "A number cannot be used ({value}); enter an ordinary number",
  },
  attainFloorSide: {
    "zh-CN": "下限 {floor} 不在目标 {target} 的较差一侧，请改正下限或方向",
    "en-US":
      "The floor {floor} is not on the worse side of the target {target}; correct the floor or the direction",
  },
  attainFloorNeeded: {
    "zh-CN": "目标 {target} 不大于零，无法推定零分线，请填写下限",
    "en-US":
      "The target {target} is not above zero, so the zero line cannot be assumed; enter the floor",
  },
  attainCap: {
    "zh-CN": "封顶分 {cap} 应大于零，请改正封顶分",
    "en-US": "The cap {cap} must be above zero; correct the cap",
  },
  rangeTarget: {
    "zh-CN": "区间目标要有两个界限（下限和上限），其他方向只要一个目标，请改正目标或方向",
    "en-US":
      "A range needs two bounds (lower and upper), other directions need one target; correct the target or the direction",
  },
  rangeBounds: {
    "zh-CN": "区间的下界 {lower} 大于上界 {upper}，请对调两个界限",
    "en-US": "The lower bound {lower} is above the upper bound {upper}; swap the two",
  },
  rangeTolerance: {
    "zh-CN": "区间外的允许偏离 {floor} 不能是负数，请填写零或正数",
    "en-US":
      "The distance allowed beyond the range must not be negative ({floor}); use zero or more",
  },
  directionUnsupported: {
    "zh-CN": "这里的方向只能是正向或反向，请改正方向",
    "en-US": "The direction can only be higher or lower here; correct the direction",
  },
  negativeUnitPoints: {
    "zh-CN": "每单位扣分不能是负数（{points}），请改为零或正数",
    "en-US": "The points per unit must not be negative ({points}); use zero or more",
  },
  invalidFullMarks: {
    "zh-CN": "满分应大于零（{full}），请改正满分",
    "en-US": "Full marks must be above zero ({full}); correct them",
  },
  noSteps: {
    "zh-CN": "没有分档，请填写至少一行“起点、得分”",
    "en-US": "There are no steps; enter at least one row of lower limit and score",
  },
  duplicateStep: {
    "zh-CN": "分档起点 {limit} 出现了两次，请删去一行",
    "en-US": "The lower limit {limit} appears twice; remove one of the rows",
  },
  belowSteps: {
    "zh-CN": "数值 {value} 低于最低一档的起点 {lowest}，请补上更低的一档",
    "en-US": "The value {value} is below the lowest limit {lowest}; add a lower step",
  },
  negativeCount: {
    "zh-CN": "数量不能是负数（{count}），请改为零或正数",
    "en-US": "A count must not be negative ({count}); use zero or more",
  },
  negativeQuality: {
    "zh-CN": "质量系数不能是负数（{quality}），请改为零或正数",
    "en-US": "A quality coefficient must not be negative ({quality}); use zero or more",
  },
  fiscalTarget: {
    "zh-CN": "年度指标值不能是负数（{target}），请改正或换用达标法",
    "en-US":
      "The target must not be negative here ({target}); correct it or use the attainment rule",
  },
  bestNeedsPositive: {
    "zh-CN": "比优法要求各数大于零，现有 {value}，请改用功效法或极差法",
    "en-US":
      "Best-value scoring needs numbers above zero, found {value}; use efficacy or min-max instead",
  },
  invalidDrop: {
    "zh-CN": "每降一位的扣分不能是负数（{drop}），请改为零或正数",
    "en-US": "The points lost per place must not be negative ({drop}); use zero or more",
  },
} as const satisfies Record<string, Sentence>;
