import type { MappedIndicator } from "../mapping/mapping";
import type { SchemeMatch } from "./matchSchemes";
import type { SchemeRow, SchemeTable } from "./schemeTables";
import type { FoundWeights } from "./foundWeights";

/** The weights of a scheme sheet in the order of the indicators; NaN for a name that it does not have. */
export function schemeWeights(match: SchemeMatch, rivals: readonly SchemeMatch[]): FoundWeights {
  const { table, rows } = match;
  return {
    from: "sheet",
    kind: table.kind,
    weights: rows.map((row) => row?.weight ?? NaN),
    at: rows.map((row) => row?.weightAt ?? null),
    scheme: { match, rivals },
  };
}

/** The weights and, where several scheme sheets compete, those of each of them. */
export function candidatesOf(weights: FoundWeights): FoundWeights[] {
  const rivals = weights.scheme?.rivals ?? [];
  return [weights, ...rivals.map((rival) => schemeWeights(rival, []))];
}

export function isComplete({ weights }: FoundWeights): boolean {
  return !weights.some(Number.isNaN);
}

/** Where the name stands whose weight was taken. */
export function schemeCell(
  { name, nameAt }: SchemeRow,
  { sheet }: SchemeTable,
): NonNullable<MappedIndicator["weightFrom"]> {
  return { sheet, name, nameAt };
}
