/**
 * How a number format shows a per cent: "scaled" as 0.98 for 98%, "written" where the sign only stands behind the number,
 * as 98 for 98% (0"%"), and null where it shows none.
 */
export function percentFormat(format: string | null): "scaled" | "written" | null {
  if (!format?.includes("%")) return null;
  const literals = /"[^"]*"|\\.|_.|\*./g;
  if (format.replace(literals, "").includes("%")) return "scaled";
  return (format.match(literals) ?? []).some((each) => each.includes("%")) ? "written" : null;
}
