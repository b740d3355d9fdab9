import type { FoundTable } from "../see/foundTable";
import { headerWeight } from "../see/headerWeight";
import type { UnitLines } from "../see/unitLines";
import { weightIn } from "../see/weightIn";
import { lineIndex } from "../mapping/lineIndex";
import type { ColumnFacts } from "../see/columnFacts";
import { numberOf, textIn, type View } from "../see/view";
import { linearFormula } from "./linearFormula";
import { isNumeric, type RoleOfColumn } from "./columnRole";
import { columnRoles } from "./columnRoles";
import type { ColumnHeader } from "../see/headersOf";
import type { FoundWeights } from "./foundWeights";
import { provenRoles, type ProvenRoles } from "./provenRoles";
import { sectionsOf } from "./sectionsOf";
import type { SchemeTable } from "./schemeTables";
import { candidatesOf, isComplete } from "./schemeWeights";
import { weightsOf } from "./weightsOf";

/** What every column is, which ones are the indicators, their weights, and the printed total that follows from them. */
export interface Settled extends ProvenRoles {
  readonly chosen: readonly RoleOfColumn[];
  readonly weights: FoundWeights | undefined;
  readonly total: RoleOfColumn | undefined;
}

interface SettleOptions {
  /** Sheets of names and weights in the workbook. */
  readonly schemes?: readonly SchemeTable[];
  /** Whether a person says that the table is meant: then any number counts where nothing else does. */
  readonly isMeant?: boolean;
}

/**
 * Settles the columns by arithmetic first: those that give the printed total are the indicators; else those that have
 * weights; else all that were entered. Undefined where no column could be scored.
 */
export function settle(
  table: FoundTable,
  headers: readonly ColumnHeader[],
  units: UnitLines,
  { schemes = [], isMeant = false }: SettleOptions,
): Settled | undefined {
  const { lines } = units;
  const { view } = table;
  const told = columnRoles(table, headers, units);
  const found = (columns: readonly RoleOfColumn[]): FoundWeights | undefined =>
    weightsOf(table, columns, told, lines, schemes);
  const sets = (columns: readonly RoleOfColumn[]): FoundWeights[] => {
    const own = found(columns);
    return own ? candidatesOf(own).filter(isComplete) : [];
  };
  const proven = provenRoles(told, (columns) => sets(columns).map(({ weights }) => weights), {
    classesOf: ({ column }) => lines.map((row) => textIn(view.value(row, column))),
    formulaOf: ({ facts }) => formulaIn(view, facts),
    sections: headingsOver(table, units),
  });
  const { roles, proof } = proven;
  const of = (wanted: RoleOfColumn["role"]): RoleOfColumn[] =>
    roles.filter(({ role }) => role === wanted);
  const total = of("total").find(({ column }) => column === proof?.total) ?? of("total")[0];
  const inputs = of("indicator");
  if (proof) {
    const weights = provenWeights(proof, sets(inputs), found(inputs));
    return withNames({ ...proven, chosen: inputs, weights, total });
  }
  const tried = [inputs, some(inputs), withRowWeights(table, inputs), of("derived")];
  const any = isMeant ? [of("total"), roles.filter(mayCount)] : [];
  const chosen = weighted(tried, found) ?? weighted(any, found);
  if (!chosen) return undefined;
  const others = total && chosen.chosen.includes(total) ? undefined : total;
  return withNames(withVetoes(table, withDeductions({ ...proven, ...chosen, total: others })));
}

/** Columns with full marks behind their names are called by the names alone. */
function withNames(settled: Settled): Settled {
  const { chosen, roles, weights } = settled;
  const names = weights?.names;
  if (!names) return settled;
  const named = new Map(chosen.map((each, index) => [each, { ...each, about: names[index]! }]));
  return {
    ...settled,
    chosen: chosen.map((each) => named.get(each)!),
    roles: roles.map((each) => named.get(each) ?? each),
  };
}

const NAMING: ReadonlySet<RoleOfColumn["role"]> = new Set(["number", "id", "unitId", "date"]);

/** Numbers that stand for something else than the unit itself. */
function mayCount({ role, facts }: RoleOfColumn): boolean {
  return isNumeric(facts) && !NAMING.has(role);
}

/** The heading above each line of a unit; undefined where none divide them. */
function headingsOver(table: FoundTable, units: UnitLines): string[] | undefined {
  const sections = sectionsOf({ table, units });
  if (sections.length === 0) return undefined;
  return units.lines.map((line) => sections.filter(({ row }) => row < line).at(-1)!.name);
}

/** The multiples by which a column's formula adds up others of its line, by their columns in the view. */
function formulaIn(
  view: View,
  { sample, sampleRow }: ColumnFacts,
): ReadonlyMap<number, number> | undefined {
  if (sample === null || view.isTurned) return undefined;
  const [top, left] = [lineIndex(view.rowName(0)), lineIndex(view.columnName(0))];
  const parts = linearFormula(sample, sampleRow + top, (row, column) =>
    numberOf(view.value(row - top, column - left)),
  );
  return parts && new Map([...parts].map(([column, factor]) => [column - left, factor]));
}

/** Columns with full marks of 0 that hold nothing above 0 are taken away from the total: 一次扣1分. */
function withDeductions(settled: Settled): Settled {
  const { chosen, weights, roles } = settled;
  if (weights?.kind !== "points" || weights.scheme || weights.groups) return settled;
  const isTaken = chosen.map(
    ({ facts }, index) => weights.weights[index] === 0 && facts.numbers > 0 && facts.highest <= 0,
  );
  if (!isTaken.includes(true)) return settled;
  const taken = new Set(chosen.filter((_, index) => isTaken[index]));
  const kept = <Item>(all: readonly Item[]): Item[] => all.filter((_, index) => !isTaken[index]);
  return {
    ...settled,
    roles: roles.map((each) =>
      taken.has(each) ? { ...each, role: "deduction" as const, why: "cells" as const } : each,
    ),
    chosen: kept(chosen),
    weights: {
      ...weights,
      ...{ weights: kept(weights.weights), at: kept(weights.at) },
      ...(weights.names ? { names: kept(weights.names) } : {}),
    },
  };
}

/** Some columns with weights in their headers beside others without. */
function some(inputs: readonly RoleOfColumn[]): readonly RoleOfColumn[] {
  const named = inputs.filter(({ header }) => headerWeight(header.leaf) !== undefined);
  return named.length >= 2 && named.length < inputs.length ? named : [];
}

/** Columns with a number in a row of weights beside others that have none there. */
function withRowWeights(
  { view, weightRows }: FoundTable,
  inputs: readonly RoleOfColumn[],
): readonly RoleOfColumn[] {
  for (const row of weightRows) {
    const own = inputs.filter(({ column }) => weightIn(view.value(row, column)) > 0);
    if (own.length >= 2 && own.length < inputs.length) return own;
  }
  return [];
}

/** An item that nothing is worth, and whose rule takes everything: 直接0分. */
const TAKES_ALL = /(直接|记|计|得|为)\s*(0|零)分|否决|否优|不合格|取消/;

/** Columns without a weight, a dash or 否决 in its place, whose rule says that all is lost. */
function withVetoes({ view, weightRows, headerRows }: FoundTable, settled: Settled): Settled {
  const { roles, chosen, weights } = settled;
  if (weights?.from !== "row") return settled;
  const isVeto = ({ column, role }: RoleOfColumn): boolean =>
    role === "indicator" &&
    weightRows.some((row) => /^([-–—/]+|一票否决|否决)$/.test(textIn(view.value(row, column)))) &&
    headerRows.some((row) => TAKES_ALL.test(textIn(view.value(row, column))));
  return {
    ...settled,
    roles: roles.map((each) =>
      !chosen.includes(each) && isVeto(each)
        ? { ...each, role: "veto" as const, why: "cells" as const }
        : each,
    ),
  };
}

/** The first set with a weight for each; else with some; else the first that there is. */
function weighted(
  sets: readonly (readonly RoleOfColumn[])[],
  found: (columns: readonly RoleOfColumn[]) => FoundWeights | undefined,
): Pick<Settled, "chosen" | "weights"> | undefined {
  const all = sets
    .filter((set) => set.length > 0)
    .map((chosen) => ({ chosen, weights: found(chosen) }));
  return (
    all.find(({ weights }) => weights && isComplete(weights)) ??
    all.find(({ weights }) => weights !== undefined) ??
    all[0]
  );
}

/** The weights that the printed total proves: of scheme sheets that compete, the one that fits. */
function provenWeights(
  proof: NonNullable<ProvenRoles["proof"]>,
  sets: readonly FoundWeights[],
  found: FoundWeights | undefined,
): FoundWeights | undefined {
  if (proof.how !== "weighted") return found;
  if (proof.stated !== undefined) {
    const own = sets[proof.stated]!;
    return own.scheme ? { ...own, scheme: { ...own.scheme, rivals: [] } } : own;
  }
  if (found) return found;
  return {
    from: "total",
    kind: "percent",
    weights: proof.weights!,
    at: proof.of.map(() => null),
  };
}
