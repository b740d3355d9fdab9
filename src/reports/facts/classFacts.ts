import { compare } from "../../scoring/numbers/fraction";
import { printedValue, statistic, type Figure } from "../data/figure";
import type { Source } from "../data/source";
import type { Quote } from "../data/text";
import type { Dimension, Item } from "./dimensions";
import type { UnitFacts } from "./unitFacts";
import type { Marks } from "./unitMarks";

/** Below so many units nothing is compared. */
const SMALLEST_CLASS = 3;

/** The units that are compared: those of a class, or all where there are no classes. */
export interface ClassFacts {
  /** Null where there are no classes. */
  readonly name: string | null;
  readonly quote: Quote | undefined;
  /** All of them, in the order of the data (机构序列). */
  readonly all: readonly UnitFacts[];
  /** Those with a result, in the order of the data. */
  readonly units: readonly UnitFacts[];
  /** The same by rank. */
  readonly ranked: readonly UnitFacts[];
  readonly isSmall: boolean;
  readonly scores: Spread | undefined;
  readonly dimensions: readonly ClassDimension[];
  readonly items: readonly ClassItem[];
}

/** Statistics over printed numbers; undefined where nobody has one. */
export interface Spread {
  readonly mean: Figure;
  readonly median: Figure;
  readonly max: Figure;
  readonly min: Figure;
}

export interface ClassDimension {
  readonly dimension: Dimension;
  readonly rates: Spread | undefined;
  readonly points: Spread | undefined;
}

export interface ClassItem {
  readonly item: Item;
  readonly rates: Spread | undefined;
  /** Of the marks in their own unit. */
  readonly marks: Spread | undefined;
}

interface Given {
  readonly name: string | null;
  readonly quote: Quote | undefined;
  readonly all: readonly UnitFacts[];
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
}

export function factsOf({ name, quote, all, dimensions, items }: Given): ClassFacts {
  const units = all.filter(({ standing }) => standing === "graded");
  const list = (field: "score" | "rate" | "mark" | "points", of?: string): Source =>
    of === undefined ? { field, scope: name } : { field, scope: name, of };
  return {
    name,
    quote,
    all,
    units,
    ranked: byRank(units),
    isSmall: units.length < SMALLEST_CLASS,
    scores: spread(
      units.map(({ score }) => score),
      list("score"),
    ),
    dimensions: dimensions.map((dimension, index) => ({
      dimension,
      rates: spread(
        ratesOf(units.map((unit) => unit.dimensions[index])),
        list("rate", dimension.name),
      ),
      points: spread(
        units.map((unit) => unit.dimensions[index]?.points),
        list("points", dimension.name),
      ),
    })),
    items: items.map((item, index) => ({
      item,
      rates: spread(ratesOf(units.map((unit) => unit.items[index])), list("rate", item.code)),
      marks: spread(
        units.map((unit) => (unit.items[index]?.isMoved ? undefined : unit.items[index]?.mark)),
        list("mark", item.code),
      ),
    })),
  };
}

function ratesOf(marks: readonly (Marks | undefined)[]): (Figure | undefined)[] {
  return marks.map((each) => each?.rate);
}

function spread(given: readonly (Figure | undefined)[], from: Source): Spread | undefined {
  const figures = given.filter((each) => each !== undefined);
  if (figures.length === 0) return undefined;
  const of = (kind: Parameters<typeof statistic>[0]): Figure => statistic(kind, figures, from);
  return { mean: of("mean"), median: of("median"), max: of("max"), min: of("min") };
}

/** By rank, then in the order of the data; without a rank last. */
export function byRank(units: readonly UnitFacts[]): UnitFacts[] {
  return [...units].sort((a, b) => {
    if (!a.rank || !b.rank) return Number(!a.rank) - Number(!b.rank) || a.index - b.index;
    return compare(printedValue(a.rank), printedValue(b.rank)) || a.index - b.index;
  });
}
