import { headerWeight } from "../see/headerWeight";
import { bareHeader } from "../see/headerWords";
import type { ColumnRole, RoleOfColumn, RoleReason } from "./columnRole";
import { withMadeScores } from "./madeScores";
import { likeTotal, MAY_BE_TOTAL } from "./mayBeTotal";
import { namesQuantity } from "./treatment";
import {
  POINTS,
  printedTotal,
  type FormulaOf,
  type PrintedTotal,
  type Stated,
} from "./printedTotal";
import { mayBePlaces, provePlaces, type RankProof } from "./rankProof";
import { withPlaceSums } from "./placeSums";
import { withBase, withComplements } from "./scoreOfBase";
import { partsOfSubtotals } from "./subtotals";
import { proveTotal } from "./totalProof";
import { withoutSubtotals } from "./withoutSubtotals";

/** The roles after arithmetic, with the printed total that proves them and what the printed ranks order. */
export interface ProvenRoles {
  readonly roles: readonly RoleOfColumn[];
  readonly proof: PrintedTotal | undefined;
  readonly ranks: ReadonlyMap<number, RankProof>;
}

/** What is read of a column beside its facts. */
export interface Reading {
  /** The classes of the lines that a column holds. */
  readonly classesOf: (role: RoleOfColumn) => readonly string[];
  /** The heading above each line, where headings divide the units. */
  readonly sections?: readonly string[] | undefined;
  /** The multiples by which the formula of a column adds up others; undefined where it does not. */
  readonly formulaOf: FormulaOf;
}

/**
 * What proves itself decides: a column that is the sum, mean or weighted mean of others is no indicator of itself, and
 * one that holds the places of another is a rank, whatever the headers say.
 */
export function provenRoles(
  roles: readonly RoleOfColumn[],
  stated: Stated,
  { classesOf, formulaOf, sections }: Reading,
): ProvenRoles {
  const told = withoutSubtotals(roles.map((each) => retoldAsRank(each, roles)));
  const made = withMadeScores(withComplements(told));
  const ranks = ranksIn(made, classesOf, sections);
  const placed = made.map((each): RoleOfColumn => {
    const isPlaces = each.role === "indicator" && ranks.has(each.column);
    return isPlaces ? { ...each, role: "rank", why: "places" } : each;
  });
  const proof = printedTotal(placed, stated, { formulaOf, ordered: orderedBy(ranks) });
  const settled = proof ? withTotal(placed, proof) : withoutTotal(placed, stated, ranks);
  return { roles: settled, proof, ranks };
}

/** Without a printed total that its parts prove. */
function withoutTotal(
  roles: readonly RoleOfColumn[],
  stated: Stated,
  ranks: ReadonlyMap<number, RankProof>,
): RoleOfColumn[] {
  const counted = withBase(withPlaceSums(roles, ranks));
  const inputs = counted.filter(({ role }) => role === "indicator");
  // Sums with weights of their own, beside those of their parts, are meant.
  const sums = stated(inputs).length > 0 ? new Map() : partsOfSubtotals(inputs);
  const own = counted.map((each): RoleOfColumn => {
    // A quantity that others add up to is a quantity still: 竣工量 of what was taken in and what was left.
    const isSum = sums.has(each.column) && !namesQuantity(each.header);
    return isSum ? { ...each, role: "derived", why: "partOfTotal" } : each;
  });
  return namedTotal(own, ranks);
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
  sections: Reading["sections"],
): Map<number, RankProof> {
  const scored = roles
    .filter(({ role }) => SCORED.has(role))
    .sort((a, b) => likeTotal(a) - likeTotal(b));
  const classes = [
    ...roles
      .filter(({ role }) => role === "class" || role === "grouping")
      .slice(0, MOST_CLASSES)
      .map(classesOf),
    ...(sections ? [sections] : []),
  ];
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

/** The columns that make up the total count; others of numbers are derived from them or count for nothing. */
function withTotal(roles: readonly RoleOfColumn[], proof: PrintedTotal): RoleOfColumn[] {
  const counted = new Set(proof.of);
  const below = partsBelow(roles, counted);
  const parts = roles.filter(({ column }) => counted.has(column)).map(({ facts }) => facts);
  const follows = (each: RoleOfColumn): boolean =>
    proveTotal({
      ...{ total: each.facts, pool: parts, plus: [], minus: [], stated: [] },
      ...{ isNamed: false, isSolved: false },
    }) !== undefined;
  return roles.map((each): RoleOfColumn => {
    const as = (role: ColumnRole, why: RoleReason): RoleOfColumn => ({ ...each, role, why });
    if (each.column === proof.total) return as("total", "proven");
    if (counted.has(each.column)) return as("indicator", "proven");
    if (each.role === "total") return as("derived", "partOfTotal");
    if (below.has(each.column)) return as("derived", "partOfTotal");
    if (!proof.hasPoints && POINTS.has(each.role)) return as("derived", "notInTotal");
    // Nothing is filled in, and the total is whole without it.
    if (each.role === "indicator" && isBlank(each)) return as("unused", "cells");
    if (each.role !== "indicator" || each.facts.numbers === 0) return each;
    if (isIdentifier(each)) return as("id", "identifier");
    return as("derived", follows(each) ? "partOfTotal" : "notInTotal");
  });
}

function isBlank({ facts, header }: RoleOfColumn): boolean {
  const isEmpty = facts.numbers === 0 && facts.texts === 0 && facts.words.size === 0;
  return isEmpty && headerWeight(header.leaf) === undefined;
}

/** What the subtotals that count have added up already. */
function partsBelow(
  roles: readonly RoleOfColumn[],
  counted: ReadonlySet<number>,
): ReadonlySet<number> {
  const sums = partsOfSubtotals(roles.filter(({ role }) => role === "indicator"));
  return new Set([...sums].flatMap(([sum, parts]) => (counted.has(sum) ? parts : [])));
}

/** A large whole number of its own in every line, beside a total that leaves it out: an identifier. */
function isIdentifier({ facts }: RoleOfColumn): boolean {
  return facts.isWhole && facts.distinct === 1 && facts.lowest >= 1000;
}

/** The columns that printed places order. */
function orderedBy(ranks: ReadonlyMap<number, RankProof>): ReadonlySet<number> {
  return new Set([...ranks.values()].map(({ of }) => of));
}

/** Without proof: of several totals one is kept; a rank may name the column that it orders as the total. */
function namedTotal(
  roles: readonly RoleOfColumn[],
  ranks: ReadonlyMap<number, RankProof>,
): RoleOfColumn[] {
  if (roles.some(({ role }) => role === "total")) return [...roles];
  const others = roles.filter(({ role }) => role === "indicator").length;
  const ordered = orderedBy(ranks);
  const index = roles.findIndex(
    ({ column, role, header }) =>
      role === "indicator" &&
      others > 2 &&
      ordered.has(column) &&
      MAY_BE_TOTAL.test(bareHeader(header.leaf)) &&
      headerWeight(header.leaf) === undefined,
  );
  // A score that is proven by what it was made of, and that places order, is the result.
  const isResult = roles[index]?.why === "proven";
  return roles.map((each, at): RoleOfColumn => {
    if (isResult) {
      const isOther = at !== index && each.role === "indicator";
      return isOther ? { ...each, role: "derived", why: "notInTotal" } : each;
    }
    return at === index ? { ...each, role: "total", why: "places" } : each;
  });
}
