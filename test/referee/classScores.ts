import type { Columns } from "../../src/scoring/columns";
import type { Scheme } from "../../src/scoring/scheme";
import { over, sum, times, whole, type Fraction } from "./fractions";
import { classOf, unitsOf } from "./participants";
import { Refusal } from "./refusal";
import { compete, type Compete } from "./rules/compete";
import type { Measured } from "./rules/context";
import { fullOf, type Mark, type Value } from "./values";

/** Scores by comparison within each class; a class of one has what 单独成类 says. */
export function classScores(
  scheme: Scheme,
  columns: Columns,
  index: number,
  rule: Compete,
  values: readonly Value[],
): Mark[] {
  const indicator = scheme.indicators[index]!;
  const marks: Mark[] = values.map((value) => (value.kind === "value" ? { kind: "none" } : value));
  const alone: number[] = [];
  columns.classNames.forEach((className, classIndex) => {
    const members = unitsOf(columns).filter(
      (unit) => classOf(columns, unit) === classIndex && values[unit]!.kind !== "none",
    );
    const valued = members.filter((unit) => values[unit]!.kind === "value");
    if (members.length === 1) {
      if (scheme.settings.singleClass === "refuse") throw new Refusal("singleClass");
      alone.push(...valued);
      return;
    }
    if (valued.length === 0) return;
    const full = fullOf(scheme, indicator, className)!;
    const scores = compete(
      rule,
      valued.map((unit) => measuredOf(values[unit]!)),
      full,
    );
    valued.forEach((unit, at) => {
      marks[unit] = { kind: "score", score: scores[at]!, value: measuredOf(values[unit]!) };
    });
  });
  return marks.map((mark, unit) => {
    if (!alone.includes(unit)) return mark;
    const score = singleScore(scheme, columns, index, unit, marks);
    return { kind: "score", score, value: measuredOf(values[unit]!) };
  });
}

const measuredOf = (value: Value): Measured => (value as Extract<Value, { kind: "value" }>).value;

/** 单独成类: full marks, or the mean of the other classes' scores, as a part of the full marks. */
function singleScore(
  scheme: Scheme,
  columns: Columns,
  index: number,
  unit: number,
  marks: readonly Mark[],
): Fraction {
  const indicator = scheme.indicators[index]!;
  const fullAt = (at: number): Fraction =>
    fullOf(scheme, indicator, columns.classNames[classOf(columns, at)]!)!;
  if (scheme.settings.singleClass === "full") return fullAt(unit);
  const others = marks.flatMap((mark, at) =>
    mark.kind === "score" && classOf(columns, at) !== classOf(columns, unit)
      ? [over(mark.score, fullAt(at))]
      : [],
  );
  // Nobody else has a score: full marks, as where all are equal.
  if (others.length === 0) return fullAt(unit);
  return times(fullAt(unit), over(sum(others), whole(others.length)));
}
