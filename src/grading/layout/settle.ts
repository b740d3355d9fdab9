import type { RoleOfColumn } from "./columnRoles";
import { totalEvidence, type Evidence } from "./evidence";
import type { FoundTable } from "./findTables";
import { headerWeight } from "./headerWeight";
import type { SchemeTable } from "./schemeTables";
import { candidatesOf, isComplete } from "./schemeWeights";
import { bareHeader } from "./headerWords";
import type { UnitLines } from "./unitLines";
import type { FoundWeights } from "./foundWeights";
import { weightsOf } from "./weightsOf";

/** The columns that are indicators, with their weights and the total that follows from them. */
export interface Settled {
  readonly chosen: readonly RoleOfColumn[];
  readonly weights: FoundWeights | undefined;
  readonly total: RoleOfColumn | undefined;
  readonly evidence: Evidence | undefined;
}

/** Headers that may name an indicator or the total of all of them. */
const MAY_BE_TOTAL = /得分|分数|成绩|评分|分值|^score$/i;

/**
 * Settles the indicators, taking the last column for the total where its header allows and its numbers follow from the
 * others, as 得分 behind 质量 and 效率.
 */
export function settle(
  table: FoundTable,
  units: UnitLines,
  roles: readonly RoleOfColumn[],
  schemes: readonly SchemeTable[] = [],
): Settled | undefined {
  const inputs = roles.filter(({ role }) => role === "indicator" || role === "derived");
  const last = inputs.at(-1);
  if (
    inputs.length > 2 &&
    !roles.some(({ role }) => role === "total") &&
    MAY_BE_TOTAL.test(bareHeader(last!.header.leaf))
  ) {
    const turned = roles.map((each) =>
      each === last ? { ...each, role: "total" as const } : each,
    );
    const settled = settleAs(table, units, turned, schemes);
    if (settled?.evidence) return settled;
  }
  return settleAs(table, units, roles, schemes);
}

/**
 * Which columns are the indicators: those that give the printed total, else those that have weights, else all that were
 * entered; undefined where no column has numbers.
 */
function settleAs(
  table: FoundTable,
  { lines }: UnitLines,
  roles: readonly RoleOfColumn[],
  schemes: readonly SchemeTable[] = [],
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
  const found = sets.map((chosen) => ({
    chosen,
    weights: weightsOf(table, chosen, roles, lines, schemes),
  }));
  for (const { chosen, weights } of found) {
    for (const total of totals) {
      const given = (own: FoundWeights | undefined): Evidence | undefined =>
        totalEvidence({
          view,
          lines,
          columns: columns(chosen),
          weights: own?.weights ?? null,
          plus: columns([...of("bonus"), ...of("signed")]),
          minus: columns(of("deduction")),
          total: total.column,
        });
      // Of scheme sheets that compete, the printed totals may prove one.
      const fitting = (weights ? candidatesOf(weights) : []).flatMap((own) => {
        const evidence = given(own);
        return evidence?.rule === "weighted" ? [{ weights: own, evidence }] : [];
      });
      if (fitting.length === 1) return { chosen, total, ...proven(fitting[0]!) };
      const evidence = given(weights);
      if (evidence) return { chosen, weights, total, evidence };
    }
  }
  const weighted =
    found.find(({ weights }) => weights && isComplete(weights)) ??
    found.find(({ weights }) => weights !== undefined) ??
    found[0];
  return weighted && { ...weighted, total: totals[0], evidence: undefined };
}

function proven(fit: { readonly weights: FoundWeights; readonly evidence: Evidence }): typeof fit {
  const { scheme } = fit.weights;
  if (!scheme) return fit;
  return { ...fit, weights: { ...fit.weights, scheme: { ...scheme, rivals: [] } } };
}
