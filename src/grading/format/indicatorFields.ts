import { wordOf, wordsOf } from "../../scoring/vocabulary";
import { RULES } from "../rules";
import type { Parameter, RuleWord } from "../rules/parameters";
import { field, type SheetFormat } from "./fields";

/** 指标: one indicator a row. */
export const INDICATORS_SHEET: SheetFormat = {
  id: "indicators",
  rows: "ordered",
  zh: "指标",
  en: "Indicators",
  fields: [
    field("code", "编码|指标编码|代码", "code", "指标的编码，不重复；数据表的列用它做表头", {
      isRequired: true,
    }),
    field("level1", "一级指标|维度", "level 1", "一级指标名称；同一组的行可合并或只填第一行"),
    field(
      "level1Weight",
      "一级权重|一级分值|原文权重|printed weight",
      "level 1 weight",
      "一级指标的权重；不填则为下级权重之和",
    ),
    field("level2", "二级指标", "level 2", "二级指标名称"),
    field("level2Weight", "二级权重|二级分值", "level 2 weight", "二级指标的权重"),
    field(
      "name",
      "指标名称|三级指标|考核指标|指标",
      "indicator",
      "指标的名称；没有这一列时取最末一级",
    ),
    field(
      "weight",
      "权重|分值|满分|三级权重|三级分值",
      "weight",
      "百分制填权重（30% 或 30），分值制填满分；限制性指标（C）不填",
    ),
    field(
      "classWeight",
      "权重|分值|满分",
      "weight",
      "权重:类别 = 这类单位的权重，填 — 表示这类单位不考核此项",
      { isOf: "class" },
    ),
    field("category", "类别|指标类别", "category", "A 竞争性、B 达标性、C 限制性；可不填"),
    field("nature", "性质|指标性质", "nature", "定量 或 定性"),
    field("stage", "环节", "stage", "投入、过程、产出、效果"),
    field(
      "measure",
      "取值",
      "measure",
      "原值（默认）、增幅、人均增幅（由两期数值和人口算出）、增速（填公布的增速，折算人均）、增减",
    ),
    field("rule", "计分方法|计分规则", "rule", `不填为直接评分；${wordsOf("rule").join("、")}`),
    field("direction", "方向", "direction", meaningOf("direction")),
    field("target", "目标|目标值|年度指标值", "target", meaningOf("target")),
    field("targetUpper", "目标上界|目标上限", "target upper", meaningOf("targetUpper")),
    field("floor", "零分线|下限", "floor", meaningOf("floor")),
    field("cap", "封顶分|封顶", "cap", meaningOf("cap")),
    field("partial", "未达标", "below target", meaningOf("partial")),
    field(
      "pointsPerUnit",
      "单位分值|每单位扣分|每位扣分",
      "points per unit",
      meaningOf("pointsPerUnit"),
    ),
    field("steps", "分档标准|分档", "steps", meaningOf("steps")),
    field("missing", "缺项处理", "missing", "本指标的缺项处理，不填按方案"),
    field("notApplicable", "不适用处理", "not applicable", "本指标的不适用处理，不填按方案"),
    field(
      "parent",
      "分解自|上级编码",
      "part of",
      "由哪个指标的目标分解而来；各部分目标之和应等于它的目标（比率类不相加）",
    ),
    field(
      "unit",
      "计量单位|单位",
      "unit of measure",
      "如 亿元、件；填 % 或 ‰ 时，没有写百分号的数按百分点、千分点计",
    ),
    field(
      "step",
      "步长",
      "step",
      "数值最小变动多少，如 0.1；得分差距说明按它推算，不填按本列数据的小数位数，不影响得分",
    ),
    field(
      "mergeBasis",
      "合并口径",
      "when merged",
      "单位合并后基期怎么算：相加 或 不沿用（计量单位是 % 的默认不沿用）；结转下年用，不影响得分",
    ),
    field("source", "数据来源", "data source", "统计、专家、问卷等"),
    field("sourceUnit", "数据责任单位|责任单位|牵头单位", "responsible unit", "负责报送数据的单位"),
    field("leader", "分管领导", "leader in charge", "条块分解的责任人"),
    field("head", "部门负责人", "head of department", "条块分解的责任人"),
    field("person", "责任人", "person", "条块分解的责任人"),
    field("person1", "第一责任人", "first person", "条块分解的责任人"),
    field("person2", "第二责任人", "second person", "条块分解的责任人"),
    field("person3", "第三责任人", "third person", "条块分解的责任人"),
    field("note", "说明|备注|评分标准|测量方法", "note", "给人看的说明，不参与计算"),
    field(
      "adjustedWeight",
      "调整后权重",
      "adjusted weight",
      "按比例折算后的权重，只作对照，不参与计算",
    ),
  ],
};

/** 等次: one grade a row, best first. */
export const GRADES_SHEET: SheetFormat = {
  id: "grades",
  rows: "ordered",
  zh: "等次",
  en: "Grades",
  fields: [
    field("name", "等次|等级|档次", "grade", "等次名称，从高到低", { isRequired: true }),
    field(
      "lower",
      "下限|分数下限|下限(含)",
      "lower limit",
      "达到这个分数（含）即为此等次；只按名额产生的等次不填",
    ),
    field("upper", "上限|分数上限|上限(不含)", "upper limit", "可不填；填了会检查是否首尾相接"),
    field(
      "share",
      "名额比例|比例",
      "share",
      "占名额基数（应参加考核数）的比例，如 20%；怎样合并和取整见方案的“名额算法”“名额取整”",
    ),
    field("places", "名额|名额数", "places", "每类单位的名额数，代替比例"),
    field(
      "classShare",
      "名额比例|比例",
      "share",
      "名额比例:类别 = 这类单位的名额比例，空白用通用的",
      {
        isOf: "class",
      },
    ),
    field("classPlaces", "名额|名额数", "places", "名额:类别 = 这类单位的名额数，空白用通用的", {
      isOf: "class",
    }),
    field(
      "minimum",
      "最低分|参评最低分",
      "minimum",
      "达到这个分数才能竞争名额，不填则须在本等次分数段内",
    ),
    field(
      "conditions",
      "条件|评优条件",
      "conditions",
      "评为本等次还须满足的条件，用分号隔开，如 公众满意度≥85；C01=0；B类均达标（指标写编码或名称）",
    ),
    field("note", "说明|备注", "note", "给人看的说明，不参与计算"),
  ],
};

/** What a parameter means under each rule that uses it. */
function meaningOf(parameter: Parameter): string {
  const meanings = Object.values(RULES).flatMap(({ words, parameters }) => {
    const meaning = parameters[parameter];
    const names = (Object.keys(words) as RuleWord[]).map((id) => wordOf("rule", id));
    return meaning === undefined ? [] : [`${names.join("、")}：${meaning}`];
  });
  return meanings.join("；");
}
