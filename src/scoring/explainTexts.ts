import type { Sentence } from "./locale";

/** One sentence per rule and language. */
export const EXPLAIN_TEXTS = {
  exempt: {
    "zh-CN": "参加，不确定等次：计入名额基数，不计分、不定等次、不排名次{because}",
    "en-US":
      "Takes part without a grade: in the base of the places, no score, no grade, no rank{because}",
  },
  absent: {
    "zh-CN": "不参加考核：不计入名额基数，不计分、不定等次、不排名次{because}",
    "en-US":
      "Does not take part: outside the base of the places, no score, no grade, no rank{because}",
  },
  "grade.direct": {
    "zh-CN": "直接确定为“{grade}”：不计分、不排名次，占本等次名额{because}",
    "en-US":
      'Given "{grade}" directly: no score and no rank; it takes a place of the grade{because}',
  },
  claim: {
    "zh-CN": "{name}：自报 {reported}，核定 {value}，没有写核减原因",
    "en-US": "{name}: reported {reported}, confirmed {value}, without a reason",
  },
  "claim.reason": {
    "zh-CN": "{name}：自报 {reported}，核定 {value}，原因：{reason}",
    "en-US": "{name}: reported {reported}, confirmed {value}; reason: {reason}",
  },
  "rated.marks": {
    "zh-CN": "{name}·{source}：{count} 个评分{dropped}，平均 {mean}{weight}",
    "en-US": "{name}, {source}: {count} ratings{dropped}, mean {mean}{weight}",
  },
  "rated.few": {
    "zh-CN": "{name}·{source}：{count} 个评分，不足 3 个，平均不单列{weight}",
    "en-US": "{name}, {source}: {count} ratings, fewer than 3, so the mean is not shown{weight}",
  },
  "rated.votes": {
    "zh-CN": "{name}·{source}：{cast}，有效票 {valid}{others}，折合 {mean}{weight}",
    "en-US": "{name}, {source}: {cast}; valid {valid}{others}, which makes {mean}{weight}",
  },
  "rated.fewVotes": {
    "zh-CN": "{name}·{source}：有效票 {valid}，不足 3 张，得票不单列{weight}",
    "en-US": "{name}, {source}: valid {valid}, fewer than 3, so the votes are not shown{weight}",
  },
  "rated.mean": {
    "zh-CN": "{name}·{source}：没有评分，取本类 {units} 个单位的平均 {mean}{weight}",
    "en-US":
      "{name}, {source}: no ratings, takes the mean {mean} of {units} units of the class{weight}",
  },
  "rated.zero": {
    "zh-CN": "{name}·{source}：没有评分，按规定计 0 分{weight}",
    "en-US": "{name}, {source}: no ratings, counts 0 by the rules{weight}",
  },
  "rated.reweight": {
    "zh-CN": "{name}·{source}：没有评分，权重由其他来源分担{weight}",
    "en-US": "{name}, {source}: no ratings, its weight goes to the other sources{weight}",
  },
  rated: {
    "zh-CN": "{name}：各来源合成 {value}",
    "en-US": "{name}: all sources together {value}",
  },
  incomplete: {
    "zh-CN": "暂无结果，还缺：{names}",
    "en-US": "No result yet; missing: {names}",
  },
  empty: {
    "zh-CN": "暂无结果：有权重的指标都不适用",
    "en-US": "No result: none of the weighted indicators applies",
  },
  draft: {
    "zh-CN": "有 {count} 个单位的数据未补齐，全部结果为草稿",
    "en-US": "Data of {count} units are missing; all results are drafts",
  },

  "measure.growth": {
    "zh-CN": "{name}：本期 {current}，基期 {base}，增幅 {value}%",
    "en-US": "{name}: now {current}, base {base}, growth {value}%",
  },
  "measure.growthPerHead": {
    "zh-CN":
      "{name}：本期 {current}、人口 {people}，基期 {base}、人口 {basePeople}，人均增幅 {value}%",
    "en-US":
      "{name}: now {current} for {people} people, base {base} for {basePeople}, growth per head {value}%",
  },
  "measure.ratePerHead": {
    "zh-CN": "{name}：增速 {current}%，人口增速 {people}%，人均增幅 {value}%",
    "en-US": "{name}: growth {current}%, growth of the population {people}%, per head {value}%",
  },
  "measure.change": {
    "zh-CN": "{name}：本期 {current}，基期 {base}，增减 {value}",
    "en-US": "{name}: now {current}, base {base}, change {value}",
  },

  direct: {
    "zh-CN": "{name}：评分 {score}",
    "en-US": "{name}: mark {score}",
  },
  "attain.higher": {
    "zh-CN":
      "{name}：实际 {value}，目标 {target}，零分线 {floor}，100 ×（实际 − 零分线）÷（目标 − 零分线），封顶 {cap}，得 {score}",
    "en-US":
      "{name}: actual {value}, target {target}, zero line {floor}; 100 × (actual − zero line) ÷ (target − zero line), at most {cap}, gives {score}",
  },
  "attain.lower": {
    "zh-CN":
      "{name}：实际 {value}，目标 {target}，零分线 {floor}，100 ×（零分线 − 实际）÷（零分线 − 目标），封顶 {cap}，得 {score}",
    "en-US":
      "{name}: actual {value}, target {target}, zero line {floor}; 100 × (zero line − actual) ÷ (zero line − target), at most {cap}, gives {score}",
  },
  "attain.equal": {
    "zh-CN": "{name}：实际 {value}，应等于 {target}，得 {score}",
    "en-US": "{name}: actual {value}, must equal {target}, gives {score}",
  },
  "attain.range": {
    "zh-CN": "{name}：实际 {value}，区间 {lower}—{upper}，超出 {floor} 为零分，得 {score}",
    "en-US":
      "{name}: actual {value}, range {lower} to {upper}, zero at {floor} beyond, gives {score}",
  },
  "attain.met": {
    "zh-CN": "{name}：实际 {value}，目标 {target}，达标得满分，不达标不得分，得 {score}",
    "en-US": "{name}: actual {value}, target {target}; full if met, nothing if not: {score}",
  },
  deduct: {
    "zh-CN":
      "{name}：实际 {value}，目标 {target}，差 {shortfall}，{full} − {shortfall} × {points}，得 {score}",
    "en-US":
      "{name}: actual {value}, target {target}, short by {shortfall}; {full} − {shortfall} × {points} gives {score}",
  },
  "ladder.step": {
    "zh-CN": "{name}：{value}，达到 {lower} 一档，得 {score}",
    "en-US": "{name}: {value}, step from {lower}, gives {score}",
  },
  "ladder.linear": {
    "zh-CN":
      "{name}：{value}，在 {lower}（{lowerScore} 分）与 {upper}（{upperScore} 分）之间按直线折算，得 {score}",
    "en-US":
      "{name}: {value}, on the line from {lower} ({lowerScore} points) to {upper} ({upperScore} points), gives {score}",
  },
  "ladder.end": {
    "zh-CN": "{name}：{value}，在最边上的一点 {limit} 或以外，取该点的分，得 {score}",
    "en-US": "{name}: {value}, at or beyond the last point {limit}, takes its score: {score}",
  },
  "points.capped": {
    "zh-CN": "{name}：{value} × {unitPoints} 分 × 质量系数 {quality}，最多 {cap} 分，得 {score}",
    "en-US":
      "{name}: {value} × {unitPoints} points × quality {quality}, at most {cap}, gives {score}",
  },
  points: {
    "zh-CN": "{name}：{value} × {unitPoints} 分 × 质量系数 {quality}，得 {score}",
    "en-US": "{name}: {value} × {unitPoints} points × quality {quality} gives {score}",
  },
  "compete.efficacy": {
    "zh-CN":
      "{name}：{value}，本类最差 {worst}、最好 {best}，60 + 40 ×（实际 − 最差）÷（最好 − 最差），得 {score}",
    "en-US":
      "{name}: {value}, class worst {worst}, best {best}; 60 + 40 × (actual − worst) ÷ (best − worst) gives {score}",
  },
  "compete.minmax": {
    "zh-CN":
      "{name}：{value}，本类最差 {worst}、最好 {best}，100 ×（实际 − 最差）÷（最好 − 最差），得 {score}",
    "en-US":
      "{name}: {value}, class worst {worst}, best {best}; 100 × (actual − worst) ÷ (best − worst) gives {score}",
  },
  "compete.best": {
    "zh-CN": "{name}：{value}，本类最好 {best}，100 × 实际 ÷ 最好，得 {score}",
    "en-US": "{name}: {value}, class best {best}; 100 × actual ÷ best gives {score}",
  },
  "compete.bestLower": {
    "zh-CN": "{name}：{value}，本类最好 {best}，100 × 最好 ÷ 实际，得 {score}",
    "en-US": "{name}: {value}, class best {best}; 100 × best ÷ actual gives {score}",
  },
  "compete.rankDrop": {
    "zh-CN":
      "{name}：{value}，本类 {count} 个中排第 {place}，首位 {full}，每降一位扣 {drop}，得 {score}",
    "en-US":
      "{name}: {value}, place {place} of {count} in the class; {full} for the first, {drop} off for each place down, gives {score}",
  },
  "compete.zscoreLower": {
    "zh-CN":
      "{name}：{value}，本类平均 {mean}、标准差 {deviation}，50 + 10 ×（平均 − 实际）÷ 标准差，得 {score}",
    "en-US":
      "{name}: {value}, class mean {mean}, deviation {deviation}; 50 + 10 × (mean − actual) ÷ deviation gives {score}",
  },
  "compete.single": {
    "zh-CN": "{name}：{value}，本类只有一个单位，按方案得满分 {score}",
    "en-US": "{name}: {value}, the only unit of its class, gets full marks by the scheme: {score}",
  },
  "compete.singleMean": {
    "zh-CN": "{name}：{value}，本类只有一个单位，按方案取其他各类的平均得分 {score}",
    "en-US":
      "{name}: {value}, the only unit of its class, takes the mean score of the other classes by the scheme: {score}",
  },
  "compete.rank": {
    "zh-CN": "{name}：{value}，本类 {count} 个中排第 {place}，得 {score}",
    "en-US": "{name}: {value}, place {place} of {count} in the class, gives {score}",
  },
  "compete.zscore": {
    "zh-CN":
      "{name}：{value}，本类平均 {mean}、标准差 {deviation}，50 + 10 ×（实际 − 平均）÷ 标准差，得 {score}",
    "en-US":
      "{name}: {value}, class mean {mean}, deviation {deviation}; 50 + 10 × (actual − mean) ÷ deviation gives {score}",
  },
  "compete.equal": {
    "zh-CN": "{name}：{value}，本类各单位相同，得 {score}",
    "en-US": "{name}: {value}, equal for the whole class, gives {score}",
  },
  "fiscal.positive": {
    "zh-CN": "{name}：实际 {value}，年度指标值 {target}（正向），得满分的 {score}%",
    "en-US": "{name}: actual {value}, target {target} (more is better), {score}% of full marks",
  },
  "fiscal.reverse": {
    "zh-CN": "{name}：实际 {value}，年度指标值 {target}（反向），得满分的 {score}%",
    "en-US": "{name}: actual {value}, target {target} (less is better), {score}% of full marks",
  },
  "fiscal.equal": {
    "zh-CN": "{name}：实际 {value}，年度指标值 {target}（等于），得满分的 {score}%",
    "en-US": "{name}: actual {value}, target {target} (equal), {score}% of full marks",
  },

  "missing.zero": {
    "zh-CN": "{name}：{state}，按规定计 0 分",
    "en-US": "{name}: {state}, counts 0 by the rules",
  },
  "missing.mean": {
    "zh-CN": "{name}：{state}，按规定取本类 {count} 个单位的平均 {score}{units}",
    "en-US":
      "{name}: {state}, takes the mean {score} of {count} units of the class by the rules{units}",
  },
  "missing.full": {
    "zh-CN": "{name}：{state}，按规定计满分 {score}",
    "en-US": "{name}: {state}, counts full marks {score} by the rules",
  },
  "missing.reweight": {
    "zh-CN": "{name}：{state}，权重由其他指标分担",
    "en-US": "{name}: {state}, its weight goes to other indicators",
  },

  "method.places": {
    "zh-CN": "{name}：本类第 {score} 名",
    "en-US": "{name}: place {score} in the class",
  },
  "method.deviation": {
    "zh-CN": "{name}：与本类平均比较，50 + 10 × 离差，得 {score}",
    "en-US": "{name}: against the class mean, 50 + 10 × z, gives {score}",
  },
  "method.changeLower": {
    "zh-CN": "{name}：本期 {current}，基期 {base}，越低越好，100 − 变化百分数，得 {score}",
    "en-US":
      "{name}: now {current}, base {base}, less is better; 100 − per cent of change gives {score}",
  },
  "method.change": {
    "zh-CN": "{name}：本期 {current}，基期 {base}，100 + 变化百分数，得 {score}",
    "en-US": "{name}: now {current}, base {base}; 100 + per cent of change gives {score}",
  },

  "item.percent": {
    "zh-CN": "{name} {score} × {share:percent} = {points:fixed}",
    "en-US": "{name} {score} × {share:percent} = {points:fixed}",
  },
  "item.marks": {
    "zh-CN": "{name} {points:fixed}（满分 {full}）",
    "en-US": "{name} {points:fixed} (of {full})",
  },
  "item.share": {
    "zh-CN": "{name} {score}% × 满分 {full} = {points:fixed}",
    "en-US": "{name} {score}% × full marks {full} = {points:fixed}",
  },
  "item.scaled": {
    "zh-CN": "{name} {score} × {factor} = {points:fixed}",
    "en-US": "{name} {score} × {factor} = {points:fixed}",
  },
  "item.extra": {
    "zh-CN": "{name} {points:fixed} 分",
    "en-US": "{name} {points:fixed} points",
  },
  "item.weight": {
    "zh-CN": "{name} {score}，权重 {share:percent}",
    "en-US": "{name} {score}, weight {share:percent}",
  },

  "group.sum": {
    "zh-CN": "{name} 小计 {points:fixed}",
    "en-US": "{name} subtotal {points:fixed}",
  },
  "group.arithmetic": {
    "zh-CN": "{name} 加权平均 {score}",
    "en-US": "{name} weighted mean {score}",
  },
  "group.geometric": {
    "zh-CN": "{name} 几何平均 {score}",
    "en-US": "{name} geometric mean {score}",
  },

  "weighted.sum": {
    "zh-CN": "各项合计 {total:fixed}",
    "en-US": "Weighted total {total:fixed}",
  },
  "weighted.mean": {
    "zh-CN": "逐级合成 {total:fixed}",
    "en-US": "Total of all levels {total:fixed}",
  },
  "weighted.places": {
    "zh-CN": "名次和 {total:fixed}（越小越好）",
    "en-US": "Weighted places {total:fixed} (less is better)",
  },
  "weighted.coefficient": {
    "zh-CN": "{sum} × 系数 {coefficient} = {total:fixed}",
    "en-US": "{sum} × coefficient {coefficient} = {total:fixed}",
  },
  "weighted.moved": {
    "zh-CN": "共有 {share:percent} 的权重由其他指标分担",
    "en-US": "{share:percent} of the weight goes to other indicators",
  },
  "weighted.movedMuch": {
    "zh-CN": "共有 {share:percent} 的权重由其他指标分担，超过 20%，请核对",
    "en-US": "{share:percent} of the weight goes to other indicators, more than 20 %: check it",
  },
  "weighted.rounding": {
    "zh-CN": "各项打印数相加为 {printed:fixed}，与合计相差 {gap:fixed}：只对合计取整，各项未先取整",
    "en-US":
      "The printed items add up to {printed:fixed}, {gap:fixed} from the total: only the total is rounded, not the items",
  },

  "bonus.counted": {
    "zh-CN": "加分 {counted:exact}{about}",
    "en-US": "Bonus {counted:exact}{about}",
  },
  "bonus.shared": {
    "zh-CN": "加分 {points:exact} × 分担 {share:percent} = {counted:exact}{about}",
    "en-US": "Bonus {points:exact} × share {share:percent} = {counted:exact}{about}",
  },
  "bonus.outside": {
    "zh-CN": "不加分：日期 {date} 不在认定期间{about}",
    "en-US": "No bonus: dated {date}, outside the period assessed{about}",
  },
  "bonus.undated": {
    "zh-CN": "不加分：没有日期，不能认定在认定期间内{about}",
    "en-US": "No bonus: without a date it cannot be placed in the period assessed{about}",
  },
  "bonus.noDocument": {
    "zh-CN": "不加分：没有文号{about}",
    "en-US": "No bonus: without a document{about}",
  },
  "bonus.lowerLevel": {
    "zh-CN": "不加分：同一事项已按更高一级加分{about}",
    "en-US": "No bonus: the same item counts at a higher level{about}",
  },
  "bonus.itemLimit": {
    "zh-CN": "加分 {counted:exact}（原为 {points:exact}，同一事项已到上限）{about}",
    "en-US": "Bonus {counted:exact} (of {points:exact}, limit of the item){about}",
  },
  "bonus.typeLimit": {
    "zh-CN": "加分 {counted:exact}（原为 {points:exact}，同类加分已到上限）{about}",
    "en-US": "Bonus {counted:exact} (of {points:exact}, limit of the type){about}",
  },
  "bonus.levelLimit": {
    "zh-CN": "加分 {counted:exact}（原为 {points:exact}，同级加分已到上限）{about}",
    "en-US": "Bonus {counted:exact} (of {points:exact}, limit of the level){about}",
  },
  "bonus.totalLimit": {
    "zh-CN": "加分 {counted:exact}（原为 {points:exact}，加分合计已到上限）{about}",
    "en-US": "Bonus {counted:exact} (of {points:exact}, limit of all bonuses){about}",
  },
  "deduction.counted": {
    "zh-CN": "扣分 {counted:exact}{about}",
    "en-US": "Deduction {counted:exact}{about}",
  },
  "deduction.shared": {
    "zh-CN": "扣分 {points:exact} × 分担 {share:percent} = {counted:exact}{about}",
    "en-US": "Deduction {points:exact} × share {share:percent} = {counted:exact}{about}",
  },
  "deduction.outside": {
    "zh-CN": "不扣分：日期 {date} 不在认定期间{about}",
    "en-US": "No deduction: dated {date}, outside the period assessed{about}",
  },
  "deduction.undated": {
    "zh-CN": "不扣分：没有日期，不能认定在认定期间内{about}",
    "en-US": "No deduction: without a date it cannot be placed in the period assessed{about}",
  },
  "deduction.noDocument": {
    "zh-CN": "不扣分：没有文号{about}",
    "en-US": "No deduction: without a document{about}",
  },
  "deduction.lowerLevel": {
    "zh-CN": "不扣分：同一事项已按更高一级扣分{about}",
    "en-US": "No deduction: the same item counts at a higher level{about}",
  },
  "deduction.itemLimit": {
    "zh-CN": "扣分 {counted:exact}（原为 {points:exact}，同一事项已到上限）{about}",
    "en-US": "Deduction {counted:exact} (of {points:exact}, limit of the item){about}",
  },
  "deduction.typeLimit": {
    "zh-CN": "扣分 {counted:exact}（原为 {points:exact}，同类扣分已到上限）{about}",
    "en-US": "Deduction {counted:exact} (of {points:exact}, limit of the type){about}",
  },
  "deduction.levelLimit": {
    "zh-CN": "扣分 {counted:exact}（原为 {points:exact}，同级扣分已到上限）{about}",
    "en-US": "Deduction {counted:exact} (of {points:exact}, limit of the level){about}",
  },
  "deduction.totalLimit": {
    "zh-CN": "扣分 {counted:exact}（原为 {points:exact}，扣分合计已到上限）{about}",
    "en-US": "Deduction {counted:exact} (of {points:exact}, limit of all deductions){about}",
  },
  "constraint.deduct": {
    "zh-CN":
      "{name}（限制性指标）{value}，目标 {target}，差 {shortfall} × {points} 分，扣 {lost:exact} 分",
    "en-US":
      "{name} (constraint) {value}, target {target}, off by {shortfall} × {points}: {lost:exact} points off",
  },
  "constraint.points": {
    "zh-CN": "{name}（限制性指标）{value} × {unitPoints} 分 × 系数 {quality}，扣 {lost:exact} 分",
    "en-US":
      "{name} (constraint) {value} × {unitPoints} points × quality {quality}: {lost:exact} points off",
  },
  "constraint.mean": {
    "zh-CN": "{name}（限制性指标）{state}，按规定取本类平均扣分，扣 {lost:exact} 分",
    "en-US":
      "{name} (constraint) {state}, takes the mean of the class by the rules: {lost:exact} points off",
  },
  constraint: {
    "zh-CN": "{name}（限制性指标）{value}，扣 {lost:exact} 分",
    "en-US": "{name} (constraint) {value}, {lost:exact} points off",
  },
  adjusted: {
    "zh-CN": "{weighted:fixed} + 加分 {bonus:exact} − 扣分 {deduction:exact} = {total:fixed}",
    "en-US":
      "{weighted:fixed} + bonus {bonus:exact} − deductions {deduction:exact} = {total:fixed}",
  },
  floor: {
    "zh-CN": "总分不低于 0",
    "en-US": "A total is never below 0",
  },
  ceiling: {
    "zh-CN": "总分不超过 {ceiling}",
    "en-US": "A total is at most {ceiling}",
  },

  "veto.zero": {
    "zh-CN": "否决{about}：得分清零",
    "en-US": "Veto{about}: the score is 0",
  },
  "veto.cap": {
    "zh-CN": "否决{about}：得分不超过 {cap}",
    "en-US": "Veto{about}: the score is at most {cap}",
  },
  published: {
    "zh-CN": "得分 {score:fixed}",
    "en-US": "Score {score:fixed}",
  },

  "band.top": {
    "zh-CN": "{score:fixed} 分，{lower}（含）以上为“{grade}”",
    "en-US": '{score:fixed}: from {lower} (included) it is "{grade}"',
  },
  "band.middle": {
    "zh-CN": "{score:fixed} 分，{lower}（含）—{upper} 为“{grade}”",
    "en-US": '{score:fixed}: from {lower} (included) to below {upper} it is "{grade}"',
  },
  "band.bottom": {
    "zh-CN": "{score:fixed} 分，低于 {upper} 为“{grade}”",
    "en-US": '{score:fixed}: below {upper} it is "{grade}"',
  },
  "band.open": {
    "zh-CN": "等次按名额产生，未得名额的为“{grade}”",
    "en-US": 'Grades go by places; without a place it is "{grade}"',
  },
  "veto.lowest": {
    "zh-CN": "一票否决{about} → “{from}”降为“{to}”",
    "en-US": 'Veto{about} → "{from}" becomes "{to}"',
  },
  "veto.ceiling": {
    "zh-CN": "一票否优{about} → “{from}”降为“{to}”",
    "en-US": 'Veto of the top grades{about} → "{from}" becomes "{to}"',
  },
  "veto.drop": {
    "zh-CN": "降 {grades} 档{about} → “{from}”降为“{to}”",
    "en-US": '{grades} grades down{about} → "{from}" becomes "{to}"',
  },
  "veto.unchanged": {
    "zh-CN": "否决{about}：等次已是“{to}”，不再下降",
    "en-US": 'Veto{about}: the grade is "{to}" already',
  },
  "condition.missed": {
    "zh-CN": "“{grade}”的评优条件未满足：{conditions}，不能评为“{grade}”",
    "en-US": 'A condition of "{grade}" is not met: {conditions}; "{grade}" is not open',
  },
  "quota.won": {
    "zh-CN": "“{grade}”名额 {places} 个{basis}，在名额内",
    "en-US": 'Places for "{grade}": {places}{basis}; within them',
  },
  "quota.over": {
    "zh-CN": "“{grade}”名额 {places} 个{basis}，未进入名额",
    "en-US": 'Places for "{grade}": {places}{basis}; not among them',
  },
  "quota.pending": {
    "zh-CN": "“{grade}”名额 {places} 个{basis}，{tied} 个因同分等次未定{with}，待研究",
    "en-US": 'Places for "{grade}": {places}{basis}; ties leave {tied} open{with}, to be decided',
  },
  "quota.notEligible": {
    "zh-CN": "“{grade}”要求 {minimum} 分以上，不参加名额分配",
    "en-US": '"{grade}" needs {minimum} or more: not eligible for a place',
  },
  "quota.blocked": {
    "zh-CN": "“{grade}”因否决不参加名额分配，名额由下一个递补",
    "en-US": 'A veto bars "{grade}": its place goes to the next',
  },
  grade: {
    "zh-CN": "等次：{grade}",
    "en-US": "Grade: {grade}",
  },
  "grade.pending": {
    "zh-CN": "等次：{grade}，同分跨名额线，由谁占用名额请研究决定",
    "en-US": "Grade: {grade}; equal scores straddle the line, decide who takes the places",
  },
  rank: {
    "zh-CN": "{className}{count} 个中排第 {rank}",
    "en-US": "Place {rank} of {count}{className}",
  },
  "rank.tied": {
    "zh-CN": "{className}{count} 个中排第 {rank}，与另外 {tied} 个并列",
    "en-US": "Place {rank} of {count}{className}, tied with {tied} others",
  },
  "rank.vetoed": {
    "zh-CN": "{className}{count} 个中排第 {rank}：一票否决的排在其他单位之后",
    "en-US": "Place {rank} of {count}{className}: vetoed units come after the rest",
  },
} as const satisfies Record<string, Sentence>;
