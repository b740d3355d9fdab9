import { bareHeader, headerRole } from "../see/headerWords";
import type { MappedField } from "../mapping/mapping";
import { kindOf, numberOf, textIn, type View } from "../see/view";
import { weightIn } from "../see/weightIn";

/** An item of a form; without a weight where the sheet gives it none. */
export interface FormItem extends MappedField {
  readonly weight: number | null;
  readonly weightAt: string | null;
  /** The part that it belongs to, with the share of that part, where a form has several. */
  readonly part?: { readonly name: string; readonly weight: number; readonly at: string };
}

/** The mark of an item in one column. */
export interface FormMark {
  readonly weight: number | null;
  readonly mark: number;
  readonly at: string;
}

export interface FormRows {
  readonly items: readonly FormItem[];
  readonly adjustments: readonly MappedField[];
  readonly total: MappedField | null;
  readonly blanks: readonly string[];
  readonly marks: readonly FormMark[];
}

/** Where a form has its header, and the columns of weights and of marks below it. */
export interface FormColumns {
  readonly header: number;
  readonly weight: number;
  readonly marks: readonly number[];
  /** The column of marks that counts. */
  readonly main: number;
  /** The column of the names where items stand across; null where they stand before the weights. */
  readonly names: number | null;
}

/** The rows below the header, up to the total. */
export function formRows(view: View, given: FormColumns): FormRows {
  const columns = { ...given, names: given.names ?? leafColumn(view, given) };
  const { header, main } = columns;
  const items: FormItem[] = [];
  const adjustments: MappedField[] = [];
  const blanks: string[] = [];
  const marks: FormMark[] = [];
  for (let row = header + 1; row < view.rows; row++) {
    const label = labelOf(view, row, columns);
    const weight = weightIn(view.value(row, columns.weight));
    const at = view.rowName(row);
    if (weight > 0 && !isTotal(label)) {
      const name = nameAmong(items, label);
      items.push({ at, header: name, weight, weightAt: view.address(row, columns.weight) });
      for (const each of marksIn(view, row, columns.marks, weight)) marks.push(each);
      if (kindOf(view.value(row, main)) === "blank") {
        blanks.push(`${view.sheet}!${view.address(row, main)}`);
      }
      continue;
    }
    const written = `${label} ${textIn(view.value(row, columns.weight))}`;
    if (/加减分|加分|扣分|奖惩/.test(written)) adjustments.push({ at, header: label });
    else if (isTotal(label) && kindOf(view.value(row, main)) === "number") {
      return { items, adjustments, total: { at, header: label }, blanks, marks };
    }
  }
  return { items, adjustments, total: null, blanks, marks };
}

/** Longer texts are rules, and no names. */
const LONGEST_NAME = 30;

/**
 * The column that names each item where the first one names groups of them: 组织体系 over 河长责任落实 and 巡河履职. Null
 * where the first column tells all items apart, or none does.
 */
function leafColumn(view: View, { header, weight }: FormColumns): number | null {
  const rows = Array.from({ length: view.rows - header - 1 }, (_, at) => header + 1 + at).filter(
    (row) => weightIn(view.value(row, weight)) > 0 && !isTotal(textIn(view.value(row, 0))),
  );
  const isTelling = (column: number): boolean => {
    const names = rows.map((row) => view.label(row, column));
    const isName = names.every((name) => name !== "" && name.length <= LONGEST_NAME);
    return isName && new Set(names).size === names.length;
  };
  if (rows.length < 2 || isTelling(0)) return null;
  for (let column = 1; column < weight; column++) {
    const isNamed = headerRole(textIn(view.value(header, column))) !== "note";
    if (isNamed && isTelling(column)) return column;
  }
  return null;
}

/** Items of one name are told apart by a number. */
function nameAmong(items: readonly FormItem[], label: string): string {
  const same = items.filter(({ header }) => header.replace(/ \d+$/, "") === label).length;
  return same === 0 ? label : `${label} ${same + 1}`;
}

/** The marks of an item in every column of marks. */
export function marksIn(
  view: View,
  row: number,
  marks: readonly number[],
  weight: number | null,
): FormMark[] {
  return marks.flatMap((column) => {
    const mark = numberOf(view.value(row, column));
    return Number.isNaN(mark) ? [] : [{ weight, mark, at: view.address(row, column) }];
  });
}

/** The first text of a row, or of the merged cell that covers its beginning. */
function labelOf(view: View, row: number, { header, names }: FormColumns): string {
  const own = names === null ? "" : textIn(view.value(row, names));
  if (own !== "") return own;
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

export function isTotal(label: string): boolean {
  return headerRole(label) === "total" || /考核得分|绩效得分|总和|之和/.test(bareHeader(label));
}
