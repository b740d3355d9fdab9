/**
 * Median milliseconds of one call of each run. The runs take turns, so that a busy moment of the machine hits all
 * of them; the first third only warms up.
 */
export function mediansOf(
  runs: readonly (() => unknown)[],
  repeats: number,
  calls: number,
): number[] {
  const times = runs.map(() => [] as number[]);
  for (let repeat = -Math.ceil(repeats / 3); repeat < repeats; repeat++) {
    runs.forEach((run, index) => {
      const started = performance.now();
      for (let call = 0; call < calls; call++) run();
      if (repeat >= 0) times[index]!.push((performance.now() - started) / calls);
    });
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)]!);
}
