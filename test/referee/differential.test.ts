import { randomCase } from "../scoring/appraise/randomCase";
import { compared } from "./differences";

const CASES = 5000;
const CASES_PER_TEST = 500;

const seeds = Array.from({ length: CASES / CASES_PER_TEST }, (_, index) => index * CASES_PER_TEST);

it.each(seeds)("the product and the referee agree on everything, cases from %i", (first) => {
  const seen = new Set<string>();
  for (let seed = first; seed < first + CASES_PER_TEST; seed++) {
    const { scheme, columns } = randomCase(seed);
    const { expected, difference } = compared(scheme, columns);
    expect({ seed, difference }).toEqual({ seed, difference: null });
    if ("refused" in expected) seen.add(expected.refused);
    else for (const { status } of expected) seen.add(status);
  }
  const statuses = ["direct", "exempt", "graded", "incomplete", "pending"];
  expect([...seen]).toEqual(expect.arrayContaining([...statuses, "singleClass"]));
});

it("agree for more units than are added up at a time", () => {
  for (let seed = 50_000; seed < 50_002; seed++) {
    const { scheme, columns } = randomCase(seed, 1100);
    const { difference } = compared(scheme, columns);
    expect({ seed, difference }).toEqual({ seed, difference: null });
  }
});
