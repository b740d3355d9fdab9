import { addressOf } from "../workbook/address";
import type { CellSpec, SheetSpec } from "../workbook/sheetSpec";
import { GROUPS, SAMPLE_UNITS } from "./kpiSchemeData";
import { FIRST_ROW, formatSheet } from "./formatSheet";
import { instructionSheet } from "./instructionSheet";
import { gradesSheet, ledgerSheet, schemeSheet, vetoesSheet } from "./standardSheets";

export interface KpiSchemeOptions {
  /** 按比例折算: the printed weights total 110 % and are taken in exact proportion. */
  readonly isScaled: boolean;
}

/**
 * 政府KPI绩效考核方案 (S15): seven groups with their sub-indicators and weights as the document prints them, which
 * total 110 %. As printed, grading refuses it and names the choices; scaled, it keeps the exact ratios.
 */
export function kpiScheme({ isScaled }: KpiSchemeOptions): SheetSpec[] {
  return [
    instructionSheet("政府KPI绩效考核方案：使用说明", instructions(isScaled)),
    schemeSheet("政府部门年度KPI绩效考核", [
      ["计分制", "百分制", "每项 0–100 分，乘以权重"],
      ["小数位数", 2, "公布的分数保留两位小数"],
      [
        "权重合计",
        isScaled ? "折算" : "严格",
        isScaled ? "原文权重合计 110%，按比例折算为 100%" : "权重合计须为 100%",
      ],
      ["并列名次", "跳号", "1-2-2-4"],
      ["不适用处理", "剔除", "不适用的指标不计，权重分给同组其他指标"],
      ["加分上限", 5, "示例：每个部门加分合计不超过 5 分"],
      ["无文号不加分", "是", "示例：没有文件依据不加分"],
    ]),
    indicatorsSheet(isScaled),
    gradesSheet([
      ["优秀", 90],
      ["良好", 80],
      ["合格", 60],
      ["待改进", 0],
    ]),
    dataSheet(),
    ledgerSheet([
      [
        "市民政局",
        "B01",
        "政务服务改革获省级表彰",
        "创新",
        "省部级",
        2,
        "牵头",
        "2026-06-18",
        "示例〔2026〕12号",
      ],
      [
        "市民政局",
        "B01",
        "政务服务改革获市级表彰",
        "创新",
        "市级",
        1,
        "牵头",
        "2026-03-02",
        "示例〔2026〕3号",
      ],
      [
        "市住建局",
        "D01",
        "信访事项超期未办结",
        "督查",
        "市级",
        -0.5,
        "",
        "2026-09-10",
        "示例督〔2026〕21号",
      ],
    ]),
    vetoesSheet([
      [
        "市交通局",
        "安全生产责任事故",
        "一票否优",
        "",
        "示例安委〔2026〕5号",
        "2026-08-15",
        "事故调查报告",
      ],
    ]),
  ];
}

function instructions(isScaled: boolean): string[] {
  const weights = isScaled
    ? "原文七组权重合计为 110%。本表已按比例折算：原文权重保留在“原文权重”列，折算后的权重在“调整后权重”列。"
    : "原文七组权重合计为 110%，本表照原文列出。评分时会提示并拒绝，请按比例折算（方案表“权重合计”改为 折算），或修改权重使合计为 100%。";
  return [
    "一、这是什么：按“政府KPI绩效考核方案”的七组指标，对政府职能部门进行年度考核。",
    `二、权重：${weights}`,
    "三、二级指标的权重原文没有给出，示例为组内平均分配，请按实际修改。",
    "四、怎么填：黄色单元格可以填写。“数据”表每行一个部门、每列一个指标，填 0–100 分；没有数据时填 缺、数据未发布、不适用 或 免考，不要留空，也不要填 0。",
    "五、加分、扣分填在“加减分”表，一票否决和一票否优填在“否决”表，都要写依据。",
    "六、评分：点“一键评分”，或在命令行运行 grade。结果写在“结果”“计算过程”“检查”三张表里，原来的表不会改动。",
    "七、表中的部门、分数、文号均为示例，使用前请清除。",
  ];
}

function indicatorsSheet(isScaled: boolean): SheetSpec {
  const total = GROUPS.reduce((sum, { weight }) => sum + weight, 0);
  const rows: (CellSpec | string | number | null)[][] = [];
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  const count = GROUPS.reduce((sum, { items }) => sum + items.length, 0);
  const printed = (row: number): string => `$C$${row + 1}`;
  const sumAddress = `${printed(FIRST_ROW)}:${printed(FIRST_ROW + count - 1)}`;
  for (const { name, weight, items } of GROUPS) {
    const first = FIRST_ROW + rows.length;
    for (const column of isScaled ? [1, 2, 3] : [1, 2]) {
      if (items.length > 1) merges.push({ row: first, column, rows: items.length, columns: 1 });
    }
    items.forEach(({ code, name: item }, position) => {
      const isFirst = position === 0;
      const share = weight / 100 / items.length;
      const adjusted: CellSpec = isFirst
        ? {
            value: weight / total,
            formula: `${addressOf(first, 2)}/SUM(${sumAddress})`,
            style: "percent",
          }
        : { value: null, style: "percent" };
      rows.push([
        { value: code, style: "centre" },
        { value: isFirst ? name : null, style: "text" },
        { value: isFirst ? weight / 100 : null, style: "inputPercent" },
        ...(isScaled ? [adjusted] : []),
        { value: item, style: "input" },
        { value: share, style: "inputPercent" },
        { value: "定性", style: "input" },
        { value: "直接评分", style: "input" },
        { value: "示例：权重在组内平均分配", style: "note" },
      ]);
    });
  }
  const weightHeader = isScaled ? "原文权重" : "一级权重";
  const sheet = formatSheet({
    name: "指标",
    title: "考核指标与权重",
    note: isScaled
      ? "原文权重合计 110%，按比例折算；调整后权重供对照。"
      : "照原文列出，一级权重合计 110%：评分前请折算或修改。",
    columns: [
      { header: "编码", width: 8 },
      { header: "一级指标", width: 22 },
      { header: weightHeader, width: 11, limits: [0, 1] },
      ...(isScaled ? [{ header: "调整后权重", width: 11 }] : []),
      { header: "二级指标", width: 28 },
      { header: "二级权重", width: 11, limits: [0, 1] as const },
      { header: "性质", width: 8, words: ["定量", "定性"] },
      { header: "计分方法", width: 12, words: ["直接评分", "目标达成", "扣分", "分档"] },
      { header: "说明", width: 26 },
    ],
    rows,
    frozenColumns: 1,
    orientation: "landscape",
  });
  return { ...sheet, merges: [...(sheet.merges ?? []), ...merges] };
}

function dataSheet(): SheetSpec {
  const items = GROUPS.flatMap((group) => group.items);
  return formatSheet({
    name: "数据",
    title: "各部门指标得分",
    note: "每行一个部门，每列一个指标，填 0–100 分；没有数据填 缺、数据未发布、不适用 或 免考。灰色斜体为示例。",
    columns: [
      { header: "单位", width: 16, style: "sample" },
      ...items.map(({ code, name }) => ({
        header: `${code}\n${name}`,
        width: 11,
        style: { base: "sample", align: "right" } as const,
        limits: [0, 100] as const,
      })),
    ],
    rows: SAMPLE_UNITS.map(({ name, scores }) => [name, ...scores]),
    spare: 8,
    frozenColumns: 1,
    orientation: "landscape",
  });
}
