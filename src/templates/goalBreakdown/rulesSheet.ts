import { UNREPORTED_POLICIES } from "../../scoring/monitor/monitorWords";
import { NO_MONITOR } from "../../grading/read/readMonitorSettings";
import { LIGHT_WORDS } from "../../grading/monitor/lightWords";
import { sheetName } from "../../grading/format";
import { QUARTERS } from "../../grading/format/monitorFields";
import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn } from "../build/column";
import { settingRow, type TemplateRow, type TemplateSetting } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell, type Text } from "../build/text";
import { NO, YES } from "./goalBreakdownData";
import { QUARTER } from "./parts";

const RULES = text("灯号规则", "Lights");
const { green: GREEN, yellow: YELLOW } = NO_MONITOR.lights;
export const ZERO_POLICY = text(UNREPORTED_POLICIES.zero[0], "zero");

/** The rows of 方案 that the monitor goes by. */
export const MONITOR_SETTINGS: readonly TemplateSetting[] = [
  {
    key: "quarter",
    value: QUARTER,
    note: text("每季度改一次：1、2、3、4", "Change it every quarter: 1, 2, 3 or 4"),
  },
  {
    key: "quarterDeadline",
    value: null,
    note: text(
      "当前季度的最后报送日期，如 2026-10-10；过了还没有报的亮红灯：应报未报",
      "The last day for reporting, as 2026-10-10; what is missing then shows red: not reported",
    ),
  },
  {
    key: "unreported",
    value: ZERO_POLICY,
    note: text("应报未报的按 0 计；改为 不计 则只亮红灯", "Counts as 0; skip only shows red"),
  },
  { key: "greenFrom", value: GREEN, note: text("示例：绿灯不低于", "Sample: green from") },
  { key: "yellowFrom", value: YELLOW, note: text("示例：黄灯不低于", "Sample: yellow from") },
];

/** The cells of 灯号规则 that formulas refer to. */
const ROWS = ["quarter", "deadline", "isLate", "unreported", "green", "yellow"] as const;

/** 灯号规则: what 方案 says of the monitor, as formulas take it, and what each light means. */
export function rulesSheet(settings: readonly TemplateSetting[], locale: Locale): SheetSpec {
  return tableSheet(
    {
      name: RULES[locale],
      title: text("当前季度与灯号规则", "Quarter and lights"),
      note: text(
        "本表自动取“方案”的设置，请到“方案”修改：每季度改一次当前季度和季报截止，序时进度和灯号随之变化；灯号标准为示例。",
        "These values come from the scheme; change them there: the quarter and its deadline four times a year. Progress and lights follow. The limits are samples.",
      ),
      columns: [
        { header: text("项目", "Item"), width: 20 },
        { header: text("取值", "Value"), width: 14 },
        { header: text("含义", "Meaning"), width: 46, style: "note" },
      ],
      rows: [
        ...linkedRows(settings, locale),
        ...LEGEND.map(([light, about]) => ruleRow(LIGHT_WORDS[light], { value: "" }, about)),
      ],
      isProtected: true,
    },
    locale,
  );
}

function ruleRow(name: Text, cell: TemplateCell, about: Text): TemplateRow {
  return [{ value: name, style: "text" }, { style: "centre", ...cell }, about];
}

/** The rows that formulas go by, in the order of ROWS. */
function linkedRows(settings: readonly TemplateSetting[], locale: Locale): TemplateRow[] {
  const setting = (key: string): string =>
    cellOn(sheetName("scheme", locale), settingRow(settings, key), 1);
  const { deadline } = ruleCells(locale);
  const [yes, no] = [YES[locale], NO[locale]];
  const [due, policy] = [setting("quarterDeadline"), setting("unreported")];
  const share = (key: string, value: number): TemplateCell => ({
    value,
    formula: `IF(${setting(key)}>2,${setting(key)}/100,${setting(key)})`,
    style: "percent",
  });
  return [
    ruleRow(
      text("当前季度", "Quarter"),
      { value: QUARTER, formula: quarterFormula(setting("quarter")) },
      text("第几季度", "Number of the quarter"),
    ),
    ruleRow(
      text("季报截止", "Deadline"),
      {
        value: "",
        formula: `IF(${due}="","",IF(ISNUMBER(${due}),${due},DATEVALUE(${due})))`,
        style: { base: "number", format: "yyyy-mm-dd", align: "center" },
      },
      text("当前季度的最后报送日期", "The last day for reporting the quarter"),
    ),
    ruleRow(
      text("已过截止", "Deadline over"),
      {
        value: NO,
        formula: `IF(${deadline}="","${no}",IF(TODAY()>${deadline},"${yes}","${no}"))`,
      },
      text("按打开文件的当天判断", "As of the day on which the file is open"),
    ),
    ruleRow(
      text("应报未报", "Not reported"),
      { value: ZERO_POLICY, formula: `IF(${policy}="","${ZERO_POLICY[locale]}",${policy})` },
      text("计零：按 0 计；不计：只亮红灯", "zero: counts as 0; skip: only shows red"),
    ),
    ruleRow(
      LIGHT_WORDS.green,
      share("greenFrom", GREEN),
      text("序时进度不低于此为绿灯", "Progress from here on is green"),
    ),
    ruleRow(
      LIGHT_WORDS.yellow,
      share("yellowFrom", YELLOW),
      text("不低于此为黄灯，再低为红灯", "From here on yellow, below it red"),
    ),
  ];
}

const LEGEND = [
  ["red", text("低于黄灯线", "Below the line of yellow")],
  ["unreported", text("过了季报截止还没有报", "Not reported after the deadline")],
  ["notDue", text("这一季度没有目标，不计", "Nothing is due in the quarter; not counted")],
  ["awaited", text("还没有到季报截止，不计", "The deadline is not over yet; not counted")],
  ["awaitingData", text("由别的单位报数，不计", "Another office reports it; not counted")],
  ["waived", text("数据未发布或不适用，有免计依据，不计", "Waived by a document; not counted")],
] as const;

/** The quarter as a number, also where it is written in words. */
function quarterFormula(cell: string): string {
  const words = QUARTERS.map((name, at) => `IF(${cell}="${name}",${at + 1},`).join("");
  return `IF(ISNUMBER(${cell}),${cell},${words}1${")".repeat(QUARTERS.length)})`;
}

export function ruleCells(locale: Locale): Record<(typeof ROWS)[number], string> {
  const value = (row: number): string => cellOn(RULES[locale], FIRST_ROW + row, 1);
  const cells = ROWS.map((name, row) => [name, value(row)]);
  return Object.fromEntries(cells) as Record<(typeof ROWS)[number], string>;
}
