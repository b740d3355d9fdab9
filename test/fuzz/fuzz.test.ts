import { tryCase } from "./tryCase";
import { LONG } from "../patience";

/** A draw of what `npm run fuzz` does; the same seeds at every run. */
const COUNT = 300;

it(
  `opens, checks and saves ${COUNT} damaged files, or refuses them with a sentence`,
  async () => {
    const outcomes = new Set<string>();
    const failures: string[] = [];
    for (let seed = 1; seed <= COUNT; seed += 1) {
      const { original, outcome, failure } = await tryCase(seed);
      if (failure !== undefined) failures.push(`seed ${seed} (${original}): ${failure}`);
      else outcomes.add(outcome!);
    }
    expect(failures).toEqual([]);
    expect([...outcomes].sort()).toEqual(["opened", "openedInPart", "refused"]);
    // About ten seconds on a machine that has nothing else to do.
  },
  LONG,
);
