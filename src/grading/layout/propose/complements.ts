import type { RoleOfColumn } from "./columnRole";

const FEWEST_LINES = 3;

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

function lostBeside(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  return roles.filter((each, index) => {
    if (each.role !== "deduction") return false;
    const beside = [roles[index + 1], roles[index - 1]];
    return beside.some((mark) => mark?.role === "indicator" && isRest([each], mark));
  });
}

/** Whether a mark and what was taken from it, less what was added, is the same in every line. */
function isRest(points: readonly RoleOfColumn[], { facts: mark }: RoleOfColumn): boolean {
  if (points.length === 0 || mark.lowest === mark.highest) return false;
  let [full, lines] = [NaN, 0];
  for (let line = 0; line < mark.values.length; line++) {
    const value = mark.values[line]!;
    if (Number.isNaN(value)) continue;
    const sum = points.reduce((all, { role, facts }) => {
      const own = Math.abs(facts.values[line]! || 0);
      return role === "bonus" ? all - own : all + own;
    }, value);
    if (Number.isNaN(full)) full = sum;
    if (Math.abs(sum - full) > 1e-6) return false;
    lines += 1;
  }
  return lines >= FEWEST_LINES;
}
