import { appraise, type Appraisal } from "../../../src/scoring/appraise/appraise";
import { Status, type StatusName } from "../../../src/scoring/appraise/status";
import { atFifteenDigits } from "../../../src/scoring/decimal";
import { numberOfTicks } from "../../../src/scoring/round";
import { appraiseOneByOne, type UnitResult } from "../../../src/scoring/scalar/appraiseOneByOne";
import { randomCase } from "./randomCase";

const CASES = 5000;
const CASES_PER_TEST = 500;
const STATUSES = Object.keys(Status) as StatusName[];

/** The rows of an appraisal in the form of the scalar pipeline. */
function rowsOf(appraisal: Appraisal): UnitResult[] {
  const { decimals } = appraisal.scheme.settings;
  return Array.from(appraisal.status, (status, unit) => {
    const ledger = appraisal.ledgers.get(unit);
    const lost = appraisal.lost?.[unit] ?? 0;
    return {
      status: STATUSES[status]!,
      weighted: numberOfTicks(appraisal.weighted[unit]!, decimals),
      bonus: ledger?.bonus ?? 0,
      deduction: atFifteenDigits((ledger?.deduction ?? 0) + lost),
      score: numberOfTicks(appraisal.score[unit]!, decimals),
      bandGrade: appraisal.bandGrade[unit]!,
      grade: appraisal.grade[unit]!,
      rank: appraisal.rank[unit]!,
    };
  });
}

const seeds = Array.from({ length: CASES / CASES_PER_TEST }, (_, index) => index * CASES_PER_TEST);

/** Both pipelines on one case; gives the states that occurred. */
function compared(seed: number, size?: number): StatusName[] {
  const { scheme, columns } = randomCase(seed, size);
  const expected = appraiseOneByOne(scheme, columns).map((row, unit) => ({ seed, unit, ...row }));
  const found = rowsOf(appraise(scheme, columns)).map((row, unit) => ({ seed, unit, ...row }));
  expect(found).toEqual(expected);
  return expected.map(({ status }) => status);
}

it.each(seeds)("columns and one by one agree in every number, cases from %i", (first) => {
  const seen = new Set<StatusName>();
  for (let seed = first; seed < first + CASES_PER_TEST; seed++) {
    for (const status of compared(seed)) seen.add(status);
  }
  expect([...seen].sort()).toEqual([...STATUSES].sort());
});

it("agree for more units than are added up at a time", () => {
  for (let seed = 50_000; seed < 50_004; seed++) compared(seed, 1100);
});
