import type { Area } from "../../../src/workbook/address";
import { defineKind } from "../engine/kind";
import { notImplemented } from "../engine/hostError";
import type { CellStyle } from "../model/cellStyle";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "../model/defaults";
import { refuseProtected } from "./rangeContent";
import type { RangeSubject } from "./rangeSubject";

/** A property of the style of every cell; reading gives null where cells differ. */
function styled<Key extends keyof CellStyle>(
  since: number,
  key: Key,
  toHost?: (v: unknown) => CellStyle[Key],
) {
  return {
    since,
    get: (range: RangeSubject): unknown => common(range, (style) => style[key]),
    set: (range: RangeSubject, value: unknown): void => {
      refuseProtected(range);
      const given = toHost ? toHost(value) : (value as CellStyle[Key]);
      range.sheet.restyle(range.area, (style) => ({ ...style, [key]: given }));
    },
  };
}

function common(range: RangeSubject, of: (style: CellStyle) => unknown): unknown {
  const { sheet, area } = range;
  const first = of(sheet.reach(area.row, area.column).style);
  let isCommon = true;
  sheet.each(area, (cell) => {
    isCommon &&= of(cell.style) === first;
  });
  return isCommon ? first : null;
}

const upperColour = (value: unknown): string => {
  if (typeof value !== "string" || !/^#[0-9A-Fa-f]{6}$/.test(value)) {
    throw notImplemented(`the colour ${String(value)}`);
  }
  return value.toUpperCase();
};

/** Points of columns or rows; null where they differ. */
function sized(since: number, axis: "rows" | "columns") {
  const sizes = ({ sheet }: RangeSubject): Map<number, number> =>
    axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
  const lines = ({ area }: RangeSubject): readonly number[] => {
    const first = axis === "rows" ? area.row : area.column;
    return Array.from({ length: area[axis] }, (_, index) => first + index);
  };
  return {
    since,
    get: (range: RangeSubject): unknown => {
      const plain = axis === "rows" ? DEFAULT_HEIGHT : DEFAULT_WIDTH;
      const found = new Set(lines(range).map((line) => sizes(range).get(line) ?? plain));
      return found.size === 1 ? [...found][0] : null;
    },
    set: (range: RangeSubject, value: unknown): void => {
      refuseProtected(range);
      for (const line of lines(range)) sizes(range).set(line, Number(value));
    },
  };
}

function standard(since: number, axis: "rows" | "columns") {
  return {
    since,
    set: (range: RangeSubject, value: unknown): void => {
      if (value !== true) throw notImplemented("a standard size that is false");
      refuseProtected(range);
      const first = axis === "rows" ? range.area.row : range.area.column;
      const { rowHeights, columnWidths } = range.sheet;
      const sizes = axis === "rows" ? rowHeights : columnWidths;
      for (const line of [...sizes.keys()]) {
        if (line >= first && line < first + range.area[axis]) sizes.delete(line);
      }
    },
  };
}

const fillKind = defineKind<RangeSubject>({
  name: "RangeFill",
  properties: { Color: styled(1, "fill", upperColour) },
  methods: {
    Clear: {
      since: 1,
      call: (range) => {
        refuseProtected(range);
        range.sheet.restyle(range.area, (style) => ({ ...style, fill: "" }));
      },
    },
  },
});

const fontKind = defineKind<RangeSubject>({
  name: "RangeFont",
  properties: {
    Name: styled(1, "fontName"),
    Size: styled(1, "fontSize"),
    Bold: styled(1, "bold"),
    Italic: styled(1, "italic"),
    Color: styled(1, "fontColor", upperColour),
  },
});

const protectionKind = defineKind<RangeSubject>({
  name: "FormatProtection",
  properties: { Locked: styled(2, "locked") },
});

interface BorderSubject extends RangeSubject {
  readonly edge: string;
}

/** Each border belongs to the cells of the range that it was set on; cells outside do not share it here. */
const borderKind = defineKind<BorderSubject>({
  name: "RangeBorder",
  properties: {
    Style: {
      since: 1,
      set: (border, value) => {
        if (value !== "Continuous" && value !== "None")
          throw notImplemented(`the border ${String(value)}`);
        draw(border, value === "None" ? undefined : "#000000");
      },
    },
    Color: { since: 1, set: (border, value) => draw(border, upperColour(value)) },
    Weight: {
      since: 1,
      set: (_, value) => {
        if (value !== "Thin") throw notImplemented(`the border weight ${String(value)}`);
      },
    },
  },
});

function draw({ edge, ...range }: BorderSubject, colour: string | undefined): void {
  refuseProtected(range);
  const { area, sheet } = range;
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const strips: Record<string, readonly Strip[]> = {
    EdgeTop: [{ area: { ...area, rows: 1 }, side: "EdgeTop" }],
    EdgeBottom: [{ area: { ...area, row: lastRow, rows: 1 }, side: "EdgeBottom" }],
    EdgeLeft: [{ area: { ...area, columns: 1 }, side: "EdgeLeft" }],
    EdgeRight: [{ area: { ...area, column: lastColumn, columns: 1 }, side: "EdgeRight" }],
    InsideHorizontal: [
      { area: { ...area, rows: area.rows - 1 }, side: "EdgeBottom" },
      { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: "EdgeTop" },
    ],
    InsideVertical: [
      { area: { ...area, columns: area.columns - 1 }, side: "EdgeRight" },
      { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: "EdgeLeft" },
    ],
  };
  const drawn = strips[edge];
  if (!drawn) throw notImplemented(`the border ${edge}`);
  for (const strip of drawn) {
    sheet.restyle(strip.area, (style) => {
      const { [strip.side]: _old, ...rest } = style.borders;
      const borders = colour === undefined ? rest : { ...rest, [strip.side]: colour };
      return { ...style, borders };
    });
  }
}

interface Strip {
  readonly area: Area;
  readonly side: string;
}

const bordersKind = defineKind<RangeSubject>({
  name: "RangeBorderCollection",
  item: (range, key) => borderKind(range.book, { ...range, edge: String(key) }),
  methods: {
    GetItem: {
      since: 1,
      call: (range, [key]) => borderKind(range.book, { ...range, edge: String(key) }),
    },
  },
});

/** Looks of a range. */
export const rangeFormatKind = defineKind<RangeSubject>({
  name: "RangeFormat",
  properties: {
    WrapText: styled(1, "wrapText"),
    HorizontalAlignment: styled(1, "horizontal"),
    VerticalAlignment: styled(1, "vertical"),
    ColumnWidth: sized(2, "columns"),
    RowHeight: sized(2, "rows"),
    UseStandardWidth: standard(7, "columns"),
    UseStandardHeight: standard(7, "rows"),
  },
  links: {
    Fill: { since: 1, to: (range) => fillKind(range.book, range) },
    Font: { since: 1, to: (range) => fontKind(range.book, range) },
    Borders: { since: 1, to: (range) => bordersKind(range.book, range) },
    Protection: { since: 2, to: (range) => protectionKind(range.book, range) },
  },
  methods: {
    AutofitRows: { since: 2, call: () => null },
  },
});
