import type { Locale } from "../../scoring/locale";
import type { Area } from "../../workbook/address";
import { rowHeight } from "../../workbook/rowHeight";
import type {
  CellSpec,
  Conditional,
  PrintSetup,
  SheetSpec,
  Validation,
} from "../../workbook/sheetSpec";
import type { TemplateColumn } from "./column";
import { inLocale, isText, text, type TemplateCell, type TemplateValue, type Text } from "./text";
import { largest } from "../../workbook/extremes";

export interface TemplateTable {
  readonly name: string;
  readonly title: Text;
  /** What to do on this sheet, one or two sentences. */
  readonly note: Text;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly (TemplateCell | TemplateValue)[])[];
  /** Empty input rows below the filled ones. */
  readonly spare?: number;
  readonly merges?: readonly Area[];
  readonly conditionals?: readonly Conditional[];
  readonly orientation?: "portrait" | "landscape";
  readonly frozenColumns?: number;
  /** A table too wide for one page: columns with which a new page begins, the frozen ones repeated on each. */
  readonly columnBreaks?: readonly number[];
  /** Formulas are locked; cells of an input or sample style stay open. */
  readonly isProtected?: boolean;
}

/** The row, from 0, of the header and of the first row of a template's table. */
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

/** The largest print, in per cent, of a table that takes several pages in width. */
const WIDE_SCALE = 72;
/** Characters that fit across A4 lying at 100 %, also with typefaces wider than ours. */
const PAGE_WIDTH = 100;
/** How wide a letter of a bold header is, in characters of plain digits. */
const WORD_ROOM = 1.1;
const PAGES = text("第 &P 页，共 &N 页", "Page &P of &N");

/** A sheet with a title, a sentence of help and one table of input cells, ready to print. */
export function tableSheet(table: TemplateTable, locale: Locale): SheetSpec {
  const { columns, spare = 0 } = table;
  const blank = columns.map(() => null);
  const body = [...table.rows, ...Array.from({ length: spare }, () => blank)].map((row) =>
    row.map((value, index) => cellOf(value, columns[index]!, locale)),
  );
  const headers = columns.map(({ header }) => header[locale]);
  const widths = columns.map(({ width }, index) =>
    Math.max(width, wordWidth([headers[index], ...body.map((row) => shownText(row[index]!))])),
  );
  // Title and note stand on the first page of a table that takes several in width.
  const across = table.columnBreaks?.[0] ?? columns.length;
  // Columns repeated on each page must not show their beginning again.
  const start = table.columnBreaks ? (table.frozenColumns ?? 0) : 0;
  const aside = Array.from({ length: start }, () => undefined);
  const total = widths.slice(start, across).reduce((sum, width) => sum + width, 0);
  const whole = { row: 0, column: start, rows: 1, columns: across - start };
  const title = table.title[locale];
  const note = table.note[locale];
  return {
    name: table.name,
    rows: [
      [...aside, { value: title, style: "title" }],
      [...aside, { value: note, style: "note" }],
      headers.map((value) => ({ value, style: "header" })),
      ...body,
    ],
    widths,
    heights: [
      30,
      rowHeight([note], [total]),
      rowHeight(headers, widths),
      ...body.map((row) => rowHeight(row.map(shownText), widths)),
    ],
    merges: [whole, { ...whole, row: 1 }, ...(table.merges ?? [])],
    freeze: { rows: FIRST_ROW, columns: table.frozenColumns ?? 0 },
    validations: columns.flatMap((column, index) =>
      validationsOf(column, index, Math.max(1, body.length), locale),
    ),
    conditionals: table.conditionals ?? [],
    isProtected: table.isProtected ?? false,
    print: {
      orientation: table.orientation ?? "portrait",
      ...pagesOf(table, widths),
      repeatRows: [HEADER_ROW, HEADER_ROW],
      header: title,
      footer: PAGES[locale],
      area: { row: 0, column: 0, rows: FIRST_ROW + body.length, columns: columns.length },
    },
  };
}

/** One page in width, or several with the first columns on each, printed so small that each part fits its page. */
function pagesOf(
  { columnBreaks, frozenColumns = 0 }: TemplateTable,
  widths: readonly number[],
): Partial<PrintSetup> {
  if (!columnBreaks) return { fitToWidth: true };
  const widthOf = (from: number, to: number): number =>
    widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  const starts = [frozenColumns, ...columnBreaks];
  const parts = starts.map((start, at) => widthOf(start, starts[at + 1] ?? widths.length));
  const widest = widthOf(0, frozenColumns) + largest(parts);
  const scale = Math.min(WIDE_SCALE, Math.max(40, Math.floor((100 * PAGE_WIDTH) / widest)));
  const repeatColumns = [0, frozenColumns - 1] as const;
  return { scale, columnBreaks, ...(frozenColumns > 0 ? { repeatColumns } : {}) };
}

function cellOf(
  content: TemplateCell | TemplateValue,
  column: TemplateColumn,
  locale: Locale,
): CellSpec {
  const given = column.style ?? "input";
  // Long samples must not be cut by the cell to their right.
  const style = given === "sample" ? ({ base: "sample", wrap: true } as const) : given;
  if (typeof content !== "object" || content === null || isText(content)) {
    return { value: inLocale(content, locale), style };
  }
  return { style, ...content, value: inLocale(content.value, locale) };
}

/** Room for the longest word, which a line cannot break; Chinese breaks anywhere. */
function wordWidth(texts: readonly (string | undefined)[]): number {
  const words = texts.flatMap((each) => each?.match(/[!-~]+/g) ?? []);
  return largest(
    words.map((word) => Math.ceil(word.length * WORD_ROOM) + 2),
    0,
  );
}

function shownText({ value }: CellSpec): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function validationsOf(
  { words, limits, prompt, header }: TemplateColumn,
  index: number,
  rows: number,
  locale: Locale,
): Validation[] {
  const area = { row: FIRST_ROW, column: index, rows, columns: 1 };
  const help = prompt ? { prompt: prompt[locale] } : {};
  if (words) {
    const allowed = words.map((each) => each[locale]);
    const error = text(`请从列表中选：${allowed.join("、")}`, `Choose from: ${allowed.join(", ")}`);
    return [{ area, rule: { kind: "list", words: allowed }, ...help, error: error[locale] }];
  }
  if (!limits) return [];
  const [minimum, maximum] = limits;
  const name = header[locale].replace(/\s+/g, " ");
  const error = text(
    `“${name}”应在 ${minimum} 到 ${maximum} 之间；没有数据请填 缺 或 不适用`,
    `"${name}" should be between ${minimum} and ${maximum}; write N/A where there is none`,
  );
  // States such as 缺 or 不适用 are words, so what is no number between the limits is asked about, not refused.
  const rule = { kind: "number", minimum, maximum } as const;
  return [{ area, rule, ...help, error: error[locale], isWarning: true }];
}
