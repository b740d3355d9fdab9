import { numberOf, type View } from "./view";

/** How the sheet's own totals follow from its columns. */
export type TotalRule = "sum" | "weighted" | "mean";

export interface Evidence {
  readonly rule: TotalRule;
  /** Lines whose total follows, of the lines that have one. */
  readonly agreeing: number;
  readonly of: number;
}

export interface EvidenceInput {
  readonly view: View;
  readonly lines: readonly number[];
  readonly columns: readonly number[];
  readonly weights: readonly number[] | null;
  /** Columns added to or taken from the result. */
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  readonly total: number;
}

/** Which rule gives the printed totals in at least 80 % of the lines; undefined where none does. */
export function totalEvidence(input: EvidenceInput): Evidence | undefined {
  const { weights, lines, columns } = input;
  if (columns.length === 0) return undefined;
  const rules: TotalRule[] = weights ? ["weighted", "sum"] : ["sum", "mean"];
  const sample = lines.length > 2000 ? lines.filter((_, index) => index % 50 === 0) : lines;
  for (const rule of rules) {
    const { agreeing, of } = agreement({ ...input, lines: sample }, rule);
    if (of >= 2 && agreeing >= of * 0.8) return { rule, agreeing, of };
  }
  return undefined;
}

function agreement(input: EvidenceInput, rule: TotalRule): { agreeing: number; of: number } {
  const { view, lines, columns, weights, plus, minus, total } = input;
  let [agreeing, of] = [0, 0];
  for (const row of lines) {
    const printed = numberOf(view.value(row, total));
    const marks = columns.map((column) => numberOf(view.value(row, column)));
    if (Number.isNaN(printed) || marks.every(Number.isNaN)) continue;
    const given = (column: number): number => numberOf(view.value(row, column)) || 0;
    const sum = marks.reduce((all, mark, index) => {
      const weight = rule === "weighted" ? weights![index]! : 1;
      return all + (mark || 0) * weight;
    }, 0);
    const divisor =
      rule === "weighted"
        ? weights!.reduce((all, weight) => all + weight, 0)
        : rule === "mean"
          ? columns.length
          : 1;
    const extra =
      plus.reduce((all, column) => all + given(column), 0) -
      minus.reduce((all, column) => all + Math.abs(given(column)), 0);
    of += 1;
    if (Math.abs(sum / divisor + extra - printed) <= 0.0051 + Math.abs(printed) * 1e-9) {
      agreeing += 1;
    }
  }
  return { agreeing, of };
}

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
