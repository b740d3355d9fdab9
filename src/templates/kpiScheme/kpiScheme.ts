import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { column, sheetName, valueColumn } from "../build/column";
import { COMMON_STEPS, instructionSheet } from "../build/instructionSheet";
import {
  gradesSheet,
  ledgerSheet,
  schemeSheet,
  vetoesSheet,
  type TemplateRow,
} from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, word, type TemplateCell } from "../build/text";
import type { TemplateOptions } from "../template";
import { GROUPS, SAMPLE_UNITS, unit } from "./kpiSchemeData";

/**
 * 政府KPI绩效考核方案 (S15): seven groups with their sub-indicators and weights as the document prints them, which
 * total 110 %. As printed, grading refuses it and names the choices; scaled, it keeps the exact ratios.
 */
export function kpiScheme({ locale, isScaled }: TemplateOptions): SheetSpec[] {
  const title = text("政府KPI绩效考核方案：使用说明", "Government KPI scheme: how to use it");
  return [
    instructionSheet(title, steps(isScaled), locale),
    schemeSheet(
      text("政府部门年度KPI绩效考核", "Annual KPI assessment of departments"),
      [
        {
          key: "marking",
          value: word("marking", "percent"),
          note: text("每项 0–100 分，乘以权重", "Each item 0–100, times its weight"),
        },
        {
          key: "decimals",
          value: 2,
          note: text("公布的分数保留两位小数", "Decimals of published numbers"),
        },
        {
          key: "weightTotal",
          value: word("weightTotal", isScaled ? "scale" : "strict"),
          note: isScaled
            ? text(
                "原文权重合计 110%，按比例折算为 100%",
                "The document prints 110 %, taken in exact proportion",
              )
            : text("权重合计须为 100%", "Weights must total 100 %"),
        },
        { key: "ties", value: word("ties", "competition"), note: text("1-2-2-4", "1-2-2-4") },
        {
          key: "notApplicable",
          value: word("policy", "reweight"),
          note: text(
            "不适用的指标不计，权重分给同组其他指标",
            "Items that do not apply give their weight to the rest of the group",
          ),
        },
        {
          key: "bonusLimit",
          value: 5,
          note: text("示例：每个部门加分合计不超过 5 分", "Sample: at most 5 points of bonus"),
        },
        {
          key: "bonusNeedsDocument",
          value: word("yesNo", "yes"),
          note: text("示例：没有文件依据不加分", "Sample: no document, no bonus"),
        },
      ],
      locale,
    ),
    indicatorsSheet(isScaled, locale),
    gradesSheet(
      [
        { name: text("优秀", "Excellent"), lower: 90 },
        { name: text("良好", "Good"), lower: 80 },
        { name: text("合格", "Pass"), lower: 60 },
        { name: text("待改进", "To improve"), lower: 0 },
      ],
      locale,
    ),
    dataSheet(locale),
    ledgerSheet(LEDGER, locale),
    vetoesSheet(
      [
        [
          unit("市交通局"),
          text("安全生产责任事故", "Work safety accident"),
          word("effect", "ceiling"),
          null,
          text("示例安委〔2026〕5号", "Sample SC [2026] 5"),
          "2026-08-15",
          text("事故调查报告", "Accident report"),
        ],
      ],
      locale,
    ),
  ];
}

function steps(isScaled: boolean) {
  return [
    text(
      "这是什么：按“政府KPI绩效考核方案”的七组指标，对政府职能部门进行年度考核。",
      "What this is: the annual assessment of departments by the seven groups of the government KPI scheme.",
    ),
    isScaled
      ? text(
          "权重：原文七组权重合计为 110%。本表已按比例折算：原文权重保留在“原文权重”列，折算后的权重在“调整后权重”列。",
          "Weights: the document prints seven weights that total 110 %. They are taken in exact proportion: the printed weights stay in their column, the adjusted ones stand beside them.",
        )
      : text(
          "权重：原文七组权重合计为 110%，本表照原文列出。评分时会提示并拒绝，请按比例折算（方案表“权重合计”改为 折算），或修改权重使合计为 100%。",
          "Weights: the document prints seven weights that total 110 %, and so does this sheet. Grading refuses them: set “weight total” to scale, or edit the weights to 100 %.",
        ),
    text(
      "二级指标的权重原文没有给出，示例为组内平均分配，请按实际修改。",
      "The document gives no weights below the groups; the sample divides them equally. Change them as needed.",
    ),
    text(
      "加分、扣分填在“加减分”表，一票否决和一票否优填在“否决”表，都要写依据。",
      "Bonus and deductions go to the adjustments, vetoes to their own sheet; each needs its basis.",
    ),
    ...COMMON_STEPS,
  ];
}

const LEDGER: readonly TemplateRow[] = [
  [
    unit("市民政局"),
    "B01",
    text("政务服务改革获省级表彰", "Provincial award for service reform"),
    text("创新", "innovation"),
    "省部级",
    2,
    null,
    text("牵头", "lead"),
    "2026-06-18",
    text("示例〔2026〕12号", "Sample [2026] 12"),
  ],
  [
    unit("市民政局"),
    "B01",
    text("政务服务改革获市级表彰", "Municipal award for service reform"),
    text("创新", "innovation"),
    "市级",
    1,
    null,
    text("牵头", "lead"),
    "2026-03-02",
    text("示例〔2026〕3号", "Sample [2026] 3"),
  ],
  [
    unit("市住建局"),
    "D01",
    text("信访事项超期未办结", "Petition not settled in time"),
    text("督查", "supervision"),
    "市级",
    -0.5,
    null,
    null,
    "2026-09-10",
    text("示例督〔2026〕21号", "Sample SV [2026] 21"),
  ],
];

function indicatorsSheet(isScaled: boolean, locale: Locale): SheetSpec {
  const total = GROUPS.reduce((sum, { weight }) => sum + weight, 0);
  const count = GROUPS.reduce((sum, { items }) => sum + items.length, 0);
  const printed = (row: number): string => `$C$${row + 1}`;
  const all = `${printed(FIRST_ROW)}:${printed(FIRST_ROW + count - 1)}`;
  const rows: TemplateRow[] = [];
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { name, weight, items } of GROUPS) {
    const first = FIRST_ROW + rows.length;
    for (const at of isScaled ? [1, 2, 3] : [1, 2]) {
      if (items.length > 1) merges.push({ row: first, column: at, rows: items.length, columns: 1 });
    }
    items.forEach(({ code, name: item }, position) => {
      const isFirst = position === 0;
      const adjusted: TemplateCell = isFirst
        ? { value: weight / total, formula: `${addressOf(first, 2)}/SUM(${all})`, style: "percent" }
        : { value: null, style: "percent" };
      rows.push([
        { value: code, style: "centre" },
        { value: isFirst ? name : null, style: "text" },
        isFirst ? weight / 100 : null,
        ...(isScaled ? [adjusted] : []),
        item,
        weight / 100 / items.length,
        word("nature", "qualitative"),
        word("rule", "direct"),
        {
          value: text("示例：权重在组内平均分配", "Sample: divided equally within the group"),
          style: "note",
        },
      ]);
    });
  }
  const percent = { style: "inputPercent", limits: [0, 1] } as const;
  const printedHeader = text("原文权重", "printed weight");
  return tableSheet(
    {
      name: sheetName("indicators", locale),
      title: text("考核指标与权重", "Indicators and weights"),
      note: isScaled
        ? text(
            "原文权重合计 110%，按比例折算；调整后权重供对照。",
            "The printed weights total 110 % and are taken in proportion; the adjusted weights are for reference.",
          )
        : text(
            "照原文列出，一级权重合计 110%：评分前请折算或修改。",
            "As the document prints them: the weights of the groups total 110 %. Scale or edit them before grading.",
          ),
      columns: [
        column("indicators", "code", 8),
        column("indicators", "level1", 22),
        column("indicators", "level1Weight", 11, {
          ...percent,
          ...(isScaled ? { header: printedHeader } : {}),
        }),
        ...(isScaled ? [column("indicators", "adjustedWeight", 11)] : []),
        column("indicators", "level2", 28),
        column("indicators", "level2Weight", 11, percent),
        column("indicators", "nature", 11, { list: "nature" }),
        column("indicators", "rule", 12, { list: "rule" }),
        column("indicators", "note", 26),
      ],
      rows,
      merges,
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: isScaled,
    },
    locale,
  );
}

function dataSheet(locale: Locale): SheetSpec {
  const items = GROUPS.flatMap((group) => group.items);
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("各部门指标得分", "Marks of the departments"),
      note: text(
        "每行一个部门，每列一个指标，填 0–100 分；没有数据填 缺、数据未发布、不适用 或 免考。灰色斜体为示例。",
        "A department a row, an indicator a column, marks 0–100; where there is none write 缺, 数据未发布, N/A or 免考. Grey italics are samples.",
      ),
      columns: [
        column("data", "unit", 16, { style: "sample" }),
        ...items.map(({ code, name }) =>
          valueColumn(code, name, 11, {
            style: { base: "sample", align: "right" },
            limits: [0, 100],
          }),
        ),
      ],
      rows: SAMPLE_UNITS.map(({ name, scores }) => [name, ...scores]),
      spare: 8,
      frozenColumns: 1,
      orientation: "landscape",
    },
    locale,
  );
}
