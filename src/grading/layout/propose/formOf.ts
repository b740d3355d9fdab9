import { bareHeader, headerRole } from "../see/headerWords";
import type { MappedField } from "../mapping/mapping";
import { kindOf, textIn, viewOf, type SheetCells, type View } from "../see/view";
import { acrossForm } from "./acrossForm";
import { isMarks } from "./formMarks";
import { formParts, type FormParts } from "./formParts";
import { formRows, type FormColumns, type FormItem, type FormRows } from "./formRows";

/** The form of one unit: items in rows or across, with weights and one or more lines of marks. */
export interface UnitForm extends FormRows {
  readonly sheet: string;
  /** Equal for forms whose cells stand in the same places. */
  readonly shape: string;
  readonly title: string;
  readonly unit: MappedField;
  readonly values: readonly MappedField[];
  /** Whether its weights are called full marks. */
  readonly isFullMarks: boolean;
}

const FULL = /满分|分值|标准分|基准分|full/i;
const HEADER_SEARCH = 15;
const NAMED = /姓名|被考核(人|单位|部门)|单位名称|^(单位|部门|name|unit)$/;

/** Reads a sheet as the form of one unit; undefined where it is none. */
export function formOf(cells: SheetCells): UnitForm | undefined {
  const upright = viewOf(cells);
  return formOfParts(upright) ?? formIn(upright, upright) ?? formIn(viewOf(cells, true), upright);
}

function formOfParts(view: View): UnitForm | undefined {
  const found = formParts(view);
  return found && formWith(view, view, found);
}

/** A form whose items are the rows of a view; its title and the name of the unit stand above it in the sheet. */
function formIn(view: View, sheet: View): UnitForm | undefined {
  for (let row = 0; row < Math.min(HEADER_SEARCH, view.rows); row++) {
    const texts = Array.from({ length: view.columns }, (_, at) => textIn(view.value(row, at)));
    const weight = texts.findIndex((text) => headerRole(text) === "weight");
    const marks = texts.flatMap((text, at) => (at > weight && isMarks(text) ? [at] : []));
    if (weight <= 0 || marks.length === 0) continue;
    const own = view.isTurned
      ? acrossForm(view, { header: row, weight, marks })
      : { names: null, marks };
    if (!own) continue;
    const columns = { header: row, weight, main: own.marks.at(-1)!, ...own };
    // One part of several is not the whole.
    if (hasSecondPart(view, columns) && formRows(view, columns).items.length > 0) return undefined;
    const form = formBelow(view, sheet, columns);
    if (form) return form;
  }
  return undefined;
}

function formBelow(view: View, sheet: View, columns: FormColumns): UnitForm | undefined {
  const rows = formRows(view, columns);
  if (rows.items.length < 2 || !isWhole(rows.items)) return undefined;
  const { header, weight, marks } = columns;
  const isFullMarks = FULL.test(textIn(view.value(header, weight)));
  return formWith(view, sheet, { header, marks, rows, isFullMarks }, weight);
}

function formWith(
  view: View,
  sheet: View,
  { header, marks, rows, isFullMarks }: FormParts,
  weight = header,
): UnitForm {
  const values = marks.map((column) => ({
    at: view.columnName(column),
    header: textIn(view.value(header, column)),
  }));
  // Items across stand below the row of what they are worth.
  const top = view.isTurned ? weight : header;
  return {
    sheet: view.sheet,
    shape: JSON.stringify([
      rows.items.map(({ at, part }) => [at, part?.weight]),
      values,
      rows.adjustments.map(({ at }) => at),
      rows.total?.at,
    ]),
    title: titleOf(sheet, top),
    unit: nameOf(sheet, top),
    isFullMarks,
    values,
    ...rows,
  };
}

/** A second part with a header of its own: its share in the whole is not known. */
function hasSecondPart(view: View, { header, main }: FormColumns): boolean {
  for (let row = header + 1; row < view.rows; row++) {
    const text = textIn(view.value(row, main));
    if (/得分|评分|分数|score|mark/i.test(text) && text.length < 40) return true;
  }
  return false;
}

function isWhole(items: readonly FormItem[]): boolean {
  const sum = items.reduce((all, { weight }) => all + (weight ?? NaN), 0);
  return Math.abs(sum - 1) < 1e-9 || Math.abs(sum - 100) < 1e-9;
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
      if (name !== "" && kindOf(view.value(row, column + 1)) === "text")
        return { at: view.address(row, column + 1), header: textIn(view.value(row, column)) };
    }
  }
  return { at: "", header: "" };
}
