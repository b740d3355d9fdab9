import { parseArea } from "../../address";
import type { DefinedTable } from "../../definitions";
import { readTables } from "../package/tables";
import type { XlsxFile } from "../xlsxFile";
import { XmlScanner } from "../xml/xmlScanner";
import { enter, forChildren } from "./children";

/** The tables of a file, with what formulas need of them. */
export function describeTables(file: XlsxFile): DefinedTable[] {
  return file.part.sheets.flatMap((entry) =>
    readTables(file.parts, [entry]).flatMap(({ part, name, reference, headerRows }) => {
      const area = parseArea(reference);
      if (!area) return [];
      const rest = file.parts.parse(part, readColumns);
      return [{ name, sheet: entry.name, area, headerRows, ...rest }];
    }),
  );
}

function readColumns(xml: string): Pick<DefinedTable, "columns" | "totalRows"> {
  const scanner = new XmlScanner(xml);
  const columns: string[] = [];
  enter(scanner, "table");
  const totalRows = Number(scanner.attribute("totalsRowCount") ?? 0);
  forChildren(scanner, {
    tableColumns: (each) =>
      forChildren(each, {
        tableColumn: (column) => columns.push(unescaped(column.attribute("name") ?? "")),
      }),
  });
  return { columns, totalRows };
}

/** Line breaks and the like stand as _x000a_ (ECMA-376-1 22.9.2.19). */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
