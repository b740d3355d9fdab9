/**
 * The fewest steps, from 1 to `last`, that reach what is asked for; null where none do. Between two turns more steps are
 * either only better or only worse, so that a stretch is decided by its ends and halved where it begins in vain.
 *
 * @param reaches whether so many steps are enough; asked a few dozen times
 * @param turns numbers of steps, ascending, at which more may turn from better to worse
 */
export function fewestSteps(
  reaches: (steps: number) => boolean,
  turns: readonly number[],
  last: number,
): number | null {
  let before = 0;
  for (const end of [...turns.filter((turn) => turn < last), last]) {
    if (end <= before) continue;
    if (reaches(before + 1)) return before + 1;
    if (end > before + 1 && reaches(end)) return halved(reaches, before + 1, end);
    before = end;
  }
  return null;
}

/** The fewest steps between some that are too few and some that are enough. */
function halved(reaches: (steps: number) => boolean, few: number, enough: number): number {
  let [low, high] = [few, enough];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
