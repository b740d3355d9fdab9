import { field, type Field } from "./fields";

/**
 * The rows of 方案 that only papers use (docs/reports.md). They decide no result, so the fingerprint of a scheme leaves
 * them out, and a blank one prints its name in 〔 〕.
 */
export const PAPER_KEYS: readonly Field[] = [
  field("assessor", "考核机构", "assessing body", "文书用：进行考核的机构，如 市考核办"),
  field("issuer", "发文机关", "issuer", "文书用：署名的机关"),
  field("addressee", "主送机关", "addressee", "文书用：主送机关，不填为 各有关单位"),
  field("documentNumber", "发字号", "document number", "文书用：发文字号，如 某考〔2027〕1号"),
  field("paperDate", "成文日期", "date of paper", "文书用：成文日期，不填为生成的当天", {
    isDay: true,
  }),
  field("schemeDocument", "方案文号", "number of scheme", "文书用：印发考核方案的文号"),
  field("meeting", "审定会议", "deciding meeting", "文书用：审定结果的会议，如 市政府常务会议"),
  field("contact", "联系人", "contact", "文书用：联系人"),
  field("phone", "联系电话", "phone", "文书用：联系电话"),
  field("publicFrom", "公示开始", "public from", "文书用：公示开始的日期", { isDay: true }),
  field("publicDays", "公示工作日数", "public days", "文书用：公示几个工作日，不填为 5"),
  field(
    "publicFirstDay",
    "公示首日计入",
    "count first day",
    "文书用：公示开始当天是否计入工作日数：是 或 否（默认）",
  ),
  field(
    "publicColumns",
    "公示列",
    "public columns",
    "文书用：公示表除单位和等次外还列哪些：类别、总分、名次，用顿号隔开；不填都不列",
  ),
  field(
    "inspector",
    "督查机构",
    "inspecting body",
    "文书用：发督查通报的政府督查机构；不填印为代拟稿",
  ),
  field("approvedBy", "批准", "approved by", "文书用：批准督查通报的文号或领导，填了才印"),
  field("rectifyBy", "整改期限", "rectify by", "文书用：报送整改措施的最后一天", { isDay: true }),
  field(
    "appealWithin",
    "复核期限",
    "appeal within",
    "文书用：提出异议的期限，如 收到本通报之日起10个工作日",
  ),
  field("preparedBy", "制表人", "prepared by", "文书用：汇总表的制表人"),
  field("reviewedBy", "审核人", "reviewed by", "文书用：汇总表的审核人"),
  field("signedBy", "签发人", "signed by", "文书用：汇总表的签发人"),
  field(
    "bulletinScores",
    "通报正文列得分",
    "scores in bulletin",
    "文书用：通报列出得分、名次的写 是；否（默认）只列等次，得分由反馈单送达各单位",
  ),
  field(
    "bulletinVetoItems",
    "通报列否决事由",
    "veto items in bulletin",
    "文书用：通报写明否决事项：是（默认）或 否；对个人一律不写",
  ),
  field(
    "wordLimits",
    "用语阈值",
    "word limits",
    "文书用：用语阈值:比较 = 1;3;8，相差多少分用 略高于、高于、明显高于；用语阈值:同比 = 0.5;2;5，比上年变动多少分用 略升、上升、明显上升；用语阈值:极差 = 5;20，最高与最低相差不到多少分为 差距较小、达到多少分为 差距较大",
    { isOf: "name" },
  ),
  field("secrecy", "密级", "secrecy", "文书用：密级，填了才印"),
  field("remark", "附注", "remark", "文书用：附注，如 此件公开发布，填了才印"),
  field("copyTo", "抄送", "copy to", "文书用：版记的抄送机关，填了才印"),
  field("printedBy", "印发机关", "printed by", "文书用：版记的印发机关，填了才印"),
  field("printedOn", "印发日期", "printed on", "文书用：版记的印发日期，填了才印", { isDay: true }),
];
