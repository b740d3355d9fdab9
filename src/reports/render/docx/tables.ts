import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { ReportTable, TableColumn } from "../../data/report";
import { shownText, type Text } from "../../data/text";
import { shadeColour } from "../shadeColour";
import { FONTS } from "./fonts";
import { SIZES, TABLE_LINES } from "./layout";
import { exact } from "./paragraphs";

/** From so many columns the type is smaller. */
const MANY = 7;

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/** Lines of half a point around and between all cells. */
export const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
} as const;

export const CELL_MARGINS = { left: 57, right: 57 } as const;

/**
 * A table whose head is repeated on every page and whose rows are never split; where `keepsNext`, what follows stays on the
 * page of its last row.
 */
export function tableOf(
  { columns, rows, foot = [], shades = [], isDense = false }: ReportTable,
  keepsNext = false,
): Table {
  const size = isDense || columns.length >= MANY ? "smallTable" : "table";
  const body = [...rows, ...foot];
  const cells = (texts: readonly Text[], isHead: boolean, row = -1): TableCell[] =>
    texts.map((text, index) => {
      const fill = shadeColour(shades[row]?.[index]);
      const keepNext = keepsNext && row === body.length - 1;
      return cell(text, columns[index]!, { size, isHead, fill, keepNext });
    });
  const head = columns.map(({ header }): Text =>
    typeof header === "string" ? [{ kind: "literal", text: header }] : header,
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: columns.reduce((total, { width }) => total + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    margins: CELL_MARGINS,
    borders: BORDERS,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, true) }),
      ...body.map(
        (row, index) => new TableRow({ cantSplit: true, children: cells(row, false, index) }),
      ),
    ],
  });
}

interface CellForm {
  readonly size: "table" | "smallTable";
  readonly isHead: boolean;
  /** Six hexadecimal digits; undefined for none. */
  readonly fill: string | undefined;
  readonly keepNext: boolean;
}

function cell(
  text: Text,
  { width, align }: TableColumn,
  { size, isHead, fill, keepNext }: CellForm,
): TableCell {
  const font = isHead ? FONTS.heading : FONTS.table;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: [
      new Paragraph({
        alignment: isHead ? AlignmentType.CENTER : ALIGNMENTS[align],
        spacing: exact(TABLE_LINES[size]),
        keepNext,
        children: [new TextRun({ text: shownText(text), font, size: SIZES[size] })],
      }),
    ],
  });
}
