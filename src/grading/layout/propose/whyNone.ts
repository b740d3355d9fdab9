import type { Sentence } from "../../../scoring/locale";
import { both } from "../mapping/both";
import type { FoundTable } from "../see/foundTable";
import { headersOf } from "../see/headersOf";
import { isPeriodName } from "../see/headerWords";
import { unitLines } from "../see/unitLines";
import { kindOf, textIn, viewOf, type SheetCells } from "../see/view";
import { findTables } from "../see/findTables";
import { rowBlocks } from "../see/rowBlocks";
import { someOf } from "./question";
import type { TableProposal } from "./proposal";

/** So many sheets are told about by name. */
const MOST = 5;
/** Grades that stand where marks are looked for. */
const LETTER = /^([A-Ea-e甲乙丙丁][+-]?|优秀?|良好?|中等?|合格|不合格|差|称职|基本称职|不称职)$/;
const FEWEST_PERIODS = 2;
/** Fewer cells of letters are chance. */
const FEWEST_LETTERS = 4;

/** Why no assessment was recognised: what was looked at, sheet by sheet, and what to do. */
export function whyNone(sheets: readonly SheetCells[], tables: readonly TableProposal[]): Sentence {
  const reasons = sheets.slice(0, MOST).map((sheet) => reasonOf(sheet, tables));
  const more = sheets.length - reasons.length;
  const [zh, en] = (["zh-CN", "en-US"] as const).map((locale) =>
    reasons.map((reason) => reason[locale]).join(locale === "zh-CN" ? "；" : "; "),
  );
  return both(
    `没有认出考核表：${zh}${more > 0 ? `；另有 ${more} 张` : ""}`,
    `No assessment was recognised: ${en}${more > 0 ? `; ${more} more` : ""}`,
  );
}

function reasonOf(sheet: SheetCells, tables: readonly TableProposal[]): Sentence {
  const { name } = sheet.info;
  const lists = tables.filter((table) => table.sheets.includes(name));
  const [zh, en] = [`“${name}”`, `“${name}” `];
  if (lists.length > 0) {
    const ids = someOf(lists.map(({ id }) => id));
    return both(
      `${zh}像名单或明细（${ids.zh}），要评它请指定这张表`,
      `${en}looks like a list (${ids.en}); name that table to grade it`,
    );
  }
  const { numbers, letters } = countsOf(sheet);
  if (letters >= FEWEST_LETTERS && numbers < letters) {
    return both(
      `${zh}里是等级不是分数，请把 A、B、C（优、良、中）换成分数`,
      `${en}holds grades and no marks; put marks in the place of A, B, C`,
    );
  }
  if (numbers === 0) return both(`${zh}里没有数字`, `${en}holds no numbers`);
  if (rowBlocks(sheet) && hasPeriodsAcross(sheet)) {
    return both(
      `${zh}里只有一个单位各月的目标和实际，排不了名次`,
      `${en}holds the targets and figures of one unit, which is ranked with none`,
    );
  }
  const found = findTables(viewOf(sheet));
  if (found.length === 0) {
    return both(`${zh}里没有找到带表头的表`, `${en}has no table below a header`);
  }
  return found.some(hasNames)
    ? both(`${zh}里没有可以计分的列`, `${en}has no column that can be scored`)
    : both(`${zh}里没有找到单位或人员名称的列`, `${en}has no column with names of units`);
}

function hasNames(table: FoundTable): boolean {
  const units = unitLines(table, headersOf(table));
  return units !== undefined && units.lines.length > 1;
}

function hasPeriodsAcross({ block }: SheetCells): boolean {
  return block.values.some(
    (row) => row.filter((value) => isPeriodName(textIn(value))).length >= FEWEST_PERIODS,
  );
}

function countsOf({ block }: SheetCells): { readonly numbers: number; readonly letters: number } {
  let [numbers, letters] = [0, 0];
  for (const row of block.values) {
    for (const value of row) {
      const kind = kindOf(value);
      if (kind === "number") numbers += 1;
      else if (kind === "text" && LETTER.test(textIn(value))) letters += 1;
    }
  }
  return { numbers, letters };
}
