import type { Columns } from "../../src/scoring/columns";
import type { Band, Settings, VetoEffect } from "../../src/scoring/scheme";
import { least, ZERO, type Fraction } from "./fractions";
import { isWithin } from "./ledger";
import { read } from "./reading";
import { Refusal } from "./refusal";

/** The effects of the rows of 否决 of one unit that count. */
export function effectsOf({ vetoes }: Columns, unit: number, { period }: Settings): VetoEffect[] {
  return vetoes.flatMap((row) => {
    if (row.unit !== unit) return [];
    if (period !== null && row.date === "") throw new Refusal("undatedVeto");
    return isWithin(row.date, period) ? [row.effect] : [];
  });
}

/** A score after 清零 and 封顶: the strictest. */
export function scoreAfter(score: Fraction, effects: readonly VetoEffect[]): Fraction {
  return effects.reduce((left, effect) => {
    if (effect.kind === "zero") return least(left, ZERO);
    return effect.kind === "cap" ? least(left, read(effect.score)) : left;
  }, score);
}

export const isLowest = (effects: readonly VetoEffect[]): boolean =>
  effects.some(({ kind }) => kind === "lowest");

/** The best band that the vetoes leave open to a unit whose score is in this band. */
export function bestOpen(
  bands: readonly Band[],
  band: number,
  effects: readonly VetoEffect[],
): number {
  const last = bands.length - 1;
  const floors = effects.map((effect) => {
    switch (effect.kind) {
      case "lowest":
        return last;
      case "ceiling":
        return effect.grade === null ? 1 : bandNamed(bands, effect.grade);
      case "drop":
        return band + effect.grades;
      default:
        return 0;
    }
  });
  return Math.min(last, Math.max(0, ...floors));
}

function bandNamed(bands: readonly Band[], grade: string): number {
  const found = bands.findIndex(({ name }) => name === grade);
  if (found < 0) throw new Refusal("unknownGrade");
  return found;
}
