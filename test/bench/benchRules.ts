import { appraise } from "../../src/scoring/appraise/appraise";
import { cpuMedians } from "./cpuMedians";
import { ENTRIES, type Entry } from "./entries";
import { ruleColumns } from "./ruleColumns";

const UNITS = 100_000;
const REPEATS = 9;

/**
 * Every rule, method, measure, policy and rounding at 100,000 × 20 against a loop by hand, on marks of one decimal (every
 * second total a tie) and of two; the larger of the two ratios. `only` picks entries whose names contain it.
 *
 * @throws {Error} where a published total, grade or rank differs from the rival's
 */
export function benchRules(only = ""): Record<string, number> {
  const ratios: Record<string, number> = {};
  for (const [name, entry] of Object.entries(ENTRIES)) {
    if (!name.includes(only)) continue;
    ratios[name] = Math.max(ratioOf(name, entry, 1), ratioOf(name, entry, 2));
  }
  return ratios;
}

function ratioOf(name: string, { scheme, wanted, rival }: Entry, decimals: 1 | 2): number {
  const columns = ruleColumns(UNITS, decimals, wanted);
  const [ours, theirs] = [appraise(scheme, columns), rival(columns)];
  const pairs = {
    total: [ours.score, theirs.ticks],
    grade: [ours.grade, theirs.grades],
    rank: [ours.rank, theirs.ranks],
  } as const;
  for (const [what, [mine, other]] of Object.entries(pairs)) {
    const unit = mine.findIndex((value, at) => value !== other[at]);
    if (unit < 0) continue;
    throw new Error(`${name}: ${what} of unit ${unit} is ${mine[unit]}, by hand ${other[unit]}`);
  }
  const [product, reference] = cpuMedians(
    [() => appraise(scheme, columns), () => rival(columns)],
    REPEATS,
  ) as [number, number];
  const ratio = Number((product / reference).toFixed(2));
  process.stdout.write(
    `${name}, ${decimals} decimals: appraise ${product.toFixed(1)} ms, by hand ${reference.toFixed(1)} ms, ratio ${ratio}\n`,
  );
  return ratio;
}
