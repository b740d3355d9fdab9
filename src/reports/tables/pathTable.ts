import type { Block, TableColumn } from "../data/report";
import { line, type Text } from "../data/text";
import { weightFigure, type ItemPath } from "../facts/itemPath";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { bare } from "./scoresTables";

/** 指标 2145 · 原始值 1300 · 计分方法 2000 · 得分 1100 · 权重 1100 · 加权分 1200, a line an item. */
export function pathTable(
  facts: ReportFacts,
  { weighted }: UnitFacts,
  paths: readonly ItemPath[],
): Block {
  const isPercent = facts.grading.read.scheme.settings.marking === "percent";
  const columns: TableColumn[] = [
    { header: "指标", width: 2145, align: "left" },
    { header: "原始值", width: 1300, align: "right" },
    { header: "计分方法", width: 2000, align: "left" },
    { header: "得分", width: 1100, align: "right" },
    { header: isPercent ? "权重" : "满分", width: 1100, align: "right" },
    { header: "加权分", width: 1200, align: "right" },
  ];
  const rows = paths.map(({ marks, value, rule, mark }): Text[] => {
    const weight = weightFigure(facts, marks);
    const shown = weight && !isPercent ? bare(weight) : weight ? [weight] : line`—`;
    return [
      [marks.item.quote],
      value,
      line`${rule}`,
      marks.isMoved ? line`—` : [mark],
      shown,
      marks.isMoved ? line`—` : bare(marks.points),
    ];
  });
  const foot: Text[] = [line`合计`, ...[[], [], [], []], bare(weighted)];
  return { kind: "table", table: { columns, rows, foot: [foot] } };
}
