import type { MappedField, MappedIndicator, Mapping } from "../mapping/mapping";
import { lineIndex } from "../mapping/lineIndex";
import { largest, smallest } from "../../../workbook/extremes";
import type { RowBlocks } from "../see/view";
import type { View } from "../see/view";
import { headerRole } from "../see/headerWords";
import { linesBetween } from "../see/unitLines";
import type { RoleOfColumn } from "./columnRole";
import type { ReadTable } from "./askedTable";
import { mappedWeights } from "./groupWeights";
import { indicatorOf, nameOf } from "./indicatorOf";
import type { RankProof } from "./rankProof";
import type { Settled } from "./settle";

/** What was read of a table as a mapping. */
export function mappingOf(read: ReadTable, grades: Mapping["grades"]): Mapping {
  const { table, headers, units, unitHeader, settled, isPoints, treated, targetLine } = read;
  const { view } = table;
  const { chosen, roles, weights, total, ranks } = settled;
  const of = (...wanted: RoleOfColumn["role"][]): RoleOfColumn[] =>
    roles.filter(({ role }) => wanted.includes(role));
  const field = ({ column, header }: RoleOfColumn): MappedField => ({
    at: view.columnName(column),
    header: header.leaf,
  });
  const kept = mappedWeights(weights, isPoints);
  const own = clearClass(roles);
  const sole = chosen.length === 1 ? chosen[0] : undefined;
  const rank = overallRank(of("rank"), ranks, total ?? sole);
  return {
    version: 2,
    form: view.isTurned ? "transposed" : "wide",
    sheets: [view.sheet],
    title: table.title,
    ...endsOf(view, units.lines),
    skip: skippedIn(view, units.lines),
    ...(view.halves ? { halves: view.halves } : {}),
    ...(view.blocks ? { block: blockOf(view.blocks) } : {}),
    ...(targetLine ? { targetLine } : {}),
    unit: { at: view.columnName(units.column), header: unitHeader },
    alsoUnit: units.also.map((column) => ({
      at: view.columnName(column),
      header: headers[column - table.firstColumn]!.leaf,
    })),
    class: own ? field(own) : null,
    item: null,
    value: null,
    indicators: chosen.map((role, index) => ({
      ...indicatorOf(view, role, index, kept, treated[index]),
      ...multipleOf(settled, role),
    })),
    method: methodIn(settled),
    words: {},
    adjustments: of("bonus", "deduction", "signed").map((each) => ({
      ...field(each),
      ...(nameOf(each) === each.header.leaf ? {} : { name: nameOf(each) }),
      sign: each.role as "bonus",
    })),
    vetoes: of("veto").map((each) => ({ ...field(each), effect: "lowest" as const })),
    total: total ? field(total) : null,
    rank: rank ? field(rank) : null,
    classOf: {},
    settings: {
      marking: isPoints === true ? "points" : "percent",
      decimals: 2,
      missing: "refuse",
      ties: "competition",
      weightTotal: "strict",
    },
    grades,
  };
}

function blockOf({ size, line, target }: RowBlocks): NonNullable<Mapping["block"]> {
  return { size, line, target };
}

/** The first and the last line of the units; of halves side by side those of the longest one. */
export function endsOf(view: View, lines: readonly number[]): Pick<Mapping, "from" | "to"> {
  const names = lines.map((row) => view.rowName(row));
  if (!view.halves) return { from: names[0]!, to: names.at(-1)! };
  const rows = names.map((name) => Number(name.replace(/^[A-Z]+/, "")));
  const [from, to] = [smallest(rows), largest(rows)];
  return { from: String(from), to: String(to) };
}

/** The lines between the units that begin none. */
export function skippedIn(view: View, lines: readonly number[]): string[] {
  if (view.halves) return skippedInHalves(view, lines);
  if (!view.blocks || view.isTurned) return linesBetween(lines).map((row) => view.rowName(row));
  const own = new Set(lines.map((row) => lineIndex(view.rowName(row))));
  const [first, last] = [lines[0]!, lines.at(-1)!].map((row) => lineIndex(view.rowName(row)));
  const skipped: string[] = [];
  for (let row = first!; row < last!; row++) if (!own.has(row)) skipped.push(String(row + 1));
  return skipped;
}

/** Of halves side by side every line between the ends that holds something and is no unit. */
function skippedInHalves(view: View, lines: readonly number[]): string[] {
  const own = new Set(lines);
  const { from, to } = endsOf(view, lines);
  const skipped: string[] = [];
  for (let row = 0; row < view.rows; row++) {
    const name = view.rowName(row);
    const number = Number(name.replace(/^[A-Z]+/, ""));
    const isBetween = number >= Number(from) && number <= Number(to);
    if (isBetween && !own.has(row) && isFilled(view, row)) skipped.push(name);
  }
  return skipped;
}

function isFilled(view: View, row: number): boolean {
  for (let column = 0; column < view.columns; column++) {
    if (view.value(row, column) !== null) return true;
  }
  return false;
}

/** By what a printed sum multiplies a column, where it does. */
function multipleOf(
  { proof, weights }: Settled,
  { column }: RoleOfColumn,
): Partial<MappedIndicator> {
  const factor =
    proof?.how === "sum" && !weights ? proof.weights?.[proof.of.indexOf(column)] : undefined;
  return factor === undefined ? {} : { weight: factor };
}

/** Weights that are stated or proven; else the sum or the mean that is proven. One indicator needs no weight. */
function methodIn({ chosen, weights, proof }: Settled): Mapping["method"] {
  if (weights) return "weighted";
  if (proof?.how === "sum") return "sum";
  return proof?.how === "mean" || chosen.length === 1 ? "equal" : "weighted";
}

/** The column of classes where there is just one that is named so, filled in for every unit and shared by several. */
export function clearClass(roles: readonly RoleOfColumn[]): RoleOfColumn | undefined {
  const classes = roles.filter(({ role }) => role === "class");
  const [first] = classes;
  const isClear =
    classes.length === 1 &&
    headerRole(first!.header.leaf) === "class" &&
    first!.facts.blanks === 0 &&
    first!.facts.distinct < 0.6;
  return isClear ? first : undefined;
}

/** The rank among all by the total, where there are ranks by indicators as well. */
function overallRank(
  all: readonly RoleOfColumn[],
  proofs: ReadonlyMap<number, RankProof>,
  total: RoleOfColumn | undefined,
): RoleOfColumn | undefined {
  const proof = (role: RoleOfColumn): RankProof | undefined => proofs.get(role.column);
  const ofTotal = all.filter((each) => total && proof(each)?.of === total.column);
  return (
    ofTotal.find((each) => !proof(each)!.isWithin && NAMED.test(each.header.leaf)) ??
    ofTotal.find((each) => !proof(each)!.isWithin) ??
    ofTotal[0] ??
    all.find(({ header }) => NAMED.test(header.leaf)) ??
    all.find((each) => !proof(each)?.isWithin)
  );
}

const NAMED = /^(排名|名次|位次|rank)$|总|综合|年级|world|overall|total/i;
