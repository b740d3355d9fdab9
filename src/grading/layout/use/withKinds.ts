import type { Table, TableRow } from "../../read/table";
import type { Mapping } from "../mapping/mapping";
import { numberOf, textIn } from "../see/view";

/** Units that carry their own weights fall into classes, one for each set of weights that occurs. */
export function withKinds(
  { indicators }: Mapping,
  table: Table,
): { readonly table: Table; readonly kinds: ReadonlyMap<string, readonly number[]> } {
  const kinds = new Map<string, readonly number[]>();
  if (!indicators.every(({ weightColumn }) => weightColumn !== undefined)) return { table, kinds };
  const rows = table.rows.map((row): TableRow => {
    const weights = indicators.map((_, index) => numberOf(row.value(`weight:${index}`)));
    const own = textIn(row.value("class"));
    const name = `${own}${own === "" ? "" : " "}权重 ${weights.join("/")}`;
    kinds.set(name, weights);
    return { ...row, value: (key) => (key === "class" ? name : row.value(key)) };
  });
  const columns = new Map([...table.columns, ["class", table.columns.size]]);
  return { table: { ...table, rows, columns }, kinds };
}
