import { headerRole, isSummary } from "../see/headerWords";
import { headerWeight } from "../see/headerWeight";
import { kindOf, textIn, type View } from "../see/view";
import { weightIn } from "../see/weightIn";
import { isMarks } from "./formMarks";
import { isTotal, type FormRows } from "./formRows";

/** A header of a part, and the lines below it up to the next one. */
interface Part {
  readonly header: number;
  readonly end: number;
}

/** The items of a part, the cells of their weights, and the share of the part in the whole. */
export interface ReadPart extends Pick<Part, "header"> {
  readonly name: string;
  readonly rows: readonly number[];
  readonly names: number;
  readonly weightColumn: number | undefined;
  /** Whether its weights are called full marks. */
  readonly isFull: boolean;
  readonly share: { readonly weight: number; readonly at: string } | undefined;
}

const WEIGHTS = /权重|比重|占比|分值|满分|标准分/;
const FULL = /分值|满分|标准分|基准分/;
const ADJUSTS = /加减分|加分|扣分|奖惩/;
const LONGEST_MARK = 40;

function textsIn(view: View, row: number): string[] {
  return Array.from({ length: view.columns }, (_, at) => textIn(view.value(row, at)));
}

export function marksOf(view: View, row: number): number[] {
  return textsIn(view, row).flatMap((text, at) =>
    isMarks(text) && text.length < LONGEST_MARK ? [at] : [],
  );
}

/** Rows of words that name a column of marks. */
export function headersIn(view: View): number[] {
  const rows: number[] = [];
  for (let row = 0; row < view.rows; row++) {
    const texts = textsIn(view, row).filter((text) => text !== "");
    const hasNumbers = texts.some((text) => kindOf(text) === "number");
    if (texts.length >= 3 && !hasNumbers && marksOf(view, row).length > 0) rows.push(row);
  }
  return rows;
}

export function readPart(view: View, { header, end }: Part, main: number): ReadPart {
  const lines = linesOf(view, { header, end }, main);
  const names = nameColumn(view, header, lines, main);
  const rows = lines.filter((row) => textIn(view.value(row, names)) !== "" && !sumsUp(view, row));
  const columns = textsIn(view, header).flatMap((text, at) =>
    WEIGHTS.test(text) && at !== main ? [at] : [],
  );
  const weightColumn = columns
    .filter((at) => rows.every((row) => weightIn(view.value(row, at)) > 0))
    .at(-1);
  const isFull = weightColumn !== undefined && FULL.test(textIn(view.value(header, weightColumn)));
  const before = view.value(rows[0] ?? header, 0);
  const group = names > 0 && kindOf(before) === "text" ? textIn(before) : "";
  const title = header > 0 ? firstText(view, header - 1) : "";
  const label = group || title;
  const name = headerWeight(label)?.name ?? label;
  const share = mergedShare(view, rows, columns) ?? writtenShare(view, header, rows, names);
  return { header, name, rows, names, weightColumn, isFull, share };
}

/** One number merged down over all items is the share of the part. */
function mergedShare(
  view: View,
  rows: readonly number[],
  columns: readonly number[],
): ReadPart["share"] {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return undefined;
  const at = columns.find(
    (column) =>
      weightIn(view.value(first, column)) > 0 &&
      others.every((row) => view.value(row, column) === null),
  );
  return at === undefined
    ? undefined
    : { weight: weightIn(view.value(first, at)), at: view.address(first, at) };
}

/** The share in the name of the part, 工作业绩（70%）, before its items or above them. */
function writtenShare(
  view: View,
  header: number,
  [first = header]: readonly number[],
  names: number,
): ReadPart["share"] {
  const places = [
    ...(names > 0 ? [[first, 0] as const] : []),
    ...(header > 0 ? [[header - 1, 0] as const] : []),
  ];
  for (const [row, column] of places) {
    const text = textIn(view.value(row, column));
    if (headerWeight(text)) return { weight: worded(text), at: view.address(row, column) };
  }
  return undefined;
}

export function firstText(view: View, row: number): string {
  return textsIn(view, row).find((text) => text !== "") ?? "";
}

/** 工作业绩（70%） is 0.7, 工作业绩（70分） is 70. */
function worded(text: string): number {
  const { value, kind } = headerWeight(text)!;
  return kind === "percent" ? value / 100 : value;
}

/** The lines of a part: a text merged over the marks is the title of the next one or a signature. */
function linesOf(view: View, { header, end }: Part, main: number): number[] {
  const lines: number[] = [];
  for (let row = header + 1; row < end; row++) {
    const filled = textsIn(view, row).filter((text) => text !== "");
    const isOver = view
      .mergesWithin(row, row)
      .some((area) => area.row === row && area.column <= 1 && area.column + area.columns > main);
    if (filled.length === 0 || (filled.length === 1 && isOver)) {
      if (lines.length > 0) break;
      continue;
    }
    lines.push(row);
  }
  return lines;
}

/** The first column with the most different texts, before the marks. */
function nameColumn(view: View, header: number, lines: readonly number[], main: number): number {
  let [best, most] = [0, 0];
  for (let at = 0; at < main; at++) {
    if (headerRole(textIn(view.value(header, at))) === "note") continue;
    const texts = lines.map((row) => view.value(row, at)).filter((each) => kindOf(each) === "text");
    const count = new Set(texts.map(textIn)).size;
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

/** 小计, 合计 and 加减分 are no items. */
function sumsUp(view: View, row: number): boolean {
  const first = firstText(view, row);
  return isTotal(first) || isSummary(first) || ADJUSTS.test(first);
}

/** Rows of points that are added or taken away besides. */
export function adjustmentsIn(view: View, header: number): FormRows["adjustments"] {
  const found: FormRows["adjustments"][number][] = [];
  for (let row = header + 1; row < view.rows; row++) {
    const label = firstText(view, row);
    const isOne = ADJUSTS.test(label) && label.length < LONGEST_MARK && !isMarks(label);
    if (isOne && textsIn(view, row).length > 1)
      found.push({ at: view.rowName(row), header: label });
  }
  return found;
}
