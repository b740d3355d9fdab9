import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { column, valueColumn } from "../build/column";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, word, type TemplateCell } from "../build/text";
import { GROUPS, itemsBefore, PRINTED_TOTAL, SAMPLE_UNITS, type Group } from "./kpiSchemeData";

/** 指标: as printed, or with the printed and the adjusted weights side by side. */
export function indicatorsSheet(isScaled: boolean, locale: Locale): SheetSpec {
  const firsts = GROUPS.map((_, index) => FIRST_ROW + itemsBefore(index));
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
        column("indicators", "note", 34),
      ],
      rows: GROUPS.flatMap((group, index) => groupRows(group, firsts[index]!, isScaled)),
      merges: GROUPS.flatMap(({ items }, index) =>
        (items.length > 1 ? (isScaled ? [1, 2, 3] : [1, 2]) : []).map((column) => ({
          row: firsts[index]!,
          column,
          rows: items.length,
          columns: 1,
        })),
      ),
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: isScaled,
    },
    locale,
  );
}

/** The sub-indicators of a group; its own weights stand on the first row and are merged down. */
function groupRows(
  { name, weight, items }: Group,
  first: number,
  isScaled: boolean,
): TemplateRow[] {
  const printed = (row: number): string => `$C$${row + 1}`;
  const all = `${printed(FIRST_ROW)}:${printed(FIRST_ROW + itemsBefore(GROUPS.length) - 1)}`;
  const points = Number(
    ((100 * weight) / items.length / (isScaled ? PRINTED_TOTAL : 100)).toFixed(2),
  );
  return items.map(({ code, name: item }, position): TemplateRow => {
    const isFirst = position === 0;
    const adjusted: TemplateCell = isFirst
      ? {
          value: weight / PRINTED_TOTAL,
          formula: `${addressOf(first, 2)}/SUM(${all})`,
          style: "percent",
        }
      : { value: null, style: "percent" };
    return [
      { value: code, style: "centre" },
      { value: isFirst ? name : null, style: "text" },
      isFirst ? weight / 100 : null,
      ...(isScaled ? [adjusted] : []),
      item,
      weight / 100 / items.length,
      word("nature", "qualitative"),
      word("rule", "direct"),
      {
        value: text(
          `二级分值 ${points} 分；示例：权重在组内平均分配`,
          `${points} marks; sample: divided equally within the group`,
        ),
        style: "note",
      },
    ];
  });
}

/** 数据: the sample departments. */
export function dataSheet(locale: Locale): SheetSpec {
  const items = GROUPS.flatMap((group) => group.items);
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("各部门指标得分", "Marks of the departments"),
      note: text(
        "每行一个部门，每列一个指标，填 0–100 分；没有数据填 缺、数据未发布、不适用 或 免考。灰色斜体为示例。",
        "A department a row, an indicator a column, marks 0–100; where there is none write not reported, not published, N/A or exempt. Grey italics are samples.",
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
