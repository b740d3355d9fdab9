import { sheetFormat } from "../format";
import type { RowSheet } from "./part";

/** The header of a column as the format writes it; an indicator's column has its code. */
export function headerOf(id: RowSheet, key: string): string {
  const [field, ...rest] = key.split(":");
  const of = rest.join(":");
  if (field === "value") return of;
  const found = sheetFormat(id).fields.find((each) => each.id === field)!;
  return of === "" ? found.zh[0]! : `${found.zh[0]!}:${of}`;
}
