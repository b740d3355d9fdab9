import { headerWeight } from "../see/headerWeight";
import { bareHeader } from "../see/headerWords";
import type { ColumnRole, RoleOfColumn } from "./columnRole";
import { isGenericMark } from "./indicatorOf";
import { isScored, maybeTotal } from "./mayBeTotal";
import { isSumOf, topColumns, withoutSums } from "./subtotals";
import { namesQuantity } from "./treatment";
import { proveByFormula, proveTotal, type TotalProof } from "./totalProof";

/** A printed total that its parts prove, and whether points beside them are part of it. */
export interface PrintedTotal extends TotalProof {
  readonly total: number;
  readonly hasPoints: boolean;
}

/** The sets of weights that are stated for some columns. */
export type Stated = (columns: readonly RoleOfColumn[]) => readonly (readonly number[])[];

/** The multiples by which the formula of a column adds up others, by their columns; undefined where it does not. */
export type FormulaOf = (role: RoleOfColumn) => ReadonlyMap<number, number> | undefined;

/** The printed total that its formula or its numbers prove; undefined where none does. */
export function printedTotal(
  roles: readonly RoleOfColumn[],
  stated: Stated,
  { formulaOf, ordered }: { readonly formulaOf: FormulaOf; readonly ordered: ReadonlySet<number> },
): PrintedTotal | undefined {
  const hasPoints = roles.some(({ role }) => POINTS.has(role));
  return (
    byFormula(roles, formulaOf) ??
    totalIn(roles, stated, { ordered, hasPoints: true }) ??
    // Points that the total does not take in, such as what each mark has lost already.
    (hasPoints ? totalIn(roles, stated, { ordered, hasPoints: false }) : undefined)
  );
}

/** Columns of points that are added to or taken from a total. */
export const POINTS: ReadonlySet<ColumnRole> = new Set(["bonus", "deduction", "signed"]);

/** A total whose formula says what it adds up: the one that is named so and adds up most. */
function byFormula(roles: readonly RoleOfColumn[], formulaOf: FormulaOf): PrintedTotal | undefined {
  const of = (...wanted: ColumnRole[]) =>
    roles.filter(({ role }) => wanted.includes(role)).map(({ facts }) => facts);
  let best: PrintedTotal | undefined;
  for (const candidate of roles) {
    if (!maybeTotal(candidate)) continue;
    const factors = formulaOf(candidate);
    const parts = roles
      .filter((each) => factors?.has(each.column) && (each.role === "total" || isScored(each)))
      .map((each) => ({ facts: each.facts, factor: factors!.get(each.column)! }));
    if (parts.some(({ factor }) => factor < 0)) continue;
    const proof = proveByFormula(
      { total: candidate.facts, plus: of("bonus", "signed"), minus: of("deduction") },
      parts,
    );
    if (!proof || isOnlyPart(candidate, proof, roles.filter(isScored))) continue;
    if (best && proof.of.length <= best.of.length) continue;
    best = { ...proof, total: candidate.column, hasPoints: true };
  }
  return best;
}

/** The printed total that follows from most columns, those named as totals first. */
function totalIn(
  roles: readonly RoleOfColumn[],
  stated: Stated,
  { ordered, hasPoints }: { readonly ordered: ReadonlySet<number>; readonly hasPoints: boolean },
): PrintedTotal | undefined {
  const pool = roles.filter(({ role }) => role === "indicator");
  const of = (...wanted: ColumnRole[]) =>
    roles.filter(({ role }) => wanted.includes(role)).map(({ facts }) => facts);
  const prove = (candidate: RoleOfColumn, columns: readonly RoleOfColumn[]) => {
    const others = columns.filter((each) => each !== candidate);
    const own = proveTotal({
      total: candidate.facts,
      pool: others.map(({ facts }) => facts),
      plus: hasPoints ? of("bonus", "signed") : [],
      minus: hasPoints ? of("deduction") : [],
      stated: stated(others),
      // What the printed places order is the result, by whatever name.
      isNamed: candidate.role === "total" || ordered.has(candidate.column),
      isSolved: others.length <= MOST_SOLVED,
    });
    return own && { ...own, total: candidate.column, hasPoints };
  };
  const { candidates, last } = candidatesIn(roles, pool);
  const pools = poolsOf(roles);
  let best: PrintedTotal | undefined;
  for (const candidate of candidates) {
    // Pools are often the same columns; what these prove is asked once.
    const proofs = new Map<string, PrintedTotal | undefined>();
    for (const { columns, among } of pools) {
      const key = columns.map(({ column }) => column).join();
      if (!proofs.has(key)) proofs.set(key, prove(candidate, columns));
      const proof = proofs.get(key);
      // Few lines agree by chance where nothing names the total.
      if (!proof || (candidate.role !== "total" && proof.agreeing < 3)) continue;
      if (isOnlyPart(candidate, proof, among)) continue;
      if (!best || proof.of.length > best.of.length) best = proof;
    }
    if (best && candidate === last) break;
  }
  return best ?? wholeSum(pool, prove);
}

/** What may be the total, those named so first, and the last of these. */
function candidatesIn(
  roles: readonly RoleOfColumn[],
  pool: readonly RoleOfColumn[],
): { readonly candidates: readonly RoleOfColumn[]; readonly last: RoleOfColumn | undefined } {
  const named = roles.filter(({ role }) => role === "total");
  const hints = roles.filter(isScored).filter(maybeTotal);
  // A column without a header behind all others may be their total; one with a name of its own is believed.
  const end = pool.at(-1);
  const isNameless = end !== undefined && end.header.leaf === "" && pool.length > 2;
  const candidates = [...named, ...hints, ...(isNameless ? [end] : [])];
  return { candidates, last: named.at(-1) };
}

/** Weights of more columns than this are not solved. */
const MOST_SOLVED = 30;

interface Pool {
  readonly columns: readonly RoleOfColumn[];
  /** The columns of which it has to be the better part. */
  readonly among: readonly RoleOfColumn[];
}

/** The columns that may make up a total together. */
function poolsOf(roles: readonly RoleOfColumn[]): Pool[] {
  const pool = roles.filter(({ role }) => role === "indicator");
  const all = roles.filter(isScored);
  const totals = roles.filter(({ role }) => role === "total");
  // Some have weights in their headers, the others only lead up to them: 德能勤绩廉 beside 民主测评(30%).
  const weighted = pool.filter(({ header }) => headerWeight(header.leaf) !== undefined);
  // 小计 of halves of the year: the total adds them up, and not what they add up.
  const tops = topColumns(pool, totals);
  // Every mark counts by itself rather than some of them in a sum and others not.
  const leaves = withoutSums(pool);
  // Counts beside the marks that they make, 篇数 | 得分: the total adds up the marks.
  const marks = pool.filter(({ header }) => isGenericMark(header.leaf));
  return [
    ...[pool, all, weighted].map((columns) => ({ columns, among: all })),
    ...[leaves, tops, marks].map((columns) => ({ columns, among: columns })),
  ];
}

/** So many lines, and so many parts, a sum has that no word names as a total. */
const FEWEST_LINES = 4;
const FEWEST_PARTS = 3;

/** A column that in every line adds up all the others, whatever its header says: 累计积分 of twelve months. */
function wholeSum(
  pool: readonly RoleOfColumn[],
  prove: (candidate: RoleOfColumn, columns: readonly RoleOfColumn[]) => PrintedTotal | undefined,
): PrintedTotal | undefined {
  if (pool.length <= FEWEST_PARTS) return undefined;
  for (const candidate of [...pool].reverse()) {
    const others = pool.filter((each) => each !== candidate);
    const proof = isSumOf(candidate, others) ? prove(candidate, pool) : undefined;
    if (!proof || proof.of.length < pool.length - 1 || isOnlyPart(candidate, proof, pool)) continue;
    if (proof.agreeing === proof.lines && proof.lines >= FEWEST_LINES) return proof;
  }
  return undefined;
}

/**
 * A sum of a few columns among many, or of quantities, is a subtotal and no result: 线路故障总数 of 城镇 and 农村. A
 * header that says a score is believed.
 */
function isOnlyPart(
  { header, role }: RoleOfColumn,
  { of }: TotalProof,
  pool: readonly RoleOfColumn[],
): boolean {
  const isScore = /分$|得分|成绩|score|绩效/i.test(bareHeader(header.leaf));
  if (isScore && role === "total") return false;
  const parts = pool.filter(({ column }) => of.includes(column));
  const isQuantity = parts.some(
    (each) => namesQuantity(each.header) || each.facts.percents * 2 > each.facts.numbers,
  );
  return (isQuantity && !isScore) || of.length * 2 < pool.length - 1;
}
