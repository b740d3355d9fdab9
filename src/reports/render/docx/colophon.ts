import {
  BorderStyle,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { shownText, type Text } from "../../data/text";
import { FONTS } from "./fonts";
import { SIZES } from "./layout";
import { exact } from "./paragraphs";

const WIDTH = 8845;
const LINE = 420;
/** One character of 四号. */
const INDENT = 280;

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const RULE = { style: BorderStyle.SINGLE, size: 8, color: "000000" } as const;

/** 版记: lines between rules at the foot of the page on which it stands; LibreOffice keeps it below the text instead. */
export function colophonOf(lines: readonly Text[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [WIDTH],
    float: {
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    borders: {
      ...{ top: RULE, bottom: RULE, insideHorizontal: RULE },
      ...{ left: NONE, right: NONE, insideVertical: NONE },
    },
    rows: lines.map((text) => new TableRow({ cantSplit: true, children: [lineOf(text)] })),
  });
}

function lineOf(text: Text): TableCell {
  return new TableCell({
    width: { size: WIDTH, type: WidthType.DXA },
    children: [
      new Paragraph({
        spacing: exact(LINE),
        indent: { left: INDENT, right: INDENT },
        children: [new TextRun({ text: shownText(text), font: FONTS.body, size: SIZES.footer })],
      }),
    ],
  });
}
