import type { RoleOfColumn } from "./columnRoles";
import { totalEvidence, type Evidence } from "./evidence";
import type { FoundTable } from "./findTables";
import { headerWeight } from "./headerWeight";
import type { UnitLines } from "./unitLines";
import { weightsOf, type FoundWeights } from "./weightsOf";

/** The columns that are indicators, with their weights and the total that follows from them. */
export interface Settled {
  readonly chosen: readonly RoleOfColumn[];
  readonly weights: FoundWeights | undefined;
  readonly total: RoleOfColumn | undefined;
  readonly evidence: Evidence | undefined;
}

/**
 * Which columns are the indicators: those that give the printed total, else those that have weights, else all that were
 * entered; undefined where no column has numbers.
 */
export function settle(
  table: FoundTable,
  { lines }: UnitLines,
  roles: readonly RoleOfColumn[],
): Settled | undefined {
  const { view } = table;
  const of = (wanted: RoleOfColumn["role"]): RoleOfColumn[] =>
    roles.filter(({ role }) => role === wanted);
  const inputs = of("indicator");
  const marks = inputs.filter(({ facts }) => facts.percents === 0);
  const named = inputs.filter(({ header }) => headerWeight(header.leaf) !== undefined);
  const some = named.length >= 2 && named.length < inputs.length ? named : [];
  const sets = [inputs, marks, some, of("derived")].filter((set) => set.length > 0);
  const totals = of("total");
  const columns = (all: readonly RoleOfColumn[]): number[] => all.map(({ column }) => column);
  for (const chosen of sets) {
    const weights = weightsOf(table, chosen, roles, lines);
    for (const total of totals) {
      const evidence = totalEvidence({
        view,
        lines,
        columns: columns(chosen),
        weights: weights?.weights ?? null,
        plus: columns([...of("bonus"), ...of("signed")]),
        minus: columns(of("deduction")),
        total: total.column,
      });
      if (evidence) return { chosen, weights, total, evidence };
    }
  }
  const weighted = sets.find((set) => weightsOf(table, set, roles, lines) !== undefined);
  const chosen = weighted ?? sets[0];
  if (!chosen) return undefined;
  const weights = weightsOf(table, chosen, roles, lines);
  return { chosen, weights, total: totals[0], evidence: undefined };
}
