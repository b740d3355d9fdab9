import { largest } from "../../../workbook/extremes";
import { bareHeader, headerRole } from "../see/headerWords";
import type { MappedField } from "../mapping/mapping";
import { kindOf, numberOf, textIn, type View } from "../see/view";

/** The form of one unit: items in rows, with weights and one or more columns of marks. */
export interface UnitForm {
  readonly sheet: string;
  /** Equal for forms whose cells stand in the same places. */
  readonly shape: string;
  readonly title: string;
  readonly unit: MappedField;
  readonly items: readonly (MappedField & { readonly weight: number; readonly weightAt: string })[];
  readonly values: readonly MappedField[];
  readonly adjustments: readonly MappedField[];
  readonly total: MappedField | null;
  readonly blanks: readonly string[];
  /** The highest mark in any of its columns. */
  readonly highest: number;
}

const MARKS = /得分|评分|分数|score|mark/i;
const HEADER_SEARCH = 15;
const NAMED = /姓名|被考核(人|单位|部门)|单位名称|^(单位|部门|name|unit)$/;

/** Reads a sheet as the form of one unit; undefined where it is none. */
export function formOf(view: View): UnitForm | undefined {
  for (let row = 0; row < Math.min(HEADER_SEARCH, view.rows); row++) {
    const texts = Array.from({ length: view.columns }, (_, at) => textIn(view.value(row, at)));
    const weight = texts.findIndex((text) => headerRole(text) === "weight");
    const marks = texts.flatMap((text, at) =>
      at > weight && MARKS.test(text) && !/范围|标准|备注|批注|说明/.test(text) ? [at] : [],
    );
    if (weight <= 0 || marks.length === 0) continue;
    const form = formBelow(view, { header: row, weight, marks, main: marks.at(-1)! });
    if (form) return form;
  }
  return undefined;
}

/** Where a form has its header, and the columns of weights and of marks below it. */
interface FormColumns {
  readonly header: number;
  readonly weight: number;
  readonly marks: readonly number[];
  /** The column of marks that counts. */
  readonly main: number;
}

function formBelow(view: View, columns: FormColumns): UnitForm | undefined {
  const { header, marks } = columns;
  const rows = readRows(view, columns);
  if (rows.items.length < 2 || !isWhole(rows.items) || hasSecondPart(view, columns)) {
    return undefined;
  }
  const values = marks.map((column) => ({
    at: view.columnName(column),
    header: textIn(view.value(header, column)),
  }));
  return {
    sheet: view.sheet,
    shape: JSON.stringify([
      rows.items.map(({ at }) => at),
      values,
      rows.adjustments.map(({ at }) => at),
      rows.total?.at,
    ]),
    title: titleOf(view, header),
    unit: nameOf(view, header),
    values,
    ...rows,
  };
}

type FormRows = Pick<UnitForm, "items" | "adjustments" | "total" | "blanks" | "highest">;

/** The rows below the header, up to the total. */
function readRows(view: View, columns: FormColumns): FormRows {
  const { header, main } = columns;
  const items: FormRows["items"][number][] = [];
  const adjustments: MappedField[] = [];
  const blanks: string[] = [];
  let highest = 0;
  for (let row = header + 1; row < view.rows; row++) {
    const label = labelOf(view, row, header);
    const weight = numberOf(view.value(row, columns.weight));
    const at = view.rowName(row);
    if (weight > 0 && !isTotal(label)) {
      const name = nameAmong(items, label);
      items.push({ at, header: name, weight, weightAt: view.address(row, columns.weight) });
      highest = Math.max(highest, highestMark(view, row, columns));
      if (kindOf(view.value(row, main)) === "blank") {
        blanks.push(`${view.sheet}!${view.address(row, main)}`);
      }
      continue;
    }
    const written = `${label} ${textIn(view.value(row, columns.weight))}`;
    if (/加减分|加分|扣分|奖惩/.test(written)) adjustments.push({ at, header: label });
    else if (isTotal(label) && kindOf(view.value(row, main)) === "number") {
      return { items, adjustments, total: { at, header: label }, blanks, highest };
    }
  }
  return { items, adjustments, total: null, blanks, highest };
}

/** Items of one name are told apart by a number. */
function nameAmong(items: FormRows["items"], label: string): string {
  const same = items.filter(({ header }) => header.replace(/ \d+$/, "") === label).length;
  return same === 0 ? label : `${label} ${same + 1}`;
}

function highestMark(view: View, row: number, { marks }: FormColumns): number {
  return largest(marks.map((column) => numberOf(view.value(row, column)) || 0));
}

/** A second part with a header of its own: its share in the whole is not known. */
function hasSecondPart(view: View, { header, main }: FormColumns): boolean {
  for (let row = header + 1; row < view.rows; row++) {
    const text = textIn(view.value(row, main));
    if (MARKS.test(text) && text.length < 40) return true;
  }
  return false;
}

function isWhole(items: FormRows["items"]): boolean {
  const sum = items.reduce((all, { weight }) => all + weight, 0);
  return Math.abs(sum - 1) < 1e-9 || Math.abs(sum - 100) < 1e-9;
}

/** The first text of a row, or of the merged cell that covers its beginning. */
function labelOf(view: View, row: number, header: number): string {
  for (let above = row; above > header; above--) {
    const text = textIn(view.value(above, 0));
    if (text !== "") return text;
    const isMerged = view
      .mergesWithin(row, row)
      .some((area) => area.column === 0 && area.row < row && area.row + area.rows > row);
    if (!isMerged) break;
  }
  for (let column = 0; column < view.columns; column++) {
    if (kindOf(view.value(row, column)) === "text") return textIn(view.value(row, column));
  }
  return "";
}

function isTotal(label: string): boolean {
  return headerRole(label) === "total" || /考核得分|绩效得分|总和|之和/.test(bareHeader(label));
}

function titleOf(view: View, header: number): string {
  for (let row = 0; row < header; row++) {
    for (let column = 0; column < view.columns; column++) {
      const text = textIn(view.value(row, column));
      if (text !== "") return text;
    }
  }
  return "";
}

/** The cell right of a label such as 姓名; the name of the sheet where there is none. */
function nameOf(view: View, header: number): MappedField {
  for (let row = 0; row < header; row++) {
    for (let column = 0; column < view.columns - 1; column++) {
      const label = bareHeader(textIn(view.value(row, column)));
      if (!NAMED.test(label)) continue;
      const name = textIn(view.value(row, column + 1));
      if (name !== "")
        return { at: view.address(row, column + 1), header: textIn(view.value(row, column)) };
    }
  }
  return { at: "", header: "" };
}
