import { bandTicks } from "../grades/bandTicks";
import { ScoreError } from "../errors";
import { numberOfTicks } from "../numbers/round";
import type { Scheme } from "../scheme";

/**
 * The index of the band of every published score; −1 for a unit without one.
 *
 * @throws {ScoreError} belowBands
 */
export function gradesOf(score: Float64Array, { bands, settings }: Scheme): Int16Array {
  const limits = bandTicks(bands, settings.decimals);
  const grades = new Int16Array(score.length);
  for (let unit = 0; unit < score.length; unit++) {
    const ticks = score[unit]!;
    // Every band not reached counts one: scores in any order make a search by branches slow.
    let grade = 0;
    for (let index = 0; index < limits.length; index++) grade += Number(ticks < limits[index]!);
    if (grade === limits.length) {
      const { name, lower } = bands.at(-1)!;
      const below = numberOfTicks(ticks, settings.decimals);
      throw new ScoreError("belowBands", { score: below, name, lower: lower! });
    }
    grades[unit] = ticks === ticks ? grade : -1;
  }
  return grades;
}
