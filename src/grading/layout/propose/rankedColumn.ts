/** The column that a printed rank orders, and the better end, from its formula RANK(N3,N$3:N$16,1). */
export function rankedColumn(
  formula: string | null,
): { column: string; direction: "higher" | "lower" } | undefined {
  const match = /RANK(?:\.EQ|\.AVG)?\(\s*\$?([A-Z]{1,3})\$?\d+\s*,[^,)]*(?:,\s*([^)]*))?\)/.exec(
    formula ?? "",
  );
  if (!match) return undefined;
  const isAscending = match[2] !== undefined && !["", "0", "FALSE"].includes(match[2].trim());
  return { column: match[1]!, direction: isAscending ? "lower" : "higher" };
}
