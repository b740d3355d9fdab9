import { bareHeader, headerRole, isMeasure, type HeaderRole } from "./headerWords";
import type { FoundTable } from "./foundTable";
import { kindOf, textIn } from "./view";

/** Longer texts are rules in words; names of indicators are shorter on the average. */
const LONG = 24;

/** Roles of the columns that stand before the indicators and label the rows of a header. */
const LEADING: ReadonlySet<HeaderRole | undefined> = new Set([
  ...(["identity", "unit", "class", "item"] as const),
]);

/**
 * The rows of a header that name its columns. A row labelled 评分标准, 计量单位 or 责任单位 says more about each column and
 * names none; where rows are labelled 指标, only those do.
 */
export function headerNames(table: FoundTable): readonly number[] {
  const { headerRows } = table;
  if (headerRows.length < 2) return headerRows;
  const labels = headerRows.map((row) => labelOf(table, row));
  const isItem = labels.map((label) => headerRole(label) === "item");
  if (isItem.includes(true)) {
    const own = headerRows.filter((_, index) => isItem[index] || labels[index] === "");
    return withoutRules(table, own);
  }
  const named = headerRows.filter(
    (row, index) => index === 0 || !isAttribute(table, row, labels[index]!),
  );
  return withoutRules(table, named);
}

/** What the columns before the indicators say of a row. */
function labelOf({ view, headerRows, firstColumn, lastColumn }: FoundTable, row: number): string {
  let isFirst = true;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const top = headerRows.map((each) => textIn(view.value(each, column))).find((text) => text);
    if (top === undefined) continue;
    if (!isFirst && !LEADING.has(headerRole(top))) return "";
    isFirst = false;
    const own = textIn(view.value(row, column));
    if (own !== "") return own;
  }
  return "";
}

const ATTRIBUTE =
  /^(计量单位|数据来源|资料来源|(责任|牵头|考核|提供|配合)(单位|部门|主体)|属性|方向)$/;

/** A row that says more about the columns named above it: rules in words, units of measure, who answers for them. */
function isAttribute({ view, firstColumn, lastColumn }: FoundTable, row: number, label: string) {
  if (label === "") return false;
  if (headerRole(label) === "note" || ATTRIBUTE.test(bareHeader(label))) return true;
  let [measures, texts] = [0, 0];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = textIn(view.value(row, column));
    if (text === "" || text === label) continue;
    texts += 1;
    if (isMeasure(bareHeader(text) || text)) measures += 1;
  }
  return texts > 0 && measures === texts;
}

/** Rules in words below names that tell all columns apart name nothing. */
function withoutRules(table: FoundTable, rows: readonly number[]): readonly number[] {
  let kept = rows;
  while (kept.length > 1 && isLong(table, kept.at(-1)!) && tellsApart(table, kept)) {
    kept = kept.slice(0, -1);
  }
  return kept;
}

function isLong({ view, firstColumn, lastColumn }: FoundTable, row: number): boolean {
  let [length, texts] = [0, 0];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = textIn(view.value(row, column));
    if (text === "") continue;
    length += text.length;
    texts += 1;
  }
  return length > texts * LONG;
}

/** Whether the row above the last one has a text of its own wherever the last one has one. */
function tellsApart(
  { view, firstColumn, lastColumn }: FoundTable,
  rows: readonly number[],
): boolean {
  const [above, last] = rows.slice(-2);
  for (let column = firstColumn; column <= lastColumn; column++) {
    const isNamed = kindOf(view.value(above!, column)) !== "blank";
    if (!isNamed && kindOf(view.value(last!, column)) !== "blank") return false;
  }
  return true;
}
