import type { HostBook } from "./hostBook";
import { HostSheet } from "./hostSheet";

/** A copy of a whole sheet at the end, as Excel names it; its tables get names of their own. */
export function copySheet(book: HostBook, source: HostSheet): HostSheet {
  book.refuseProtectedStructure();
  let number = 2;
  while (book.find(copyName(source.name, number))) number += 1;
  const copy = new HostSheet(book.nextId(), copyName(source.name, number));
  source.cells.forEach((line, row) => {
    copy.cells[row] = line?.map((cell) => ({ ...cell }));
  });
  copy.merges = [...source.merges];
  for (const [line, size] of source.columnWidths) copy.columnWidths.set(line, size);
  for (const [line, size] of source.rowHeights) copy.rowHeights.set(line, size);
  for (const line of source.hiddenRows) copy.hiddenRows.add(line);
  for (const line of source.hiddenColumns) copy.hiddenColumns.add(line);
  copy.tables = source.tables.map((table) => {
    const id = book.nextId();
    return { ...table, id, name: `${table.name}_${id.slice(15, 19)}` };
  });
  copy.charts = source.charts.map((chart) => ({
    ...chart,
    id: book.nextId(),
    looks: { ...chart.looks },
  }));
  copy.validations = [...source.validations];
  copy.conditionals = source.conditionals.map((each) => ({ ...each, id: book.nextId() }));
  copy.frozen = source.frozen;
  copy.tabColor = source.tabColor;
  copy.page = source.page;
  copy.protection = source.protection;
  copy.visibility = source.visibility;
  book.sheets.push(copy);
  return copy;
}

function copyName(name: string, number: number): string {
  const ending = ` (${number})`;
  return `${name.slice(0, 31 - ending.length)}${ending}`;
}
