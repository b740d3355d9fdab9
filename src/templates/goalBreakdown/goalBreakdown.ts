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
import type { TemplateSetting } from "../build/standardSheets";
import { text } from "../build/text";
import { breakdownSheet, checkSheet } from "./breakdownSheet";
import { dataSheet } from "./dataSheet";
import { INDICATORS, LEDGER, VETOES } from "./goalBreakdownData";
import { goalLists } from "./goalLists";
import { monitorSheet } from "./monitorSheet";
import { MONITOR_SETTINGS, rulesSheet } from "./rulesSheet";

const SETTINGS: readonly TemplateSetting[] = [
  PERCENT_MARKING,
  TWO_DECIMALS,
  SAMPLE_YEAR,
  REWEIGHTED,
  SKIPPED_TIES,
  bonusLimit(2),
  DOCUMENTED_BONUS,
  ...MONITOR_SETTINGS,
];

/** 条块结合、双轨分解 (S21): goals by system and by place, named persons, quarterly lights. */
export const goalBreakdown = standardTemplate({
  id: "goal-breakdown",
  title: text("目标分解与季度监控", "Goals broken down and monitored"),
  purpose: text(
    "政府督查部门分解年度目标：条块结合、落实到人，按季度监控序时进度、亮灯、讲评",
    "For inspection offices: goals by system and by place, named persons, quarterly progress and lights",
  ),
  documents: ["S21"],
  howTo: text("目标分解与季度监控：使用说明", "Goals broken down: how to use it"),
  steps: [
    text(
      "这是什么：把全市年度目标条块结合、双轨分解，由省到市、由市到县、由县到乡，并按系统分到部门，落实到人，再按季度监控。",
      "What this is: the goals of a city, broken down by place (province, city, county, town) and by system, given to named persons and monitored by quarter.",
    ),
    text(
      "定目标：在“分解核对”表登记目标、省下达目标和市目标，注明能不能相加。",
      "Goals: register each goal, what the province and the city set, and whether it can be added up.",
    ),
    text(
      "分解：在“目标分解”表一个承担单位一行，写明条或块、牵头或配合，以及分管市领导、部门负责人、责任人、第一、第二、第三责任人。回到“分解核对”看合计是否一致。",
      "Breakdown: a row for each bearer with track, role and six kinds of persons. Then see in the check whether the parts add up.",
    ),
    text(
      "每季度：在“方案”改当前季度和季报截止，在“季度监控”填累计完成。绿灯达到序时，黄灯略有滞后，红灯严重滞后或应报未报；黄灯、红灯要写滞后原因、改进措施和整改时限。季度完了结束本季度，得分记入“季度得分”。",
      "Every quarter: set the quarter and its deadline in the scheme, enter what was reached. Green is on schedule, yellow slightly late, red far behind or not reported; yellow and red need a reason, a measure and a date. Then close the quarter: its scores go into the sheet Quarters.",
    ),
    text(
      "讲评：总结完成情况和特色亮点，分析差距和不足，部署下阶段工作；督查发现的问题写书面督查通报，督促改进。",
      "Review: what was done and stands out, where the gaps are, what comes next; what inspection finds goes into a bulletin.",
    ),
    text(
      "县级再往乡镇分解时，用同一张表另存一份，把承担单位换成乡镇、办事处。",
      "A county that breaks its goals down to towns uses a copy of this workbook with towns as bearers.",
    ),
  ],
  settings: SETTINGS,
  indicators: {
    title: text("监控指标与权重", "Indicators and weights"),
    note: text(
      "材料要求季度通报和督查，没有给出计分办法；指标和权重为示例，请按本地办法修改。",
      "The document asks for quarterly bulletins and inspection and gives no marks; indicators and weights are samples.",
    ),
    indicators: INDICATORS,
  },
  grades: [
    { name: text("优秀", "Excellent"), lower: 95 },
    { name: text("良好", "Good"), lower: 85 },
    { name: text("合格", "Pass"), lower: 60 },
    { name: text("待改进", "To improve"), lower: 0 },
  ],
  own: (locale) => [
    checkSheet(locale),
    breakdownSheet(locale),
    rulesSheet(SETTINGS, locale),
    monitorSheet(locale),
    dataSheet(locale),
  ],
  growth: goalLists,
  ledger: LEDGER,
  vetoes: VETOES,
});
