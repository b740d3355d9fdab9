import { plainWord } from "../../../scoring/plainWord";
import { bareHeader } from "./headerWords";

/** What is bad, and what is bad to have much of. */
const BAD = [
  ...[
    "投诉",
    "故障",
    "差错",
    "错误",
    "事故",
    "案件",
    "违纪",
    "违规",
    "违法",
    "违约",
    "信访",
    "缺陷",
    "异常",
  ],
  ...[
    "死亡",
    "伤亡",
    "受伤",
    "亏损",
    "损失",
    "损耗",
    "浪费",
    "能耗",
    "排放",
    "污染",
    "负债",
    "债务",
    "赤字",
    "成本",
  ],
  ...[
    "不合格",
    "不良",
    "不满意",
    "不达标",
    "不及格",
    "差评",
    "退货",
    "退单",
    "驳回",
    "返工",
    "返修",
    "欠",
    "失信",
  ],
  ...[
    "迟到",
    "早退",
    "旷工",
    "缺勤",
    "缺席",
    "流失",
    "离职",
    "空置",
    "超标",
    "拥堵",
    "失业",
    "辍学",
    "发病",
    "火灾",
  ],
  ...["卡顿", "丢包", "误差", "漏", "积压", "压单", "积案", "剩余", "堵点", "隐患"],
];
/** What takes time, or was not done in time: whatever is said behind it, less of it is better. */
const SLOW = [
  ...[
    "时长",
    "时延",
    "延迟",
    "延误",
    "耗时",
    "用时",
    "超时",
    "超\\d",
    "逾期",
    "超期",
    "未归档",
    "未完成",
    "未达",
  ],
  ...[
    "未整改",
    "未办",
    "首响",
    "响应时",
    "等待",
    "等候",
    "排队",
    "(?<![/每])秒",
    "排名",
    "名次",
    "位次",
  ],
  ...["pm ?2\\.?5", "pm ?10", "defect", "fault", "complaint", "error", "delay", "duration", "cost"],
];

/** Races are won by the shortest time: 100米, 110m hurdles, 1500米跑. */
const RACE =
  /^\d{2,5} ?(米|m)(跑|栏|障碍|接力|hurdles?|自由泳|蛙泳|仰泳|蝶泳|混合泳)?$|^\d+公里跑$/;
const LOWER = new RegExp([...BAD, ...SLOW].join("|"));

const DOING =
  "办理|办结|处理|处置|查办|查处|侦办|侦破|破获|审结|结案|化解|调解|治理|整治|整改|受理|解决|修复|挽回|回访|排查|覆盖|下降|减少|降低|压降|清零|清理|销号|控制|防治|达标|满意|回收|收缴|追缴";
/** What is done about what is bad is good: 化解信访, 投诉按期办结率, 能耗降低率. */
const DEALT_WITH = new RegExp(
  `(${DOING})(的|各类|历年)?(${BAD.join("|")})|(${BAD.join("|")})(问题|点|件|事件)?(的)?(按期|按时|及时|限时|有效|同比|一次性?)?(${DOING})`,
  "g",
);

/** Words that clearly mean: the more, the better. */
const HIGHER =
  /率$|增速|增长|收入|产值|完成|满意|合格|达标|成功|优良|通过|得分|评分|成绩|分$|gdp|score|rate$|index$/;

/** Whether a header says which end is better, and says the higher one. */
export function soundsHigher(header: string): boolean {
  return !soundsLower(header) && HIGHER.test(bareHeader(header));
}

/** Whether a header mostly means: the less, the better. */
export function soundsLower(header: string): boolean {
  return LOWER.test(plainWord(header).replace(DEALT_WITH, "")) || RACE.test(bareHeader(header));
}
