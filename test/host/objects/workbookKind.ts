import { HostError, textOf } from "../engine/hostError";
import { defineKind } from "../engine/kind";
import { WHOLE } from "../model/areas";
import type { HostBook } from "../model/hostBook";
import { rangeObject } from "./rangeKind";
import { settingsKind, xmlPartsKind } from "./stateKinds";
import { tablesKind } from "./tableKinds";
import { worksheetsKind } from "./worksheetKind";

const protectionKind = defineKind<HostBook>({
  name: "WorkbookProtection",
  properties: { Protected: { since: 7, get: (book) => book.isStructureProtected } },
});

/** The screen is not drawn here; that it may stand still is all there is to it. */
const applicationKind = defineKind<HostBook>({
  name: "Application",
  methods: { SuspendScreenUpdatingUntilNextSync: { since: 9, call: () => null } },
});

const nameKind = defineKind<HostBook["names"][number]>({
  name: "NamedItem",
  properties: {
    Name: { since: 1, get: ({ name }) => name },
    Formula: { since: 7, get: ({ formula }) => formula },
  },
});

const namesKind = defineKind<HostBook>({
  name: "NamedItemCollection",
  items: (book) => book.names.map((name) => nameKind(book, name)),
});

/** The workbook that is open. */
export const workbookKind = defineKind<HostBook>({
  name: "Workbook",
  links: {
    Application: { since: 1, to: (book) => applicationKind(book, book) },
    Worksheets: { since: 1, to: (book) => worksheetsKind(book, book) },
    Tables: { since: 1, to: (book) => tablesKind(book, { book, sheets: book.sheets }) },
    Names: { since: 1, to: (book) => namesKind(book, book) },
    Protection: { since: 7, to: (book) => protectionKind(book, book) },
    Settings: { since: 4, to: (book) => settingsKind(book, book) },
    CustomXmlParts: { since: 5, to: (book) => xmlPartsKind(book, { book, namespace: undefined }) },
  },
  methods: {
    // Excel on the web answers this at the root; the new workbook opens beside.
    CreateAndOpenWorkbook: {
      since: 8,
      call: (book, [base64]) => void book.created.push(textOf(base64)),
    },
    GetSelectedRange: {
      since: 1,
      call: (book) => {
        if (book.hasOtherSelection) throw new HostError("InvalidSelection");
        const sheet = book.selection?.sheet ?? book.sheets[0]!;
        const area = book.selection?.area ?? { ...WHOLE, rows: 1, columns: 1 };
        return rangeObject({ book, sheet, area });
      },
    },
  },
});
