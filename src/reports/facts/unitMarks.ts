import { exactItems } from "../../scoring/appraise/exactTotals";
import type { Row } from "../../scoring/appraise/rows";
import { fullScore } from "../../scoring/fullMarks";
import {
  atLeastZero,
  divide,
  fractionOf,
  multiply,
  subtract,
  type Fraction,
} from "../../scoring/numbers/fraction";
import type { Scheme } from "../../scoring/scheme";
import { exactWhole } from "../../scoring/weights/whole";
import { weightFor } from "../../scoring/weights/weightTree";
import { ofTicks, sum } from "../data/exact";
import { figure, type Figure } from "../data/figure";
import type { Dimension, Item } from "./dimensions";

/** What a unit has of a dimension or an item. */
export interface Marks {
  readonly points: Figure;
  /** What it weighs after 不适用. */
  readonly weight: Figure;
  /** 得分率 in per cent; undefined where nothing weighs. */
  readonly rate: Figure | undefined;
}

export interface ItemMarks extends Marks {
  readonly item: Item;
  /** In its own unit: out of 100, or out of its full marks. */
  readonly mark: Figure;
  /** Undefined for 积分, which have no full marks to miss. */
  readonly loss: Figure | undefined;
  /** Its weight went to others (不适用). */
  readonly isMoved: boolean;
  /** A policy put something in place of a missing score. */
  readonly isFilled: boolean;
}

/** Decimals of 得分率. */
const RATE_DECIMALS = 2;

/** One unit with the row of its scores. */
export interface MarkedUnit {
  readonly unit: string;
  readonly className: string;
  readonly scheme: Scheme;
  readonly row: Row;
}

/** The marks of a unit by item, in the order of the items. */
export function itemMarks(unit: MarkedUnit, items: readonly Item[]): ItemMarks[] {
  const points = pointsOf(unit);
  return items.map((item) => oneItem(unit, item, points(item.index)));
}

function oneItem(unit: MarkedUnit, item: Item, points: Fraction): ItemMarks {
  const { scheme, className, row } = unit;
  const { settings, indicators } = scheme;
  const { index, code } = item;
  const weight = effectiveWeight(unit, index);
  const full = fullScore(
    indicators[index]!,
    weightFor(indicators[index]!, className),
    settings.marking,
  );
  const isMoved = row.moved.includes(index);
  const score = isMoved ? fractionOf(0) : row.exact(index);
  const from = (field: "mark" | "loss") => ({ field, unit: unit.unit, of: code }) as const;
  return {
    item,
    ...marksOf(unit, code, points, weight),
    mark: figure(score, from("mark"), { decimals: settings.decimals, unit: "分", isShort: true }),
    loss:
      full === 0
        ? undefined
        : figure(
            atLeastZero(
              multiply(weight, divide(subtract(fractionOf(full), score), fractionOf(full))),
            ),
            from("loss"),
            { decimals: settings.decimals, unit: "分" },
          ),
    isMoved,
    isFilled: !isMoved && row.filled.includes(index),
  };
}

/** The marks of a unit in a dimension. */
export function dimensionMarks(unit: MarkedUnit, { name, items }: Dimension): Marks {
  const points = pointsOf(unit);
  return marksOf(
    unit,
    name,
    sum(items.map(points)),
    sum(items.map((index) => effectiveWeight(unit, index))),
  );
}

function marksOf(
  { unit, scheme }: MarkedUnit,
  of: string,
  points: Fraction,
  weight: Fraction,
): Marks {
  const { decimals } = scheme.settings;
  const hundredfold = multiply(points, fractionOf(100));
  return {
    points: figure(points, { field: "points", unit, of }, { decimals }),
    weight: figure(weight, { field: "weight", unit, of }, { decimals, isShort: true }),
    rate:
      weight.numerator === 0n
        ? undefined
        : figure(
            divide(hundredfold, weight),
            { field: "rate", unit, of },
            {
              decimals: RATE_DECIMALS,
              unit: "%",
            },
          ),
  };
}

function effectiveWeight({ row, scheme, className }: MarkedUnit, index: number): Fraction {
  return multiply(row.factors.shares[index]!, exactWhole(scheme, className));
}

/** The points of an item; rounded one by one under 逐项. */
function pointsOf({ row, scheme }: MarkedUnit): (index: number) => Fraction {
  const { roundingScope, decimals } = scheme.settings;
  if (roundingScope === "items") {
    const ticks = exactItems(row.exact, row.factors, scheme.settings);
    return (index) => ofTicks(ticks[index]!, decimals);
  }
  return (index) => {
    const factor = row.factors.exact[index]!;
    return factor.numerator === 0n ? fractionOf(0) : multiply(factor, row.exact(index));
  };
}
