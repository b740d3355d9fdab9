import { headerWeight } from "../see/headerWeight";
import { bareHeader } from "../see/headerWords";
import type { ColumnRole, RoleOfColumn, RoleReason } from "./columnRole";
import { isScored, likeTotal, MAY_BE_TOTAL, maybeTotal } from "./mayBeTotal";
import { namesQuantity } from "./treatment";
import { mayBePlaces, provePlaces, type RankProof } from "./rankProof";
import { proveByFormula, proveTotal, type TotalProof } from "./totalProof";
import { withBase, withoutSubtotals } from "./withoutSubtotals";

/** The roles after arithmetic, with the printed total that proves them and what the printed ranks order. */
export interface ProvenRoles {
  readonly roles: readonly RoleOfColumn[];
  readonly proof: (TotalProof & { readonly total: number }) | undefined;
  readonly ranks: ReadonlyMap<number, RankProof>;
}

/** The sets of weights that are stated for some columns. */
export type Stated = (columns: readonly RoleOfColumn[]) => readonly (readonly number[])[];

/** What is read of a column beside its facts. */
export interface Reading {
  /** The classes of the lines that a column holds. */
  readonly classesOf: (role: RoleOfColumn) => readonly string[];
  /** The multiples by which the formula of a column adds up others; undefined where it does not. */
  readonly formulaOf: (role: RoleOfColumn) => ReadonlyMap<number, number> | undefined;
}

/**
 * What proves itself decides: a column that is the sum, mean or weighted mean of others is no indicator of itself, and
 * one that holds the places of another is a rank, whatever the headers say.
 */
export function provenRoles(
  roles: readonly RoleOfColumn[],
  stated: Stated,
  { classesOf, formulaOf }: Reading,
): ProvenRoles {
  const isTold = roles.map((each) => retoldAsRank(each, roles));
  const ranks = ranksIn(isTold, classesOf);
  const placed = withoutSubtotals(
    isTold.map((each): RoleOfColumn => {
      return each.role === "indicator" && ranks.has(each.column)
        ? { ...each, role: "rank", why: "places" }
        : each;
    }),
  );
  const proof = byFormula(placed, formulaOf) ?? totalIn(placed, stated);
  const settled = proof ? withTotal(placed, proof) : namedTotal(withBase(placed), ranks);
  return { roles: settled, proof, ranks };
}

/** A rank by its header that holds no places is a mark: 全市排名得分. */
function retoldAsRank(role: RoleOfColumn, all: readonly RoleOfColumn[]): RoleOfColumn {
  if (role.role !== "rank" || role.facts.numbers === 0) return role;
  const isFraction = !role.facts.isWhole && role.facts.lowest < 1;
  const hasOthers = all.some(({ role: other }) => other === "indicator" || other === "derived");
  return isFraction && hasOthers ? { ...role, role: "indicator", why: "cells" } : role;
}

/** So many columns of classes are tried for places within them. */
const MOST_CLASSES = 4;

const SCORED: ReadonlySet<ColumnRole> = new Set(["total", "indicator", "derived"]);

/** Which columns hold places, and of what: totals are tried first. */
function ranksIn(
  roles: readonly RoleOfColumn[],
  classesOf: Reading["classesOf"],
): Map<number, RankProof> {
  const scored = roles
    .filter(({ role }) => SCORED.has(role))
    .sort((a, b) => likeTotal(a) - likeTotal(b));
  const classes = roles
    .filter(({ role }) => role === "class" || role === "grouping")
    .slice(0, MOST_CLASSES)
    .map(classesOf);
  const found = new Map<number, RankProof>();
  for (const { column, role, facts } of roles) {
    const isNamed = role === "rank";
    if (!isNamed && !(role === "indicator" && mayBePlaces(facts))) continue;
    const others = scored.filter((each) => each.column !== column && !found.has(each.column));
    const proof = provePlaces(
      facts,
      others.map((each) => each.facts),
      classes,
      isNamed,
    );
    // Two columns of few values order each other by chance.
    if (proof && (isNamed || facts.distinct > 0.5 || proof.isWithin)) found.set(column, proof);
  }
  return found;
}

/** A total whose formula says what it adds up: the one that is named so and adds up most. */
function byFormula(
  roles: readonly RoleOfColumn[],
  formulaOf: Reading["formulaOf"],
): ProvenRoles["proof"] {
  const of = (...wanted: ColumnRole[]) =>
    roles.filter(({ role }) => wanted.includes(role)).map(({ facts }) => facts);
  let best: ProvenRoles["proof"];
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
    if (!best || proof.of.length > best.of.length) best = { ...proof, total: candidate.column };
  }
  return best;
}

/** The printed total that follows from most columns, those named as totals first. */
function totalIn(roles: readonly RoleOfColumn[], stated: Stated): ProvenRoles["proof"] {
  const named = roles.filter(({ role }) => role === "total");
  const pool = roles.filter(({ role }) => role === "indicator");
  const withDerived = roles.filter(isScored);
  const of = (...wanted: ColumnRole[]) =>
    roles.filter(({ role }) => wanted.includes(role)).map(({ facts }) => facts);
  const prove = (candidate: RoleOfColumn, columns: readonly RoleOfColumn[]) => {
    const others = columns.filter((each) => each !== candidate);
    const own = proveTotal({
      total: candidate.facts,
      pool: others.map(({ facts }) => facts),
      plus: of("bonus", "signed"),
      minus: of("deduction"),
      stated: stated(others),
      isNamed: candidate.role === "total" && others.length <= 30,
    });
    return own && { ...own, total: candidate.column };
  };
  // Some have weights in their headers, the others only lead up to them: 德能勤绩廉 beside 民主测评(30%).
  const weighted = pool.filter(({ header }) => headerWeight(header.leaf) !== undefined);
  const hints = withDerived.filter(maybeTotal);
  // A column without a header behind all others may be their total; one with a name of its own is believed.
  const last = pool.at(-1);
  const isNameless = last !== undefined && last.header.leaf === "" && pool.length > 2;
  const candidates = [...named, ...hints, ...(isNameless ? [last] : [])];
  let best: ProvenRoles["proof"];
  for (const candidate of candidates) {
    for (const columns of [pool, withDerived, weighted]) {
      const proof = prove(candidate, columns);
      // Few lines agree by chance where nothing names the total.
      if (!proof || (candidate.role !== "total" && proof.agreeing < 3)) continue;
      if (isOnlyPart(candidate, proof, withDerived)) continue;
      if (!best || proof.of.length > best.of.length) best = proof;
    }
    if (best && candidate.role === "total" && candidate === named.at(-1)) break;
  }
  return best;
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

/** The columns that make up the total count; others of numbers are derived from them or count for nothing. */
function withTotal(
  roles: readonly RoleOfColumn[],
  proof: NonNullable<ProvenRoles["proof"]>,
): RoleOfColumn[] {
  const counted = new Set(proof.of);
  const parts = roles.filter(({ column }) => counted.has(column)).map(({ facts }) => facts);
  const follows = (each: RoleOfColumn): boolean =>
    proveTotal({
      ...{ total: each.facts, pool: parts, plus: [], minus: [], stated: [] },
      isNamed: false,
    }) !== undefined;
  return roles.map((each): RoleOfColumn => {
    const as = (role: ColumnRole, why: RoleReason): RoleOfColumn => ({ ...each, role, why });
    if (each.column === proof.total) return as("total", "proven");
    if (counted.has(each.column)) return as("indicator", "proven");
    if (each.role === "total") return as("derived", "partOfTotal");
    if (each.role !== "indicator" || each.facts.numbers === 0) return each;
    if (isIdentifier(each)) return as("id", "identifier");
    return as("derived", follows(each) ? "partOfTotal" : "notInTotal");
  });
}

/** A large whole number of its own in every line, beside a total that leaves it out: an identifier. */
function isIdentifier({ facts }: RoleOfColumn): boolean {
  return facts.isWhole && facts.distinct === 1 && facts.lowest >= 1000;
}

/** Without proof: of several totals one is kept; a rank may name the column that it orders as the total. */
function namedTotal(
  roles: readonly RoleOfColumn[],
  ranks: ReadonlyMap<number, RankProof>,
): RoleOfColumn[] {
  if (roles.some(({ role }) => role === "total")) return [...roles];
  const others = roles.filter(({ role }) => role === "indicator").length;
  const ordered = new Set([...ranks.values()].map(({ of }) => of));
  const index = roles.findIndex(
    ({ column, role, header }) =>
      role === "indicator" &&
      others > 2 &&
      ordered.has(column) &&
      MAY_BE_TOTAL.test(bareHeader(header.leaf)) &&
      headerWeight(header.leaf) === undefined,
  );
  return roles.map((each, at) =>
    at === index ? { ...each, role: "total" as const, why: "places" as const } : each,
  );
}
