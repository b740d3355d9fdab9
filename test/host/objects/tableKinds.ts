import { HostError, invalidArgument } from "../engine/hostError";
import { defineKind, type HostObject } from "../engine/kind";
import { intersection } from "../model/areas";
import type { HostTable } from "../model/hostSheet";
import { parentSheet } from "./parentSheet";
import { refuseProtected } from "./rangeContent";
import { rangeObject } from "./rangeKind";
import { rangeOfArgument, type SheetSubject } from "./rangeSubject";

interface TableSubject extends SheetSubject {
  readonly table: HostTable;
}

const tableKind = defineKind<TableSubject>({
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { since: 1, get: ({ table }) => table.id },
    Name: {
      since: 1,
      get: ({ table }) => table.name,
      set: ({ book, table }, value) => {
        const name = String(value);
        const isTaken = book.sheets.some(({ tables }) =>
          tables.some((each) => each !== table && each.name.toLowerCase() === name.toLowerCase()),
        );
        if (isTaken) throw new HostError("ItemAlreadyExists");
        table.name = name;
      },
    },
    Style: {
      since: 1,
      get: ({ table }) => table.style,
      set: ({ table }, value) => (table.style = String(value)),
    },
    ShowBandedRows: {
      since: 3,
      get: ({ table }) => table.showBandedRows,
      set: ({ table }, value) => (table.showBandedRows = value === true),
    },
    ShowFilterButton: {
      since: 3,
      get: ({ table }) => table.showFilterButton,
      set: ({ table }, value) => (table.showFilterButton = value === true),
    },
  },
  links: { Worksheet: { since: 2, to: (table) => parentSheet(table) } },
  methods: {
    GetRange: {
      since: 1,
      call: ({ book, sheet, table }) => rangeObject({ book, sheet, area: table.area }),
    },
    GetHeaderRowRange: {
      since: 1,
      call: ({ book, sheet, table }) =>
        rangeObject({ book, sheet, area: { ...table.area, rows: 1 } }),
    },
    ConvertToRange: {
      since: 2,
      call: ({ book, sheet, table }) => {
        refuseProtected({ sheet });
        sheet.tables = sheet.tables.filter((each) => each !== table);
        return rangeObject({ book, sheet, area: table.area });
      },
    },
  },
});

/** The tables of one sheet, or of the whole workbook where no sheet is given. */
export const tablesKind = defineKind<{
  readonly book: SheetSubject["book"];
  readonly sheets: readonly SheetSubject["sheet"][];
}>({
  name: "TableCollection",
  items: ({ book, sheets }) =>
    sheets.flatMap((sheet) => sheet.tables.map((table) => tableKind(book, { book, sheet, table }))),
  item: ({ book, sheets }, key) => find(book, sheets, String(key)),
  methods: {
    Add: { since: 1, call: ({ book, sheets }, given) => add(book, sheets, given) },
  },
});

function find(
  book: SheetSubject["book"],
  sheets: readonly SheetSubject["sheet"][],
  key: string,
): HostObject | undefined {
  for (const sheet of sheets) {
    const table = sheet.tables.find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
    );
    if (table) return tableKind(book, { book, sheet, table });
  }
  return undefined;
}

function add(
  book: SheetSubject["book"],
  sheets: readonly SheetSubject["sheet"][],
  [address, hasHeaders]: readonly unknown[],
): HostObject {
  const { sheet, area } = rangeOfArgument(address, { book, sheet: sheets[0]! });
  refuseProtected({ sheet });
  if (hasHeaders !== true) throw invalidArgument("The emulated host adds tables with headers only");
  if (sheet.tables.some((each) => intersection(each.area, area))) {
    throw new HostError("InvalidArgument", "A table cannot overlap another.");
  }
  if (sheet.merges.some((each) => intersection(each, area))) {
    throw new HostError("MergedRangeConflict");
  }
  const id = book.nextId();
  const looks = { style: "TableStyleMedium2", showBandedRows: true, showFilterButton: true };
  const table: HostTable = { id, name: `表${id.slice(15, 19)}`, area, ...looks };
  sheet.tables.push(table);
  return tableKind(book, { book, sheet, table });
}
