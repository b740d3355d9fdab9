import type { Columns } from "../../src/scoring/columns";
import type { Indicator, MissingPolicy, Scheme } from "../../src/scoring/scheme";
import { over, sum, whole, ZERO, type Fraction } from "./fractions";
import { classOf, unitsOf } from "./participants";
import { State } from "./reading";
import { fullOf, type Mark } from "./values";

/** What stands in for a cell: a score, nothing (its weight goes to others), or no result for the unit. */
export type Filled =
  | { readonly kind: "score"; readonly score: Fraction }
  | { readonly kind: "left out" }
  | { readonly kind: "refused" };

export function policyOf(scheme: Scheme, indicator: Indicator, state: number): MissingPolicy {
  return state === State.notApplicable
    ? (indicator.notApplicable ?? scheme.settings.notApplicable)
    : (indicator.missing ?? scheme.settings.missing);
}

/** The scores of one indicator with the gaps filled by the policies; null where a unit does not have it. */
export function filled(
  scheme: Scheme,
  columns: Columns,
  index: number,
  marks: readonly Mark[],
): (Filled | null)[] {
  const indicator = scheme.indicators[index]!;
  return marks.map((mark, unit): Filled | null => {
    if (mark.kind === "none") return null;
    if (mark.kind === "score") return mark;
    if (mark.kind === "fault") return { kind: "refused" };
    const own = classOf(columns, unit);
    switch (policyOf(scheme, indicator, mark.state)) {
      case "refuse":
        return { kind: "refused" };
      case "reweight":
        return { kind: "left out" };
      case "zero":
        return { kind: "score", score: ZERO };
      case "full": {
        const full = fullOf(scheme, indicator, columns.classNames[own]!);
        return full === null ? { kind: "refused" } : { kind: "score", score: full };
      }
      case "mean": {
        const known = unitsOf(columns).flatMap((other) => {
          const each = marks[other]!;
          return classOf(columns, other) === own && each.kind === "score" ? [each.score] : [];
        });
        if (known.length === 0) return { kind: "refused" };
        return { kind: "score", score: over(sum(known), whole(known.length)) };
      }
    }
  });
}
