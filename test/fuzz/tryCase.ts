import { chanceOf } from "../soak/chance";
import { damaged } from "./damage";
import { judge, type Outcome } from "./judge";
import { longOriginal, originals, type Original } from "./originals";

/** A damaged file takes at most so much time of the processor, in milliseconds. */
const MOST_TIME = 2000;

/** How a seed went. */
export interface Verdict {
  readonly seed: number;
  readonly original: string;
  /** Undefined where the word was broken. */
  readonly outcome?: Outcome;
  readonly failure?: string;
  /** Time of the processor, in milliseconds. */
  readonly time: number;
}

/** How often a long sheet is drawn: it costs as much as a hundred others. */
const LONG_AMONG = 400;

let known: { readonly all: readonly Original[]; readonly long: Original } | undefined;

/** The damaged file of a seed; the same seed gives the same file where the same workbooks are. */
export async function caseOf(seed: number): Promise<Original> {
  known ??= { all: await originals(), long: longOriginal() };
  const chance = chanceOf(seed);
  const original = chance.below(LONG_AMONG) === 0 ? known.long : chance.oneOf(known.all);
  return { name: original.name, bytes: damaged(original, chance) };
}

/** Draws the damaged file of a seed and does with it what the doors do. */
export async function tryCase(seed: number): Promise<Verdict> {
  const { name, bytes } = await caseOf(seed);
  const started = process.cpuUsage();
  const timeOf = (): number => {
    const { user, system } = process.cpuUsage(started);
    return Math.round((user + system) / 1000);
  };
  try {
    const outcome = await judge(bytes, name);
    const time = timeOf();
    const isSlow = time > MOST_TIME;
    return {
      seed,
      original: name,
      outcome,
      time,
      ...(isSlow ? { failure: `took ${time} ms` } : {}),
    };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, original: name, failure, time: timeOf() };
  }
}
