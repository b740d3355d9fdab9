import { Findings } from "../../grading/findings/finding";
import { field } from "../../grading/format/fields";
import { readNumber, readText } from "../../grading/read/cells";
import type { TableRow } from "../../grading/read/table";
import { fractionOf, multiply } from "../../scoring/numbers/fraction";
import type { Workbook } from "../../workbook/workbook";
import { figure, type Figure } from "../data/figure";
import { placeText } from "../data/placeText";
import { quote, type Quote } from "../data/text";
import { readOwnSheet } from "./ownSheet";

/** A goal of a person with its reviews; undefined what is blank. */
export interface Goal {
  readonly name: Quote | undefined;
  readonly target: Figure | undefined;
  readonly midTerm: Figure | undefined;
  readonly final: Figure | undefined;
  /** How far the target was reached, in per cent. */
  readonly rate: Figure | undefined;
  readonly guidance: Quote | undefined;
  readonly strengths: Quote | undefined;
  readonly weaknesses: Quote | undefined;
  readonly advice: Quote | undefined;
}

/** The goals of a unit or person; none where there is no sheet of them. */
export type Goals = (unit: string) => readonly Goal[];

/** 目标跟踪, as the template 行政人员年度绩效考核 keeps goals with mid-term and final review (S12). */
const SHEET = {
  names: ["目标跟踪", "Goals"],
  fields: [
    field("unit", "姓名|单位", "person", "", { isRequired: true }),
    field("goal", "年度目标", "goal of the year", ""),
    field("target", "目标值", "target", "", { isRequired: true }),
    field("midTerm", "中期完成", "mid-term", ""),
    field("guidance", "中期指导意见", "guidance", ""),
    field("final", "终期完成", "final", ""),
    field("rate", "终期完成率", "final rate", ""),
    field("strengths", "优点", "strengths", ""),
    field("weaknesses", "不足", "weaknesses", ""),
    field("advice", "改进建议", "advice", ""),
  ],
} as const;

export async function readGoals(workbook: Workbook): Promise<Goals> {
  const table = await readOwnSheet(workbook, SHEET, new Findings());
  const goals = new Map<string, Goal[]>();
  for (const row of table?.rows ?? []) {
    const unit = textIn(row, "unit");
    if (unit !== "") goals.set(unit, [...(goals.get(unit) ?? []), goalOf(row)]);
  }
  return (unit) => goals.get(unit) ?? [];
}

function goalOf(row: TableRow): Goal {
  const { name, measure } = nameAndMeasure(textIn(row, "goal"));
  const words = (key: string): Quote | undefined => {
    const text = textIn(row, key);
    return text === "" ? undefined : quote(text, placeText(row.place(key)), true);
  };
  return {
    name: name === "" ? undefined : quote(name, placeText(row.place("goal")), true),
    target: numberIn(row, "target", measure),
    midTerm: numberIn(row, "midTerm", measure),
    final: numberIn(row, "final", measure),
    rate: rateIn(row),
    guidance: words("guidance"),
    strengths: words("strengths"),
    weaknesses: words("weaknesses"),
    advice: words("advice"),
  };
}

/** 办结报账审核（件）: what is to be done, and what it is counted in. */
function nameAndMeasure(goal: string): { readonly name: string; readonly measure: string } {
  const plain = goal.replace(/^示例[:：]/, "");
  const match = /^(.*)[（(]([^（()）\d]{1,6})[）)]$/su.exec(plain);
  return match ? { name: match[1]!, measure: match[2]! } : { name: plain, measure: "" };
}

function numberIn(row: TableRow, key: string, unit: string): Figure | undefined {
  const read = readNumber(row.value(key), row.place(key), "plain", new Findings());
  if (read.kind !== "number" || typeof row.value(key) !== "number") return undefined;
  const form = { decimals: 10, isShort: true, unit };
  return figure(fractionOf(read.value), { cell: placeText(row.place(key)) }, form);
}

function rateIn(row: TableRow): Figure | undefined {
  const value = row.value("rate");
  if (typeof value !== "number") return undefined;
  const percent = multiply(fractionOf(value), fractionOf(100));
  const from = { cell: placeText(row.place("rate")), times: 100 };
  return figure(percent, from, { decimals: 2, unit: "%" });
}

/** What is wrong in a cell is seen there; a paper leaves its place blank. */
function textIn(row: TableRow, key: string): string {
  return readText(row.value(key), row.place(key), new Findings());
}
