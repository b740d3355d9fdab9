import type { ColumnFacts } from "../see/columnFacts";
import type { RoleOfColumn } from "./columnRole";
import { isScored, maybeTotal } from "./mayBeTotal";

const FEWEST_LINES = 3;
/** A base is a round number of marks that all begin with. */
const LEAST_BASE = 10;

/**
 * Deductions beside the mark that is left of its full marks, 扣分 | 得分, or all of them beside the only score: the mark
 * has lost them already, and they count no second time.
 */
export function withComplements(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  const lost = new Set(lostBeside(roles));
  const marks = roles.filter(({ role }) => role === "indicator" || role === "total");
  const points = roles.filter(({ role }) => role === "deduction" || role === "bonus");
  if (lost.size === 0 && marks.length === 1 && isRest(points, marks[0]!)) {
    const [score] = marks;
    return roles.map((each): RoleOfColumn => {
      if (each === score) return { ...each, role: "indicator", why: "proven" };
      return points.includes(each) ? { ...each, role: "derived", why: "lost" } : each;
    });
  }
  return roles.map((each): RoleOfColumn =>
    lost.has(each) ? { ...each, role: "derived", why: "lost" } : each,
  );
}

/** A score that is a base of 100 less what other columns take, or more what they add: it counts, and they follow. */
export function withBase(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  const inputs = roles.filter(({ role }) => role === "indicator");
  const score = roles.filter(isScored).find((each) => {
    const others = inputs.filter((other) => other !== each);
    return others.length > 0 && maybeTotal(each) && hasRoundBase(each, others);
  });
  return roles.map((each): RoleOfColumn => {
    if (score && each === score) return { ...each, role: "indicator", why: "proven" };
    return score && each.role === "indicator"
      ? { ...each, role: "derived", why: "partOfTotal" }
      : each;
  });
}

function lostBeside(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  return roles.filter((each, index) => {
    if (each.role !== "deduction") return false;
    const beside = [roles[index + 1], roles[index - 1]];
    return beside.some((mark) => mark?.role === "indicator" && isRest([each], mark));
  });
}

/** Whether a mark with what was taken from it, and without what was added, is the same in every line. */
function isRest(points: readonly RoleOfColumn[], { facts }: RoleOfColumn): boolean {
  const changes = points.map(({ role, facts: { values } }): Change => {
    const sign = role === "bonus" ? 1 : -1;
    return (line) => sign * Math.abs(values[line]! || 0);
  });
  return points.length > 0 && baseOf(facts, changes) !== undefined;
}

/** Whether a score is a round base with all that the others add, or without it. */
function hasRoundBase({ facts }: RoleOfColumn, others: readonly RoleOfColumn[]): boolean {
  return [1, -1].some((sign) => {
    const changes = others.map(
      ({ facts: { values } }): Change =>
        (line) =>
          sign * (values[line]! || 0),
    );
    const base = baseOf(facts, changes);
    return base !== undefined && base >= LEAST_BASE && Number.isInteger(Number(base.toFixed(6)));
  });
}

/** By how much a column changes the score of a line. */
type Change = (line: number) => number;

/** The number that all lines begin with before the changes; undefined where they do not begin alike, or too few tell. */
function baseOf(score: ColumnFacts, changes: readonly Change[]): number | undefined {
  if (score.numbers < FEWEST_LINES || score.lowest === score.highest) return undefined;
  let base: number | undefined;
  for (const [line, value] of score.values.entries()) {
    if (Number.isNaN(value)) continue;
    const own = changes.reduce((rest, change) => rest - change(line), value);
    base ??= own;
    if (Math.abs(own - base) > 1e-6) return undefined;
  }
  return base;
}
