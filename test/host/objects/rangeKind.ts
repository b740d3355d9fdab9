import { notImplemented, textOf } from "../engine/hostError";
import { defineKind, type HostObject } from "../engine/kind";
import { areaOf, bounding, intersection } from "../model/areas";
import { clearArea } from "../model/clearArea";
import { copyRange } from "./copyRange";
import { conditionalsKind } from "./conditionalKinds";
import { dataValidationKind } from "./dataValidationKind";
import { rangeFormatKind } from "./formatKinds";
import { areasKind } from "./areasKind";
import { columnProperties, hiddenState, rowProperties, setHidden } from "./lines";
import {
  enterAll,
  matrix,
  refuseProtected,
  setNumberFormat,
  shown,
  typeOf,
  wrongShape,
} from "./rangeContent";
import { fullAddress, rangeOfArgument, rememberRange, type RangeSubject } from "./rangeSubject";
import { parentSheet } from "./parentSheet";

const kind = defineKind<RangeSubject>({
  name: "Range",
  properties: {
    Address: { since: 1, get: fullAddress },
    RowIndex: { since: 1, get: ({ area }) => area.row },
    ColumnIndex: { since: 1, get: ({ area }) => area.column },
    RowCount: { since: 1, get: ({ area }) => area.rows },
    ColumnCount: { since: 1, get: ({ area }) => area.columns },
    CellCount: { since: 1, get: ({ area }) => area.rows * area.columns },
    Values: { since: 1, get: (range) => matrix(range, shown), set: enterAll },
    Formulas: {
      since: 1,
      get: (range) =>
        matrix(range, (value, formula) => (formula === null ? shown(value) : `=${formula}`)),
      set: enterAll,
    },
    NumberFormat: {
      since: 1,
      get: (range) => matrix(range, (_, __, numberFormat) => numberFormat),
      set: setNumberFormat,
    },
    ValueTypes: { since: 1, get: (range) => matrix(range, typeOf) },
    Text: { since: 1, get: (range) => matrix(range, (value) => String(shown(value))) },
    RowHidden: {
      since: 2,
      get: (range) => hiddenState(range, "rows"),
      set: (range, value) => setHidden(range, "rows", value),
    },
    ColumnHidden: {
      since: 2,
      get: (range) => hiddenState(range, "columns"),
      set: (range, value) => setHidden(range, "columns", value),
    },
  },
  links: {
    Format: { since: 1, to: (range) => rangeFormatKind(range.book, range) },
    Worksheet: { since: 1, to: (range) => parentSheet(range) },
    DataValidation: { since: 8, to: (range) => dataValidationKind(range.book, range) },
    ConditionalFormats: { since: 6, to: (range) => conditionalsKind(range.book, range) },
  },
  methods: {
    // The library itself splits large matrices into rows of 1,500 cells.
    _ValidateArraySize: {
      since: 3,
      call: ({ area }, [rows, columns]) => {
        if (rows !== area.rows || columns !== area.columns) throw wrongShape();
      },
    },
    GetRow: {
      since: 1,
      call: ({ book, sheet, area }, [row]) =>
        rangeObject({ book, sheet, area: { ...area, row: area.row + Number(row), rows: 1 } }),
    },
    GetBoundingRect: {
      since: 1,
      call: ({ book, sheet, area }, [other]) => {
        const last = rangeOfArgument(other, { book, sheet }).area;
        return rangeObject({ book, sheet, area: bounding(area, last) });
      },
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      call: ({ book, sheet, area }, [valuesOnly]) => {
        const used = sheet.used(valuesOnly === true, area);
        return used ? rangeObject({ book, sheet, area: used }) : null;
      },
    },
    GetIntersectionOrNullObject: {
      since: 4,
      call: ({ book, sheet, area }, [other]) => {
        if (typeof other !== "string") throw notImplemented("getIntersection with a range");
        const cut = intersection(area, areaOf(other));
        return cut ? rangeObject({ book, sheet, area: cut }) : null;
      },
    },
    GetMergedAreasOrNullObject: {
      since: 13,
      call: ({ book, sheet, area }) => {
        const inside = (row: number, column: number): boolean =>
          intersection(area, { row, column, rows: 1, columns: 1 }) !== undefined;
        const areas = sheet.merges.filter(({ row, column }) => inside(row, column));
        const ranges = areas.map((each) => rangeObject({ book, sheet, area: each }));
        return ranges.length === 0 ? null : areasKind(book, ranges);
      },
    },
    GetRowProperties: { since: 9, call: rowProperties },
    GetColumnProperties: { since: 9, call: columnProperties },
    Clear: {
      since: 1,
      call: (range, [applyTo]) => {
        refuseProtected(range);
        range.book.changed(range.sheet, range.area, "addIn");
        clearArea(range.sheet, range.area, applyTo === null ? "All" : textOf(applyTo));
      },
    },
    Merge: {
      since: 2,
      call: (range, [across]) => {
        if (across === true) throw notImplemented("merging across");
        refuseProtected(range);
        const { sheet, area } = range;
        sheet.merges = [...sheet.merges.filter((each) => !intersection(each, area)), area];
        sheet.each(area, (cell, row, column) => {
          if (row === area.row && column === area.column) return;
          cell.value = null;
          cell.formula = null;
        });
      },
    },
    Unmerge: {
      since: 2,
      call: (range) => {
        refuseProtected(range);
        const { sheet, area } = range;
        sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
      },
    },
    CopyFrom: {
      since: 9,
      call: (range, [source, copyType]) => {
        refuseProtected(range);
        copyRange(range, source, copyType === null ? "All" : textOf(copyType));
      },
    },
    Select: {
      since: 1,
      call: ({ book, sheet, area }) => {
        book.selection = { sheet, area };
        book.selectionChanges += 1;
      },
    },
  },
});

export function rangeObject(subject: RangeSubject): HostObject {
  const object = kind(subject.book, subject);
  rememberRange(object, subject);
  return object;
}
