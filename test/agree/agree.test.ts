import { differingCells, file, lines, paper, type Door } from "./doors";
import { drawScheme, seedsOf } from "./schemes";
import { pipeline } from "./written";

// Ten seconds on a quiet machine.
jest.setTimeout(600_000);

const DOORS: Readonly<Record<string, Door>> = { file, lines, paper };
const IN_A_TEST = 50;
/** In the tests few schemes; `npm run agree -- 20000` draws as many as one asks for. */
const seeds = seedsOf("appraise", 50);
const firsts = seeds.filter((_, at) => at % IN_A_TEST === 0);
const drawn = (first: number) =>
  seeds.filter((seed) => seed >= first && seed < first + IN_A_TEST).map(drawScheme);

describe.each(Object.entries(DOORS))("%s", (_name, door) => {
  it.each(firsts)("gives every unit the answer of the pipeline, schemes from %i", async (first) => {
    let graded = 0;
    for (const each of drawn(first)) {
      const answers = await door(each);
      if (!answers) continue;
      graded += 1;
      expect({ seed: each.seed, answers }).toEqual({ seed: each.seed, answers: pipeline(each) });
    }
    expect(graded).toBeGreaterThan(0);
  });
});

it.each(firsts)(
  "functions in cells give what stands beside them, schemes from %i",
  async (first) => {
    let count = 0;
    for (const each of drawn(first)) {
      const { cells, differing } = await differingCells(each);
      count += cells;
      expect({ seed: each.seed, differing }).toEqual({ seed: each.seed, differing: [] });
    }
    expect(count).toBeGreaterThan(0);
  },
);
