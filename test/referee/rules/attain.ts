import {
  least,
  minus,
  most,
  ONE,
  order,
  over,
  sign,
  times,
  whole,
  ZERO,
  type Fraction,
} from "../fractions";
import { read, readOr } from "../reading";
import { UnitFault } from "../refusal";
import type { Rule } from "../../../src/scoring/scheme";
import type { Measured, RuleContext } from "./context";

type Attain = Extract<Rule, { kind: "attain" }>;

/** 目标达成: the part of the way from the zero line to the target, from nothing up to the cap. */
export function attain(rule: Attain, value: Measured, context: RuleContext): Fraction {
  const full = context.full!;
  const isFullOrNothing = !rule.partial || context.isB || rule.direction === "equal";
  const cap = isFullOrNothing ? full : readOr(rule.cap, full);
  const part = rule.direction === "range" ? rangePart(rule, value) : linePart(rule, value, context);
  if (!rule.partial && order(part, ONE) < 0) return ZERO;
  return most(ZERO, least(cap, times(full, part)));
}

function linePart(rule: Attain, value: Measured, { target }: RuleContext): Fraction {
  if (target === null) throw new UnitFault("noTarget");
  const side = order(value.compared, target);
  if (rule.direction === "equal") return side === 0 ? ONE : ZERO;
  const isHigher = rule.direction === "higher";
  if (rule.floor === null && sign(target) <= 0) throw new UnitFault("floorNeeded");
  const floor = readOr(rule.floor, isHigher ? ZERO : times(whole(2), target));
  if (order(target, floor) !== (isHigher ? 1 : -1)) throw new UnitFault("floorSide");
  const part = over(minus(value.exact, floor), minus(target, floor));
  const isMet = isHigher ? side >= 0 : side <= 0;
  return isMet ? most(ONE, part) : least(ONE, part);
}

/** 1 between the bounds, falling to 0 at floor beyond them; without floor 0 at once. */
function rangePart({ target, floor }: Attain, { exact, compared }: Measured): Fraction {
  const [lower, upper] = (target as readonly [number, number]).map(read) as [Fraction, Fraction];
  if (order(compared, lower) >= 0 && order(compared, upper) <= 0) return ONE;
  if (floor === null || floor === 0) return ZERO;
  const beyond = most(minus(lower, exact), minus(exact, upper));
  return minus(ONE, over(beyond, read(floor)));
}
