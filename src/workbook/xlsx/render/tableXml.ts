import { areaAddress } from "../../address";
import { tableHeaders } from "../../checkTables";
import type { SheetSpec, TableSpec } from "../../sheetSpec";
import { filterOfTable } from "../../tableFilter";
import type { Dialect } from "../package/dialect";
import { escapeCellText } from "../xml/xmlText";
import { filterXml } from "./filterXml";

/** The part of a table; its looks come from the cells. */
export function tableXml(spec: SheetSpec, table: TableSpec, id: number, dialect: Dialect): string {
  const area = areaAddress(table.area);
  const columns = tableHeaders(spec, table).map(
    (header, index) => `<tableColumn id="${index + 1}" name="${columnName(header)}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${dialect.main}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${area}" totalsRowShown="0">` +
    `${filterXml(filterOfTable(spec, table))}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

/** A line break in a column name stands as _x000a_, as Excel writes it. */
function columnName(header: string): string {
  return escapeCellText(header)
    .replace(/\n/g, "_x000a_")
    .replace(/"/g, "&quot;")
    .replace(/\t/g, "&#9;");
}
