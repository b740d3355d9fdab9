import type { CellValue } from "../../src/workbook/cell";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { collectedBytes } from "../workbook/collectedWorkbooks";
import { textOf } from "./collectedRows";
import { ANY_GRADE, type FormatSheets } from "./gradeSheets";

/** One person's form: items with weights, the marks of one rater, bonus or deduction, and the printed total. */
export interface Form {
  readonly person: string;
  readonly items: readonly {
    readonly name: string;
    readonly weight: number;
    readonly mark: CellValue;
  }[];
  readonly adjustment: number;
  readonly total: number;
}

/** Who marks: 自评 in column F, 上级评分 in column G. */
export type Rater = "自评" | "上级";
const COLUMNS = { 自评: 5, 上级: 6 } as const;

/** The forms of rd_perf_sept.xlsx: items in rows 4 to 8, 加减分 in row 9, the total in row 10. */
export async function forms(rater: Rater): Promise<Form[]> {
  const { cells } = openXlsx(collectedBytes("rd_perf_sept.xlsx"));
  const sheets = (await cells.list()).filter(({ name }) => name !== "汇总");
  const column = COLUMNS[rater];
  return Promise.all(
    sheets.map(async ({ name }) => {
      const { values } = await cells.read(name);
      const at = (row: number, index: number): CellValue => values[row - 1]?.[index] ?? null;
      const items = [4, 5, 6, 7, 8].map((row) => ({
        name: textOf(at(row, 1)).slice(0, 20),
        weight: Number(at(row, 4)),
        mark: at(row, column),
      }));
      return {
        person: textOf(at(2, 1)).replace("研发部-", ""),
        items,
        adjustment: Number(at(9, column) ?? 0),
        total: Number(at(10, column)),
      };
    }),
  );
}

/** One class for each form that weighs its items in its own way, with 权重:类别; 加减分 as the ledger. */
export function formSheets(all: readonly Form[]): FormatSheets {
  const kinds = [...new Set(all.map(kindOf))];
  const className = (form: Form): string => `表式${kinds.indexOf(kindOf(form)) + 1}`;
  const weights = kinds.map((kind) => kind.split(" ").map(Number));
  return {
    方案: [["小数位数", 4]],
    指标: [
      ["编码", "指标名称", "权重", ...kinds.map((_, index) => `权重:表式${index + 1}`)],
      ...[0, 1, 2, 3, 4].map((item) => [
        `Z${item + 1}`,
        `第${item + 1}项`,
        weights[0]![item]!,
        ...weights.map((own) => own[item]!),
      ]),
    ],
    等次: ANY_GRADE,
    数据: [
      ["单位", "类别", "Z1", "Z2", "Z3", "Z4", "Z5"],
      ...all.map((form) => [form.person, className(form), ...form.items.map(({ mark }) => mark)]),
    ],
    加减分: [
      ["单位", "事项", "分值"],
      ...all
        .filter(({ adjustment }) => adjustment !== 0)
        .map(({ person, adjustment }) => [person, "特殊贡献及失误", adjustment]),
    ],
  };
}

function kindOf({ items }: Form): string {
  return items.map(({ weight }) => weight).join(" ");
}
