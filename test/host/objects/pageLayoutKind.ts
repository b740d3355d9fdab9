import { HostError } from "../engine/hostError";
import { defineKind } from "../engine/kind";
import type { PageSetup } from "../model/pageSetup";
import { refuseProtected } from "./rangeContent";
import { rangeObject } from "./rangeKind";
import { rangeOfArgument, type SheetSubject } from "./rangeSubject";

function change(subject: SheetSubject, part: Partial<PageSetup>): void {
  refuseProtected(subject);
  if (!subject.book.hasPrinter) throw new HostError("GeneralException");
  subject.sheet.page = { ...subject.sheet.page, ...part };
}

function kept<Key extends keyof PageSetup>(key: Key) {
  return {
    since: 9,
    get: ({ sheet }: SheetSubject): unknown => sheet.page[key],
    set: (subject: SheetSubject, value: unknown): void => change(subject, { [key]: value }),
  };
}

function margin(side: string) {
  return {
    since: 9,
    get: ({ sheet }: SheetSubject): unknown => sheet.page.margins[side],
    set: (subject: SheetSubject, value: unknown): void => {
      const margins = { ...subject.sheet.page.margins, [side]: Number(value) };
      change(subject, { margins });
    },
  };
}

function band(place: string) {
  return {
    since: 9,
    get: ({ sheet }: SheetSubject): unknown => sheet.page.bands[place] ?? "",
    set: (subject: SheetSubject, value: unknown): void => {
      change(subject, { bands: { ...subject.sheet.page.bands, [place]: String(value) } });
    },
  };
}

const headerFooterKind = defineKind<SheetSubject>({
  name: "HeaderFooter",
  properties: Object.fromEntries(
    ["Left", "Center", "Right"].flatMap((place) =>
      ["Header", "Footer"].map((end) => [`${place}${end}`, band(`${place}${end}`)]),
    ),
  ),
});

const headersFootersKind = defineKind<SheetSubject>({
  name: "HeaderFooterGroup",
  links: {
    DefaultForAllPages: { since: 9, to: (subject) => headerFooterKind(subject.book, subject) },
  },
});

function area(key: "printArea" | "titleRows" | "titleColumns") {
  return {
    set: {
      since: 9,
      call: (subject: SheetSubject, [given]: readonly unknown[]): void =>
        change(subject, { [key]: rangeOfArgument(given, subject).area }),
    },
    get: {
      since: 9,
      call: (subject: SheetSubject) => {
        const found = subject.sheet.page[key];
        return found ? rangeObject({ ...subject, area: found }) : null;
      },
    },
  };
}

const [printArea, titleRows, titleColumns] = [
  area("printArea"),
  area("titleRows"),
  area("titleColumns"),
];

/** How a sheet prints. */
export const pageLayoutKind = defineKind<SheetSubject>({
  name: "PageLayout",
  properties: {
    Orientation: kept("orientation"),
    PaperSize: kept("paperSize"),
    Zoom: kept("zoom"),
    CenterHorizontally: kept("centerHorizontally"),
    LeftMargin: margin("Left"),
    RightMargin: margin("Right"),
    TopMargin: margin("Top"),
    BottomMargin: margin("Bottom"),
    HeaderMargin: margin("Header"),
    FooterMargin: margin("Footer"),
  },
  links: {
    HeadersFooters: { since: 9, to: (subject) => headersFootersKind(subject.book, subject) },
  },
  methods: {
    SetPrintArea: printArea.set,
    SetPrintTitleRows: titleRows.set,
    SetPrintTitleColumns: titleColumns.set,
    GetPrintAreaOrNullObject: printArea.get,
    GetPrintTitleRowsOrNullObject: titleRows.get,
    GetPrintTitleColumnsOrNullObject: titleColumns.get,
  },
});

/** Columns with which a page begins. */
export const columnBreaksKind = defineKind<SheetSubject>({
  name: "PageBreakCollection",
  items: (subject) =>
    subject.sheet.page.columnBreaks.map((column) => breakKind(subject.book, { column })),
  methods: {
    Add: {
      since: 9,
      call: (subject, [given]) => {
        const { column } = rangeOfArgument(given, subject).area;
        change(subject, { columnBreaks: [...subject.sheet.page.columnBreaks, column] });
        return breakKind(subject.book, { column });
      },
    },
    RemovePageBreaks: { since: 9, call: (subject) => change(subject, { columnBreaks: [] }) },
  },
});

const breakKind = defineKind<{ readonly column: number }>({
  name: "PageBreak",
  properties: { ColumnIndex: { since: 9, get: ({ column }) => column } },
});
