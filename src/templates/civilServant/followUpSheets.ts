import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn } from "../build/column";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type Text } from "../build/text";
import { FINANCE, SAMPLES, type Sample } from "./civilServantData";

/** Sheets that 数据 takes values from. */
export const TRACKING = text("目标跟踪", "Goals");
export const ROUTINE = text("平时考核", "Routine");

const plain = { base: "number", format: "General" } as const;
const number = { base: "sample", align: "right" } as const;
const MOST = 1_000_000;
const HALF = 0.5;

const FASTER = text("加快进度，每月报告", "Speed up, report monthly");
const STEADY = text("保持进度", "Keep up");
const STRONG = text("按期完成，质量好", "On time, good quality");
const WEAK = text("进度偏慢", "Rather slow");
const COURSE = text("参加业务培训", "Attend a course");
const SHARE = text("带新人、交流经验", "Share experience");

/** 目标跟踪: target, mid-term and final value of each person, the gap, guidance and feedback. */
export function trackingSheet(locale: Locale): SheetSpec {
  const first = FIRST_ROW + 1;
  return tableSheet(
    {
      name: TRACKING[locale],
      title: text("目标、中期评估与终期评估", "Goals, mid-term and final review"),
      note: text(
        "年初定目标，年中填中期完成和指导意见，年末填终期完成、优点、不足和改进建议；完成率和差距自动计算。",
        "Targets in January, mid-term value and guidance in July, final value and feedback in December; rates and gaps by formula.",
      ),
      columns: [
        { header: text("姓名", "Person"), width: 13 },
        { header: text("岗位", "Post"), width: 13 },
        { header: text("年度目标", "Goal of the year"), width: 20, style: "sample" },
        { header: text("目标值", "Target"), width: 9, style: number, limits: [0, MOST] },
        { header: text("中期完成", "Mid-term"), width: 10, style: number, limits: [0, MOST] },
        { header: text("中期完成率", "Mid-term rate"), width: 11 },
        { header: text("中期指导意见", "Guidance"), width: 18, style: "sample" },
        { header: text("终期完成", "Final"), width: 10, style: number, limits: [0, MOST] },
        { header: text("终期完成率", "Final rate"), width: 11 },
        { header: text("与目标差距", "Gap"), width: 11 },
        { header: text("优点", "Strengths"), width: 18, style: "sample" },
        { header: text("不足", "Weaknesses"), width: 16, style: "sample" },
        { header: text("改进建议", "Advice"), width: 18, style: "sample" },
      ],
      rows: SAMPLES.map((each, unit) => trackingRow(each, unit, locale)),
      conditionals: [
        {
          area: { row: FIRST_ROW, column: 9, rows: SAMPLES.length, columns: 1 },
          formula: `N($J${first})<0`,
          fill: "FFF4CE",
          bold: true,
        },
        {
          area: { row: FIRST_ROW, column: 5, rows: SAMPLES.length, columns: 1 },
          formula: `AND(ISNUMBER($F${first}),$F${first}<${HALF})`,
          fill: "FFF4CE",
        },
      ],
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function trackingRow(
  { class: className, goal, name }: Sample,
  unit: number,
  locale: Locale,
): TemplateRow {
  const row = FIRST_ROW + unit;
  const at = (offset: number): string => addressOf(row, offset);
  const [target, midTerm, final] = goal;
  const isSlow = midTerm / target < HALF;
  const isMet = final >= target;
  const data = sheetName("data", locale);
  const rate = (part: number): string =>
    `IF(COUNT(${at(3)},${at(part)})<2,"",${at(part)}/${at(3)})`;
  const goalText: Text =
    className === FINANCE
      ? text("示例：办结报账审核（件）", "Sample: claims settled")
      : text("示例：完成调研报告（篇）", "Sample: reports written");
  return [
    { value: name, formula: cellOn(data, row, 0), style: "text" },
    { value: className, formula: cellOn(data, row, 1), style: "text" },
    goalText,
    target,
    midTerm,
    { value: midTerm / target, formula: rate(4), style: "percent" },
    isSlow ? FASTER : STEADY,
    final,
    { value: final / target, formula: rate(7), style: "percent" },
    {
      value: final - target,
      formula: `IF(COUNT(${at(3)},${at(7)})<2,"",${at(7)}-${at(3)})`,
      style: plain,
    },
    isMet ? STRONG : null,
    isMet ? null : WEAK,
    isMet ? SHARE : COURSE,
  ];
}
