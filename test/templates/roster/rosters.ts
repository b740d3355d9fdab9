import type { Roster } from "../../../src/grading/roster/readRoster";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { TEMPLATES } from "../../../src/templates";
import type { Samples } from "../../../src/templates/roster/growth";
import { rosterSheets } from "../../../src/templates/roster/rosterSheets";

/** So many units in classes, one after the other. */
export function rosterOf(count: number, classes: readonly string[] = []): Roster {
  const units = Array.from({ length: count }, (_, index) => ({
    name: `第${String(index + 1).padStart(3, "0")}局`,
    class: classes[index % Math.max(1, classes.length)] ?? "",
  }));
  return { units, classes, notices: [] };
}

/** The templates that can be made for a roster, with the classes that they have weights for. */
export const GROWING: readonly { readonly id: string; readonly classes: readonly string[] }[] = [
  { id: "annual-department", classes: ["党群", "政府", "群团"] },
  { id: "kpi-scheme", classes: [] },
  { id: "section-kpi", classes: ["综合科室", "业务科室"] },
  { id: "points-ledger", classes: ["综合岗", "业务岗"] },
  { id: "civil-servant", classes: ["财务管理岗", "政策研究岗"] },
  { id: "department-goals", classes: ["党群部门", "政府部门"] },
  { id: "regional-development", classes: ["一类地区", "二类地区"] },
  { id: "civil-servant-360", classes: ["公务员", "部门"] },
  { id: "county-abc", classes: ["一类县市区", "二类县市区", "市直部门"] },
  { id: "goal-breakdown", classes: ["条", "块"] },
  { id: "ballot", classes: ["正职", "副职"] },
  { id: "fiscal-self-evaluation", classes: ["建设类", "补助类"] },
];

/** The sheets of a template for a roster. */
export function grown(id: string, roster: Roster, samples: Samples): readonly SheetSpec[] {
  const template = TEMPLATES.find((each) => each.id === id)!;
  const sheets = template.sheets({ locale: "zh-CN", isScaled: true });
  const result = rosterSheets(sheets, {
    roster,
    samples,
    reserve: 10,
    locale: "zh-CN",
    growth: template.growth?.("zh-CN"),
  });
  if (result.kind !== "made") throw new Error(`${id} was not made: ${result.kind}`);
  return result.sheets;
}

/** The rows below the header whose unit is filled in. */
export function filledRows({ rows }: SheetSpec, column = 0): number {
  return rows
    .slice(3)
    .filter((row) => typeof row[column]?.value === "string" && row[column].value !== "").length;
}
