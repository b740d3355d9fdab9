/** A value as it is written in a formula: text in quotes, rows in braces. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) {
    const rows = value.map((row: unknown) =>
      (Array.isArray(row) ? row : [row]).map(literal).join(","),
    );
    return `{${rows.join(";")}}`;
  }
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : "";
}
