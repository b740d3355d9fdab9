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
  singleClass: {
    "zh-CN":
      "类别“{className}”只有一个单位，指标“{name}”无法同类比较：请把它并入其他类别，或不分类别与全体比较，或改用有目标的计分方法，或在方案里填写 单独成类=满分 或 全体均值",
    "en-US":
      "The class {className} has one unit only, so {name} has nothing to be compared with: put it into another class, compare with all units, score it against a target, or set the single class to full or mean in the scheme",
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
  notComparable: {
    "zh-CN": "基期 {base} 与本期 {current} 不可比（基期为零或正负号改变），请改用百分点或单独说明",
    "en-US":
      "Base {base} and current {current} cannot be compared (base zero or change of sign); use points or explain apart",
  },
  growthNeedsFour: {
    "zh-CN": "人均增幅要有本期、基期和两期人口四个数，请补全人口",
    "en-US":
      "Growth per head needs four numbers: both values and both populations; enter the missing population",
  },
  populationNotPositive: {
    "zh-CN": "人口应大于零（{population}），请改正",
    "en-US": "A population must be above zero ({population}); correct it",
  },
  invalidRank: {
    "zh-CN": "名次应不小于 1（{rank}），请改正",
    "en-US": "A rank must be 1 or more ({rank}); correct it",
  },
  missingScore: {
    "zh-CN": "第 {position} 个得分未填或未报，请补报，或在“缺项”中选择剔除、计零",
    "en-US":
      "Score {position} is blank or not reported; enter it, or choose reweight or zero for missing scores",
  },
  exemptUnit: {
    "zh-CN": "免考对象不定档次，没有得分",
    "en-US": "An exempt unit has no score and no grade",
  },
  meanNotHere: {
    "zh-CN": "单元格公式不知道同类均值，请改用一键评分，或选择其他缺项办法",
    "en-US":
      "A cell formula does not know the class mean; use one-click grading or choose another policy",
  },
  pointsSuspected: {
    "zh-CN": "各项得分都不超过权重，像是分值制：请在“合计”中写 分值；确为百分制请写 百分",
    "en-US":
      "Every mark is at most its weight, which looks like marks out of full marks: say points; if they are 0–100 say percent",
  },
  markAboveFull: {
    "zh-CN": "得分 {mark} 高于满分 {full}，请改正得分或满分",
    "en-US": "The mark {mark} is above its full marks {full}; correct one of them",
  },
  markOutOfRange: {
    "zh-CN": "得分 {mark} 不在 0 到 100 之间，请改正",
    "en-US": "The mark {mark} is not between 0 and 100; correct it",
  },
  invalidDecimals: {
    "zh-CN": "小数位数应是 0 到 10 的整数（{decimals}），请改正",
    "en-US": "Decimals must be a whole number from 0 to 10 ({decimals}); correct them",
  },
  negativeBonus: {
    "zh-CN": "加分不能是负数（{points}），扣分请填到扣分栏",
    "en-US": "A bonus must not be negative ({points}); enter deductions as deductions",
  },
  negativeDeduction: {
    "zh-CN": "扣分请填正数（{points}）",
    "en-US": "Enter deductions as positive numbers ({points})",
  },
  negativeCap: {
    "zh-CN": "加扣分的上限不能是负数（{cap}），请改正",
    "en-US": "A cap on bonus or deduction must not be negative ({cap}); correct it",
  },
  noRatings: {
    "zh-CN": "还没有评分，请先填写评分",
    "en-US": "There are no ratings yet; enter ratings first",
  },
  sourceWithoutRatings: {
    "zh-CN": "第 {position} 个评价主体没有评分，请补评，或改正权重",
    "en-US": "Source {position} has no ratings; collect them or change the weights",
  },
  invalidTrim: {
    "zh-CN": "去掉的最高最低分个数应是不小于零的整数（{trim}），请改正",
    "en-US": "The number of marks left out must be a whole number from 0 up ({trim}); correct it",
  },
  trimTooMuch: {
    "zh-CN":
      "共 {count} 个评分，去掉 {trim} 个最高分和 {trim} 个最低分后没有剩余，请减少去掉的个数",
    "en-US":
      "Of {count} ratings none is left after dropping {trim} highest and {trim} lowest; drop fewer",
  },
  noVotes: {
    "zh-CN": "还没有有效票，请先填写票数",
    "en-US": "There are no valid votes yet; enter the votes first",
  },
  invalidVotes: {
    "zh-CN": "票数应是不小于零的整数（{votes}），请改正",
    "en-US": "Votes must be whole numbers from 0 up ({votes}); correct them",
  },
  ballotCounts: {
    "zh-CN": "票数对不上：发出 {issued}，收回 {returned}，各栏合计 {counted}，请核对",
    "en-US":
      "The ballots do not add up: {issued} issued, {returned} returned, {counted} counted; check them",
  },
  validBallots: {
    "zh-CN": "有效票 {valid} 张，与各档得票之和 {counted} 张不符，请核对",
    "en-US": "{valid} valid ballots are stated, but the votes add up to {counted}; check them",
  },
  matrixShape: {
    "zh-CN": "矩阵每行的单元格个数要相同，请补全",
    "en-US": "Every row of the matrix needs the same number of cells; complete it",
  },
  tooFewUnits: {
    "zh-CN": "至少要有两个单位的数据才能求权重",
    "en-US": "At least two rows of data are needed to find weights",
  },
  entropyNegative: {
    "zh-CN": "熵权法不能用负数（{value}），请改用其他方法",
    "en-US": "Entropy weights cannot use negative numbers ({value}); choose another method",
  },
  meanZero: {
    "zh-CN": "第 {position} 项指标的均值为零，无法计算变异系数，请改用其他方法",
    "en-US":
      "The mean of indicator {position} is zero, so it has no coefficient of variation; choose another method",
  },
  noContrast: {
    "zh-CN": "各项指标的数据没有差异或完全相关，无法求权重，请改用等权",
    "en-US": "The indicators do not differ or fully agree, so no weights follow; use equal weights",
  },
  comparisonSize: {
    "zh-CN": "判断矩阵应是 1 到 10 阶的方阵（现为 {rows} 行 {columns} 列），请改正选取范围",
    "en-US":
      "A comparison matrix is square, 1 to 10 rows (found {rows} by {columns}); correct the range",
  },
  comparisonPositive: {
    "zh-CN": "判断矩阵的数都要大于零（第 {row} 行第 {column} 列为 {value}）",
    "en-US": "Every comparison must be above zero (row {row}, column {column} is {value})",
  },
  comparisonReciprocal: {
    "zh-CN": "判断矩阵第 {row} 行第 {column} 列与对称位置不互为倒数，请改正其中一个",
    "en-US": "Row {row}, column {column} and its mirror are not reciprocal; correct one of them",
  },
  geometricNeedsPositive: {
    "zh-CN": "几何平均要求各数大于零（{value}），请改用算术平均",
    "en-US": "A geometric mean needs numbers above zero ({value}); use the arithmetic mean",
  },
  unknownChoice: {
    "zh-CN": "不认识“{text}”，可以填：{choices}",
    "en-US": '"{text}" is not known here; use one of: {choices}',
  },
  invalidSimulation: {
    "zh-CN": "模拟次数应是正整数，浮动幅度应在 0 到 1 之间，请改正",
    "en-US": "Runs must be a whole number above zero and the spread between 0 and 1; correct them",
  },
  errorCell: {
    "zh-CN": "“{parameter}”的第 {position} 个单元格是错误值 {error}，请先改正",
    "en-US": 'Cell {position} of "{parameter}" holds the error {error}; correct it first',
  },
  notANumber: {
    "zh-CN":
      "“{parameter}”的第 {position} 个单元格“{text}”不是数，请填写数，没有数的写 缺 或 不适用",
    "en-US":
      'Cell {position} of "{parameter}" ("{text}") is not a number; enter a number, or N/A where there is none',
  },
  ambiguousNumber: {
    "zh-CN": "“{parameter}”的第 {position} 个单元格“{text}”可以有几种读法，请改成普通的数",
    "en-US":
      'Cell {position} of "{parameter}" ("{text}") can be read in several ways; write a plain number',
  },
  numberTooLarge: {
    "zh-CN":
      "“{parameter}”的第 {position} 个单元格“{text}”太大，无法准确计算，请改正，或改用较大的计量单位（如亿元）",
    "en-US":
      'Cell {position} of "{parameter}" ("{text}") is too large to be exact; correct it, or use a larger unit of measure',
  },
  percentAsMark: {
    "zh-CN": "“{parameter}”的第 {position} 个单元格“{text}”是百分数，得分请写成 90 这样的数",
    "en-US": 'Cell {position} of "{parameter}" ("{text}") is a percentage; write a mark as 90',
  },
  argumentMissing: {
    "zh-CN": "缺少参数“{parameter}”，请补上",
    "en-US": 'The argument "{parameter}" is missing; add it',
  },
  valueMissing: {
    "zh-CN": "“{parameter}”的第 {position} 个单元格还没有填写，请先填写",
    "en-US": 'Cell {position} of "{parameter}" is not filled in yet; enter it first',
  },
  zeroMayBeBlank: {
    "zh-CN":
      "“{parameter}”的第 {position} 个单元格是 0，而本机的 Excel 分不清空格和 0：确为 0 分请在“缺项”写 计零，未报请写 缺，或改用一键评分",
    "en-US":
      'Cell {position} of "{parameter}" is 0, and this Excel cannot tell blanks from 0: write zero as the missing policy if it is a score, mark it missing if it is not, or use one-click grading',
  },
  oneCellExpected: {
    "zh-CN": "“{parameter}”只能是一个单元格，请改正选取范围",
    "en-US": '"{parameter}" takes one cell; correct the range',
  },
  unknownScale: {
    "zh-CN": "没有名为“{text}”的等次标准，可以写 {choices}，或选取“等次、下限”两列",
    "en-US":
      'There is no scale named "{text}"; write {choices}, or select rows of name and lower limit',
  },
  pairsExpected: {
    "zh-CN": "“{parameter}”要选取两列（{first}、{second}），请改正选取范围",
    "en-US": '"{parameter}" takes two columns ({first}, {second}); correct the range',
  },
  notAmongScores: {
    "zh-CN": "得分 {score} 不在所选的同类得分中，请把它包括进去",
    "en-US": "{score} is not among the selected scores of its class; include it",
  },
  ambiguousVeto: {
    "zh-CN": "有同分的单位被否决，无法分辨是哪一个，请改用 RANKINGS",
    "en-US": "Units with this score differ in their veto; use RANKINGS instead",
  },
  classIncomplete: {
    "zh-CN": "分类要同时给出本单位的类别和全部类别，请补全",
    "en-US": "Ranking by class needs the class of this one and all classes; give both",
  },
  resultTooLarge: {
    "zh-CN": "结果超出可计算的范围，请检查填写的数",
    "en-US": "The result is beyond what can be computed; check the numbers",
  },
  unknownFunction: {
    "zh-CN": "没有名为 {name} 的函数，请核对函数名",
    "en-US": "There is no function named {name}; check the name",
  },
  tooManyArguments: {
    "zh-CN": "{name} 最多有 {most} 个参数（现有 {given} 个），请删去多余的",
    "en-US": "{name} takes at most {most} arguments ({given} given); remove the others",
  },
  constraintRule: {
    "zh-CN": "限制性指标“{name}”只能直接扣分、按件扣分、按差距扣分、分段扣分或否决，请改正计分方法",
    "en-US":
      'The constraint "{name}" can only deduct (directly, by count, by shortfall, by steps) or veto; correct its rule',
  },
  linkedShareMissing: {
    "zh-CN":
      "“{className}”所在单位的考核结果“{result}”没有对应的名额比例，请补上比例，或给最高等次填写一般比例",
    "en-US":
      'No share goes with the result "{result}" of the unit of "{className}"; add it, or give the top grade a general share',
  },
  invalidPlaces: {
    "zh-CN": "等次“{name}”的名额应是不小于零的整数（{places}），请改正",
    "en-US":
      'The places of the grade "{name}" must be a whole number from 0 up ({places}); correct them',
  },
  bandOrder: {
    "zh-CN":
      "等次“{name}”的下限 {lower} 高于上一等次“{above}”的下限 {aboveLower}，请从高到低排列等次",
    "en-US":
      'The lower limit {lower} of "{name}" is above the limit {aboveLower} of "{above}" before it; list the grades best first',
  },
  invalidBase: {
    "zh-CN": "“{className}”的应参加考核数应是不小于零的整数（{base}），请改正",
    "en-US":
      'The number to be assessed in "{className}" must be a whole number from 0 up ({base}); correct it',
  },
  invalidCoefficient: {
    "zh-CN": "难度系数、岗位系数应大于零（{coefficient}），请改正；不用系数的留空",
    "en-US":
      "A coefficient of difficulty or post must be above zero ({coefficient}); correct it, or leave it blank",
  },
  invalidLedgerPoints: {
    "zh-CN": "加减分“{item}”的分值不是普通的数（{points}），请改正",
    "en-US": 'The points of "{item}" are not an ordinary number ({points}); correct them',
  },
  invalidLedgerShare: {
    "zh-CN": "加减分“{item}”的分摊比例 {share} 不对，应大于 0、不超过 100%",
    "en-US": 'The share {share} of "{item}" is not valid; it must be above 0 and at most 100%',
  },
  invalidVeto: {
    "zh-CN": "否决“{item}”的降档数应是正整数，封顶分应不小于零，请改正",
    "en-US":
      'The veto "{item}" must drop a whole number of grades, or cap the score at zero or more; correct it',
  },
  scoreVetoWithPlaces: {
    "zh-CN": "名次和法的结果不是分数，否决“{item}”不能清零或封顶，请改为一票否决、否优或降档",
    "en-US":
      'Added places are not scores, so the veto "{item}" cannot zero or cap them; use a veto of the grade instead',
  },
} as const satisfies Record<string, Sentence>;
