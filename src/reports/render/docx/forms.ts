import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { FormCell, FormRow, ReportForm } from "../../data/report";
import { shownText, type Text } from "../../data/text";
import { FONTS } from "./fonts";
import { SIZES, TABLE_LINES } from "./layout";
import { exact } from "./paragraphs";
import { BORDERS, CELL_MARGINS } from "./tables";

/** A form: rows at least so high as they say, cells over several columns; longer words make a row higher. */
export function formOf({ widths, rows }: ReportForm): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: CELL_MARGINS,
    borders: BORDERS,
    rows: rows.map((row) => rowOf(row, widths)),
  });
}

function rowOf({ height, cells }: FormRow, widths: readonly number[]): TableRow {
  let column = 0;
  const children = cells.map((cell) => {
    const width = widths.slice(column, column + cell.span).reduce((total, each) => total + each, 0);
    column += cell.span;
    return cellOf(cell, width);
  });
  return new TableRow({
    cantSplit: true,
    height: { value: height, rule: HeightRule.ATLEAST },
    children,
  });
}

function cellOf({ texts, span, isLabel, sign }: FormCell, width: number): TableCell {
  const alignment = isLabel ? AlignmentType.CENTER : AlignmentType.LEFT;
  const lines = texts.map((text) => lineOf(text, alignment));
  const signed = sign ? [lineOf(sign, AlignmentType.RIGHT)] : [];
  const children = [...lines, ...signed];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: sign ? VerticalAlign.BOTTOM : VerticalAlign.CENTER,
    children: children.length > 0 ? children : [lineOf([], alignment)],
  });
}

function lineOf(
  text: Text,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: exact(TABLE_LINES.table),
    children: [new TextRun({ text: shownText(text), font: FONTS.table, size: SIZES.table })],
  });
}
