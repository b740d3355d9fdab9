import { rowReader } from "../../scoring/appraise/rowReader";
import { Status } from "../../scoring/appraise/status";
import { Participation } from "../../scoring/columns";
import { adjustmentsOf } from "../../grading/results/unitCells";
import type { Grading } from "../../grading/results/grading";
import { wholeNumber, ofTicks } from "../data/exact";
import { figure, type Figure } from "../data/figure";
import { placeText } from "../data/placeText";
import { quote, type Quote } from "../data/text";
import { fractionOf } from "../../scoring/numbers/fraction";
import type { Dimension, Item } from "./dimensions";
import { printedGrade, type PrintedGrade } from "./printedGrade";
import { dimensionMarks, itemMarks, type ItemMarks, type Marks } from "./unitMarks";

/** One unit as papers speak of it. */
export interface UnitFacts {
  readonly index: number;
  readonly name: string;
  readonly quote: Quote;
  /** The name as it stands in tables, never cut. */
  readonly whole: Quote;
  readonly className: string;
  /** graded: with a result. The others are listed, never counted or compared. */
  readonly standing: "graded" | "direct" | "exempt" | "absent" | "incomplete";
  readonly grade: PrintedGrade;
  readonly isDecided: boolean;
  /** Undefined without a result, as all that follows. */
  readonly score: Figure | undefined;
  readonly rank: Figure | undefined;
  readonly weighted: Figure | undefined;
  readonly bonus: Figure | undefined;
  readonly deduction: Figure | undefined;
  readonly baseRank: Figure | undefined;
  /** By dimension, in the order of those of its class. */
  readonly dimensions: readonly Marks[];
  readonly items: readonly ItemMarks[];
}

/** Gives the facts of one unit after the other. */
export function unitReader(
  grading: Grading,
  dimensionsOf: (className: string) => readonly Dimension[],
  itemsOf: (className: string) => readonly Item[],
): (unit: number) => UnitFacts {
  const { read, appraisal } = grading;
  const { columns, scheme } = appraisal;
  const rowOf = rowReader(appraisal);
  return (unit) => {
    const row = rowOf(unit);
    const name = read.data.units[unit]!;
    const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
    const from = placeText(read.data.placeOf(unit, "unit"));
    const grade = printedGrade(grading, unit);
    const marked = row && { unit: name, className, scheme, row };
    return {
      index: unit,
      name,
      quote: quote(name, from),
      whole: quote(name, from, true),
      className,
      standing: standingOf(grading, unit),
      grade,
      isDecided: grade.kind === "decided",
      ...totalsOf(grading, unit, name),
      dimensions: marked ? dimensionsOf(className).map((each) => dimensionMarks(marked, each)) : [],
      items: marked ? itemMarks(marked, itemsOf(className)) : [],
    };
  };
}

function standingOf({ appraisal }: Grading, unit: number): UnitFacts["standing"] {
  switch (appraisal.status[unit]) {
    case Status.incomplete:
      return "incomplete";
    case Status.direct:
      return "direct";
    case Status.exempt:
      return appraisal.columns.participation?.[unit] === Participation.exempt ? "exempt" : "absent";
    default:
      return "graded";
  }
}

type Totals = Pick<UnitFacts, "score" | "rank" | "weighted" | "bonus" | "deduction" | "baseRank">;

function totalsOf({ read, appraisal }: Grading, unit: number, name: string): Totals {
  const { score, weighted, rank, scheme } = appraisal;
  const { decimals } = scheme.settings;
  const form = { decimals, unit: "分" };
  const place = rank[unit]!;
  const base = read.data.baseRank?.[unit] ?? NaN;
  const baseRank = Number.isNaN(base)
    ? undefined
    : figure(fractionOf(base), { cell: placeText(read.data.placeOf(unit, "baseRank")) });
  const none = { score: undefined, weighted: undefined, bonus: undefined, deduction: undefined };
  const rankFigure = Number.isNaN(place)
    ? undefined
    : figure(
        Number.isInteger(place) ? wholeNumber(place) : fractionOf(place),
        { field: "rank", unit: name },
        { decimals: Number.isInteger(place) ? 0 : 1 },
      );
  if (Number.isNaN(score[unit]!)) return { ...none, rank: rankFigure, baseRank };
  const points = adjustmentsOf(appraisal, unit);
  const typed = (field: "bonus" | "deduction"): Figure =>
    figure(
      fractionOf(points[field]),
      { field, unit: name },
      { decimals: 10, unit: "分", isShort: true },
    );
  return {
    score: figure(ofTicks(score[unit]!, decimals), { field: "score", unit: name }, form),
    weighted: figure(ofTicks(weighted[unit]!, decimals), { field: "weighted", unit: name }, form),
    bonus: typed("bonus"),
    deduction: typed("deduction"),
    rank: rankFigure,
    baseRank,
  };
}
