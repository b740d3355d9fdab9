import { clerkCase } from "./clerkCase";
import {
  accountOf,
  filledCells,
  hasEffect,
  isTold,
  nameOf,
  textOf,
  type Account,
  type Filled,
  type Tables,
} from "./effects";
import { ratingTables } from "./ratingTables";
import { schemeSheets } from "./schemeSheets";

/** Labels, which the format lists as such. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  方案: ["方案名称"],
  指标: ["性质", "环节"],
  加减分: ["事项", "类型", "项目编号"],
  评分: ["评委", "备注"],
};
/** What counts only once something happens: a value is missing, a target missed, a band has a place. */
const WAITING: Readonly<Record<string, readonly string[]>> = {
  指标: ["缺项处理", "不适用处理", "未达标", "计量单位"],
  等次: ["最低分", "条件"],
};

function tablesOf(seed: number): Tables {
  const { scheme, columns } = clerkCase(seed, 6);
  return Object.fromEntries(
    schemeSheets(scheme, columns).map(({ name, rows }) => [
      name,
      rows.map((row) => row.map((cell) => cell?.value ?? null)),
    ]),
  );
}

/** Whether nothing can be asked of the cell. */
function isExempt(tables: Tables, cell: Filled, { without, findings }: Account): boolean {
  const { sheet, field, row, value } = cell;
  const rows = tables[sheet]!;
  if (LABELS[sheet]?.includes(field) || WAITING[sheet]?.includes(field)) return true;
  // A group is named on each of its rows.
  if (field === "一级指标" || field === "二级指标") return rows[row - 1]![cell.column] === value;
  if (sheet === "指标") return isTold(findings, sheet, row, 0); // its code: for nobody
  const isOfUnit = ["数据", "加减分", "否决", "评分"].includes(sheet);
  if (isOfUnit && without!.has(textOf(rows[row]![0]!))) return true;
  // Without a period nobody asks when it was; a row that does not count is told at one of its cells.
  const hasPeriod = tables.方案!.some(([key, year]) => key === "考核年度" && year !== null);
  if (field === "日期" && !hasPeriod) return true;
  if (sheet === "加减分" || sheet === "否决") {
    return rows[row]!.some((_, column) => isTold(findings, sheet, row, column));
  }
  const [, code] = field.split(":");
  if (sheet !== "数据" || code === undefined) return false;
  const own = rows[row]![rows[0]!.indexOf(code)] ?? null;
  return own === null || own === "缺" || own === "数据未发布" || own === "不适用";
}

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
/** Of each workbook a part of the cells, other ones with each seed. */
const EVERY = 5;

it.each([
  { name: "schemes of all kinds", make: tablesOf, least: 300 },
  { name: "ratings and ballots", make: ratingTables, least: 200 },
])("every filled cell counts, or a finding speaks of it: $name", async ({ make, least }) => {
  const silent: string[] = [];
  let asked = 0;
  for (const seed of SEEDS) {
    const tables = make(seed);
    const account = await accountOf(tables);
    if (!account.without) continue;
    for (const cell of filledCells(tables).filter((_, index) => index % EVERY === seed % EVERY)) {
      if (isExempt(tables, cell, account)) continue;
      if (isTold(account.findings, cell.sheet, cell.row, cell.column)) continue;
      asked++;
      if (!(await hasEffect(tables, cell, account))) silent.push(`${seed} ${nameOf(cell)}`);
    }
  }
  expect(silent).toEqual([]);
  expect(asked).toBeGreaterThan(least);
});
