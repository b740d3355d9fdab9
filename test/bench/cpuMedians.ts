/**
 * Median CPU milliseconds of a call of each run, in one process. The runs take turns, so that a busy moment of the
 * machine hits all of them; two rounds warm up.
 */
export function cpuMedians(runs: readonly (() => unknown)[], repeats: number): number[] {
  const times = runs.map(() => [] as number[]);
  for (let repeat = -2; repeat < repeats; repeat++) {
    runs.forEach((run, index) => {
      const started = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(started);
      if (repeat >= 0) times[index]!.push((user + system) / 1000);
    });
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)]!);
}
