import { Findings } from "../../grading/findings/finding";
import { field } from "../../grading/format/fields";
import { readText } from "../../grading/read/cells";
import type { TableRow } from "../../grading/read/table";
import type { Grading } from "../../grading/results/grading";
import type { Workbook } from "../../workbook/workbook";
import { placeText } from "../data/placeText";
import type { ReportFinding } from "../data/report";
import { cellText, type CellText } from "./cellText";
import { readOwnSheet } from "./ownSheet";

/** A target that was changed in the course of the year, as the row says. */
export interface TargetChange {
  readonly unit: string;
  readonly code: string;
  readonly old: CellText;
  readonly new: CellText;
  readonly date: CellText;
  readonly document: CellText;
}

export interface TargetChanges {
  readonly changes: readonly TargetChange[];
  /** Rows that name nobody or nothing, and a sheet that cannot be read. */
  readonly problems: readonly ReportFinding[];
}

/** 目标调整. */
const SHEET = {
  names: ["目标调整", "Changes of targets"],
  fields: [
    field("unit", "单位|单位名称|部门|姓名", "unit", "", { isRequired: true }),
    field("code", "编码|指标编码", "code", "", { isRequired: true }),
    field("old", "原值|原目标", "old value", ""),
    field("new", "新值|新目标", "new value", "", { isRequired: true }),
    field("date", "申请日期", "date of request", "", { isDay: true }),
    field("document", "批复文号", "document", "", { isRequired: true }),
  ],
} as const;

export async function readTargetChanges(
  workbook: Workbook,
  { read }: Grading,
): Promise<TargetChanges> {
  const findings = new Findings();
  const table = await readOwnSheet(workbook, SHEET, findings);
  const codes = new Set(read.scheme.indicators.map(({ code }) => code));
  const changes: TargetChange[] = [];
  for (const row of table?.rows ?? []) {
    const text = (key: string): string => readText(row.value(key), row.place(key), findings);
    const [unit, code] = [text("unit"), text("code")];
    if (!read.data.unitIndex.has(unit))
      findings.add("error", "unitUnknown", row.place("unit"), { unit });
    else if (!codes.has(code)) findings.add("error", "codeUnknown", row.place("code"), { code });
    else changes.push({ unit, code, ...wordsOf(row) });
  }
  const errors = findings.list.filter(({ level }) => level === "error");
  const problems = errors.map((each): ReportFinding => {
    const at = placeText(each);
    const message = {
      "zh-CN": `${at}：${each.message("zh-CN")}`,
      "en-US": `${at}: ${each.message("en-US")}`,
    };
    return { code: each.code, message };
  });
  return { changes, problems };
}

function wordsOf(row: TableRow): Pick<TargetChange, "old" | "new" | "date" | "document"> {
  const at = (key: string, isDay = false): CellText =>
    cellText(row.value(key), placeText(row.place(key)), { format: row.format(key), isDay });
  return { old: at("old"), new: at("new"), date: at("date", true), document: at("document") };
}
