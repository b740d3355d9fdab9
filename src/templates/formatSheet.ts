import { areaAddress } from "../workbook/address";
import { rowHeight } from "../workbook/rowHeight";
import type {
  CellSpec,
  Conditional,
  SheetSpec,
  Style,
  StyleName,
  Validation,
} from "../workbook/sheetSpec";

/** One column of a template's table. */
export interface TemplateColumn {
  readonly header: string;
  readonly width: number;
  readonly style?: StyleName | Style;
  /** Words that the input cells offer. */
  readonly words?: readonly string[];
  /** Limits of the numbers that input cells take. */
  readonly limits?: readonly [minimum: number, maximum: number];
  readonly prompt?: string;
}

export interface TemplateTable {
  readonly name: string;
  readonly title: string;
  /** What to do on this sheet, one sentence. */
  readonly note: string;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly (CellSpec | string | number | null)[])[];
  /** Empty input rows below the filled ones. */
  readonly spare?: number;
  readonly conditionals?: readonly Conditional[];
  readonly orientation?: "portrait" | "landscape";
  readonly frozenColumns?: number;
}

/** The row, from 0, of the header and of the first row of a template's table. */
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

/** A sheet with a title, a sentence of help, and one table of input cells; ready to print. */
export function formatSheet(table: TemplateTable): SheetSpec {
  const { columns, spare = 0 } = table;
  const count = table.rows.length + spare;
  const cell = (value: CellSpec | string | number | null, column: number): CellSpec =>
    typeof value === "object" && value !== null
      ? value
      : { value, style: columns[column]!.style ?? "input" };
  const widths = columns.map(({ width }) => width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const blank = columns.map(() => null);
  const body = [...table.rows, ...Array.from({ length: spare }, () => blank)];
  const whole = { row: 0, column: 0, rows: 1, columns: columns.length };
  return {
    name: table.name,
    rows: [
      [{ value: table.title, style: "title" }],
      [{ value: table.note, style: "note" }],
      columns.map(({ header }) => ({ value: header, style: "header" })),
      ...body.map((row) => row.map(cell)),
    ],
    widths,
    heights: [
      30,
      rowHeight([table.note], [total]),
      rowHeight(
        columns.map(({ header }) => header),
        widths,
      ),
      ...body.map((row) => rowHeight(row.map(textOf), widths)),
    ],
    merges: [whole, { ...whole, row: 1 }],
    freeze: { rows: FIRST_ROW, columns: table.frozenColumns ?? 0 },
    validations: columns.flatMap((column, index) => validationsOf(column, index, count)),
    conditionals: table.conditionals ?? [],
    print: {
      orientation: table.orientation ?? "portrait",
      fitToWidth: true,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      header: table.title,
      footer: "第 &P 页，共 &N 页",
    },
  };
}

function textOf(value: CellSpec | string | number | null): string | undefined {
  const shown = typeof value === "object" ? value?.value : value;
  return typeof shown === "string" ? shown : undefined;
}

function validationsOf(column: TemplateColumn, index: number, rows: number): Validation[] {
  const area = { row: FIRST_ROW, column: index, rows: Math.max(1, rows), columns: 1 };
  const { words, limits, prompt, header } = column;
  if (words) {
    const error = `请从列表中选：${words.join("、")}`;
    return [{ area, rule: { kind: "list", words }, prompt, error }];
  }
  if (!limits) return [];
  const [minimum, maximum] = limits;
  // States such as 缺 or 不适用 are words, so a number outside the limits is asked about, not refused.
  const error = `“${header}”应在 ${minimum} 到 ${maximum} 之间；没有数据请填 缺 或 不适用（${areaAddress(area)}）`;
  return [{ area, rule: { kind: "number", minimum, maximum }, prompt, error, isWarning: true }];
}
