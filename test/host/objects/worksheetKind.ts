import { HostError, notImplemented, textOf } from "../engine/hostError";
import { defineKind, type HostObject, type Levelled } from "../engine/kind";
import { areaOf, WHOLE } from "../model/areas";
import { DEFAULT_HEIGHT } from "../model/defaults";
import type { Visibility } from "../model/hostSheet";
import { copySheet } from "../model/copySheet";
import { chartsKind } from "./chartKinds";
import { columnBreaksKind, pageLayoutKind } from "./pageLayoutKind";
import { setParentSheet } from "./parentSheet";
import { refuseProtected } from "./rangeContent";
import { rangeObject } from "./rangeKind";
import { rangeOfArgument, type SheetSubject } from "./rangeSubject";
import { tablesKind } from "./tableKinds";

const protectionKind = defineKind<SheetSubject>({
  name: "WorksheetProtection",
  properties: {
    Protected: { since: 2, get: ({ sheet }) => sheet.protection !== undefined },
    Options: { since: 2, get: ({ sheet }) => sheet.protection?.options ?? null },
  },
  methods: {
    Protect: {
      since: 2,
      call: ({ sheet }, [options, password]) => {
        if (sheet.protection) throw new HostError("AccessDenied", "It is protected already.");
        sheet.protection = { options, password: password === null ? undefined : textOf(password) };
      },
    },
    Unprotect: {
      since: 2,
      call: ({ sheet }, [password]) => {
        const needed = sheet.protection?.password;
        if (needed !== undefined && needed !== password) throw new HostError("AccessDenied");
        sheet.protection = undefined;
      },
    },
  },
});

const freezeKind = defineKind<SheetSubject>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: {
      since: 7,
      call: (subject, [given]) => {
        const { rows, columns } = rangeOfArgument(given, subject).area;
        subject.sheet.frozen = { rows, columns };
      },
    },
    FreezeRows: { since: 7, call: ({ sheet }, [rows]) => freeze(sheet, Number(rows), 0) },
    FreezeColumns: { since: 7, call: ({ sheet }, [columns]) => freeze(sheet, 0, Number(columns)) },
    Unfreeze: {
      since: 7,
      call: ({ sheet }) => {
        sheet.frozen = undefined;
      },
    },
    GetLocationOrNullObject: {
      since: 7,
      call: (subject) => {
        const { frozen } = subject.sheet;
        if (!frozen) return null;
        const rows = frozen.rows === 0 ? WHOLE.rows : frozen.rows;
        const columns = frozen.columns === 0 ? WHOLE.columns : frozen.columns;
        return rangeObject({ ...subject, area: { row: 0, column: 0, rows, columns } });
      },
    },
  },
});

function freeze(sheet: SheetSubject["sheet"], rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
}

const autoFilterKind = defineKind<SheetSubject>({
  name: "AutoFilter",
  properties: { Enabled: { since: 9, get: ({ sheet }) => sheet.isFiltered } },
  methods: {
    Remove: {
      since: 9,
      call: ({ sheet }) => {
        refuseProtected({ sheet });
        sheet.isFiltered = false;
      },
    },
  },
});

/** A sheet. */
const worksheetKind: (book: Levelled, subject: SheetSubject) => HostObject =
  defineKind<SheetSubject>({
    name: "Worksheet",
    identity: ({ sheet }) => ({ Id: sheet.id }),
    properties: {
      Id: { since: 1, get: ({ sheet }) => sheet.id },
      Name: {
        since: 1,
        get: ({ sheet }) => sheet.name,
        set: ({ book, sheet }, value) => book.rename(sheet, String(value)),
      },
      Position: {
        since: 1,
        get: ({ book, sheet }) => book.sheets.indexOf(sheet),
        set: ({ book, sheet }, value) => {
          book.refuseProtectedStructure();
          const rest = book.sheets.filter((each) => each !== sheet);
          if (Number(value) > rest.length) throw new HostError("InvalidArgument");
          rest.splice(Number(value), 0, sheet);
          book.sheets = rest;
        },
      },
      Visibility: {
        since: 1,
        get: ({ sheet }) => sheet.visibility,
        set: ({ book, sheet }, value) => {
          book.refuseProtectedStructure();
          const others = book.sheets.filter((each) => each !== sheet);
          if (value !== "Visible" && !others.some(({ visibility }) => visibility === "Visible")) {
            throw new HostError("InvalidOperation", "A workbook needs a visible sheet.");
          }
          sheet.visibility = value as Visibility;
        },
      },
      StandardHeight: { since: 7, get: () => DEFAULT_HEIGHT },
      TabColor: {
        since: 7,
        get: ({ sheet }) => sheet.tabColor,
        set: ({ sheet }, value) => (sheet.tabColor = String(value).toUpperCase()),
      },
    },
    links: {
      Tables: { since: 1, to: ({ book, sheet }) => tablesKind(book, { book, sheets: [sheet] }) },
      Charts: { since: 1, to: (subject) => chartsKind(subject.book, subject) },
      Protection: { since: 2, to: (subject) => protectionKind(subject.book, subject) },
      FreezePanes: { since: 7, to: (subject) => freezeKind(subject.book, subject) },
      AutoFilter: { since: 9, to: (subject) => autoFilterKind(subject.book, subject) },
      PageLayout: { since: 9, to: (subject) => pageLayoutKind(subject.book, subject) },
      VerticalPageBreaks: { since: 9, to: (subject) => columnBreaksKind(subject.book, subject) },
    },
    methods: {
      GetRange: {
        since: 1,
        call: (subject, [address]) => {
          if (address !== null && address !== undefined && typeof address !== "string") {
            throw notImplemented("Worksheet.getRange of something that is no address");
          }
          return rangeObject({ ...subject, area: address ? areaOf(address) : WHOLE });
        },
      },
      GetUsedRange: {
        since: 1,
        call: (subject, [valuesOnly]) => {
          const area = subject.sheet.used(valuesOnly === true, WHOLE);
          return rangeObject({ ...subject, area: area ?? { ...WHOLE, rows: 1, columns: 1 } });
        },
      },
      GetUsedRangeOrNullObject: {
        since: 4,
        call: (subject, [valuesOnly]) => {
          const area = subject.sheet.used(valuesOnly === true, WHOLE);
          return area ? rangeObject({ ...subject, area }) : null;
        },
      },
      Activate: {
        since: 1,
        call: ({ book, sheet }) => {
          if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
          if (book.selection?.sheet === sheet) return;
          book.selection = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
        },
      },
      Copy: {
        since: 7,
        call: ({ book, sheet }, [position, relativeTo]) => {
          if (position !== "End" || relativeTo !== null) throw notImplemented("copying to a place");
          return worksheetKind(book, { book, sheet: copySheet(book, sheet) });
        },
      },
      Delete: {
        since: 1,
        call: ({ book, sheet }) => book.remove(sheet),
      },
    },
  });

setParentSheet((subject) => worksheetKind(subject.book, subject));

/** The sheets in their order. */
export const worksheetsKind = defineKind<SheetSubject["book"]>({
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => worksheetKind(book, { book, sheet })),
  item: (book, key) => sheetObject(book, key),
  methods: {
    Add: {
      since: 1,
      call: (book, [name]) =>
        worksheetKind(book, { book, sheet: book.add(name === null ? null : textOf(name)) }),
    },
    _RegisterDataChangedEvent: { since: 9, call: (book) => void (book.changeHandlers += 1) },
    _UnregisterDataChangedEvent: { since: 9, call: (book) => void (book.changeHandlers -= 1) },
    GetItemOrNullObject: { since: 4, call: (book, [key]) => sheetObject(book, key) ?? null },
    GetActiveWorksheet: {
      since: 1,
      call: (book) =>
        worksheetKind(book, { book, sheet: book.selection?.sheet ?? book.sheets[0]! }),
    },
  },
});

function sheetObject(book: SheetSubject["book"], key: unknown): HostObject | undefined {
  const sheet = book.find(String(key));
  return sheet && worksheetKind(book, { book, sheet });
}
