import { collectedRows, recordsOf, textOf } from "./collectedRows";
import { ANY_GRADE, type FormatSheets } from "./gradeSheets";

/** Full marks of the subjects. The file does not state them: these are the usual ones, and no mark is above them. */
export const SUBJECTS = { 语文: 120, 数学: 120, 英语: 120, 生物: 30, 地理: 40 } as const;
export type Subject = keyof typeof SUBJECTS;

export type Student = Readonly<Record<string, number>> & { readonly name: string };

/** class_rank_ties.xlsx: 52 students with marks, totals and ranks. */
export async function students(): Promise<Student[]> {
  const records = recordsOf(await collectedRows("class_rank_ties.xlsx", "Sheet1"));
  return records.map(({ 姓名: name, ...numbers }) => ({
    ...Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Number(value)])),
    name: textOf(name),
  })) as Student[];
}

/** 分值制 over some subjects: the total is the sum of the marks. */
export function classSheets(all: readonly Student[], subjects: readonly Subject[]): FormatSheets {
  return {
    方案: [
      ["方案名称", subjects.join("、")],
      ["计分制", "分值制"],
      ["小数位数", 1],
      ["并列名次", "跳号"],
    ],
    指标: [["编码", "指标名称", "满分"], ...subjects.map((name) => [name, name, SUBJECTS[name]])],
    等次: ANY_GRADE,
    数据: [
      ["单位", ...subjects],
      ...all.map((student) => [student.name, ...subjects.map((name) => student[name]!)]),
    ],
  };
}
