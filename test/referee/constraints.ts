import type { Columns } from "../../src/scoring/columns";
import type { Indicator, Scheme, VetoEffect } from "../../src/scoring/scheme";
import { over, sign, sizeOf, sum, times, whole, ZERO, type Fraction } from "./fractions";
import { policyOf } from "./missing";
import { classOf, unitsOf } from "./participants";
import { read, State } from "./reading";
import { Refusal } from "./refusal";
import type { Measured, RuleContext } from "./rules/context";
import { pointsShort } from "./rules/deduct";
import { ladder } from "./rules/ladder";
import { contextOf, guarded, valuesOf } from "./values";

/** What the C indicators took from one unit. */
export interface Constraint {
  readonly lost: Fraction;
  readonly effects: readonly VetoEffect[];
  /** A C indicator that is not reported and must not be missing. */
  readonly isRefused: boolean;
  /** The C indicators with an incident of the unit's own, by their place in the scheme. */
  readonly incidents: ReadonlySet<number>;
}

/** C 限制性 only deducts or vetoes; a blank is no incident, 缺 and 数据未发布 follow the missing policy. */
export function constraintsOf(scheme: Scheme, columns: Columns): Constraint[] {
  const found = scheme.indicators.flatMap((indicator, index) =>
    indicator.category === "C" ? [{ index, outcomes: outcomesOf(scheme, columns, index) }] : [],
  );
  return unitsOf(columns).map((unit) => {
    const items = found.map(({ index, outcomes }) => ({ index, ...outcomes[unit]! }));
    return {
      lost: sum(items.map(({ lost }) => lost ?? ZERO)),
      effects: items.flatMap(({ effect }) => effect ?? []),
      isRefused: items.some(({ lost }) => lost === null),
      incidents: new Set(
        items.flatMap(({ index, lost, effect, isOfOthers }) =>
          effect || (lost && sign(lost) !== 0 && !isOfOthers) ? [index] : [],
        ),
      ),
    };
  });
}

interface Outcome {
  /** Null: the unit has no result. */
  readonly lost: Fraction | null;
  readonly effect?: VetoEffect;
  /** The class mean in the place of what is not known of the unit. */
  readonly isOfOthers?: boolean;
}

const NOTHING: Outcome = { lost: ZERO };
const REFUSED: Outcome = { lost: null };

function outcomesOf(scheme: Scheme, columns: Columns, index: number): Outcome[] {
  const indicator = scheme.indicators[index]!;
  const values = valuesOf(scheme, columns, index);
  const known = values.map((value, unit): Outcome | null => {
    if (value.kind === "gap" && value.state === State.blank) return NOTHING;
    if (value.kind !== "value") return null;
    const found = guarded(() =>
      outcomeOf(indicator, value.value, contextOf(scheme, columns, index, unit)),
    );
    return "kind" in found ? REFUSED : found;
  });
  return values.map((value, unit): Outcome => {
    if (value.kind === "none") return NOTHING;
    return known[unit] ?? (value.kind === "gap" ? replaced(value.state, unit) : REFUSED);
  });

  function replaced(state: number, unit: number): Outcome {
    const policy = policyOf(scheme, indicator, state);
    if (policy === "refuse") return REFUSED;
    if (policy !== "mean" || indicator.rule.kind === "veto") return NOTHING;
    const points = known.flatMap((each, other) =>
      each?.lost && classOf(columns, other) === classOf(columns, unit) ? [each.lost] : [],
    );
    if (points.length === 0) return REFUSED;
    return { lost: over(sum(points), whole(points.length)), isOfOthers: true };
  }
}

/** Points lost for a value; their sign does not matter: 扣 2 分 may be written 2 or −2. */
function outcomeOf({ rule }: Indicator, value: Measured, context: RuleContext): Outcome {
  switch (rule.kind) {
    case "direct":
      return { lost: sizeOf(value.exact) };
    case "deduct":
      // Without a target every incident counts.
      return { lost: pointsShort(rule, value, context.target ?? ZERO) };
    case "ladder":
      return { lost: sizeOf(ladder(rule, value)) };
    case "points":
      return { lost: sizeOf(times(times(value.exact, read(rule.unitPoints)), context.quality)) };
    case "veto":
      return sign(value.exact) === 0 ? NOTHING : { lost: ZERO, effect: rule.effect };
    default:
      throw new Refusal("constraintRule");
  }
}
