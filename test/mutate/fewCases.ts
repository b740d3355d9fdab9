import { compared } from "../referee/differences";
import { randomCase } from "../scoring/appraise/randomCase";

/** A draw of the cases of the referee that is quick enough for each mutant. */
const CASES = 60;

it("the product and the referee agree", () => {
  for (let seed = 0; seed < CASES; seed++) {
    const { scheme, columns } = randomCase(seed);
    expect({ seed, difference: compared(scheme, columns).difference }).toEqual({
      seed,
      difference: null,
    });
  }
});
