import {
  bonusLimit,
  DOCUMENTED_BONUS,
  PERCENT_MARKING,
  REWEIGHTED,
  SAMPLE_YEAR,
  SKIPPED_TIES,
  TWO_DECIMALS,
} from "../build/commonSettings";
import { standardTemplate } from "../build/standardTemplate";
import { text, word } from "../build/text";
import { CLASSES, INDICATORS, LEDGER, SOURCES, VETOES } from "./civilServant360Data";
import { dataSheet, formCountSheet, formsSheet } from "./civilServant360Sheets";
import { ratingEntries } from "./ratingEntries";

/** 公务员绩效考核 (S14): persons rated by themselves, superiors and peers, beside their departments. */
export const civilServant360 = standardTemplate({
  id: "civil-servant-360",
  title: text("公务员360度绩效考核", "360° assessment of civil servants"),
  purpose: text(
    "人事部门组织 360 度测评：自评、上级、同事打分，去高去低，个人评分保密，部门一并考核",
    "For personnel offices: ratings by oneself, superiors and peers, trimmed and anonymous, with the departments",
  ),
  documents: ["S14", "S10"],
  howTo: text("公务员360度绩效考核：使用说明", "360° assessment: how to use it"),
  steps: [
    text(
      "这是什么：对公务员做 360 度测评，由自评、上级评价、同事评价合成，部门绩效在同一表里分类考核。",
      "What this is: civil servants are rated by themselves, superiors and peers; departments are assessed in a class of their own.",
    ),
    text(
      "测评：在“评分”表逐行登记，测评类别从列表选，评委只写代号。类别权重在“方案”表。",
      "Ratings: a row for each mark, the source from the list, raters by code. Weights of the sources are in the scheme.",
    ),
    text(
      "去高去低：同一类别有 5 份及以上时，各去一个最高分和最低分，个别极端评分不影响结果。",
      "Trimming: from 5 forms of a source up, the highest and the lowest are left out.",
    ),
    text(
      "统计：在“测评统计”表填发出和收回份数；回收率低于 80% 标黄。不足 3 份的不显示平均分。",
      "Counts: enter forms issued and returned; return rates under 80 % are marked, means of fewer than 3 stay hidden.",
    ),
    text(
      "记录：工作量、工作成果和部门的四项指标按记录填在“数据”表。",
      "Records: quantity, results and the indicators of departments go to the data.",
    ),
  ],
  settings: [
    PERCENT_MARKING,
    TWO_DECIMALS,
    SAMPLE_YEAR,
    {
      key: "missing",
      value: word("policy", "mean"),
      note: text("示例：缺项按同类均值", "Sample: a missing value takes the mean of the class"),
    },
    REWEIGHTED,
    SKIPPED_TIES,
    ...SOURCES.map(({ name, weight }) => ({
      key: "sourceWeight",
      of: name,
      value: weight,
      note: text("示例：测评类别的权重，合计为 1", "Sample: weight of the source; they total 1"),
    })),
    {
      key: "trim",
      value: 1,
      note: text(
        "示例：5 份及以上去一高一低",
        "Sample: from 5 forms up one highest and lowest left out",
      ),
    },
    {
      key: "sourceMissing",
      value: word("sourcePolicy", "reweight"),
      note: text(
        "示例：没有自评的，权重给其他类别",
        "Sample: without a source the others take its weight",
      ),
    },
    bonusLimit(2),
    DOCUMENTED_BONUS,
  ],
  indicators: {
    title: text("公务员和部门的指标与权重", "Indicators of staff and departments"),
    note: text(
      "指标取自材料；原文没有给出权重，示例为等权。“—”表示这一类不考核此项。",
      "Indicators are those of the document; it gives no weights, so they are equal as a proposal. — means not for this class.",
    ),
    indicators: INDICATORS,
    classes: CLASSES,
  },
  grades: [
    { name: text("优秀", "Excellent"), lower: 90, share: 0.3 },
    { name: text("良好", "Good"), lower: 80 },
    { name: text("合格", "Pass"), lower: 60 },
    { name: text("待改进", "To improve"), lower: 0 },
  ],
  own: (locale) => [dataSheet(locale), formsSheet(locale), formCountSheet(locale)],
  growth: (locale) => [ratingEntries(locale)],
  ledger: LEDGER,
  vetoes: VETOES,
});
