import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { appraise } from "../../src/scoring/appraise/appraise";
import { MemoryWorkbook } from "../memory/memoryWorkbook";
import { clerkCase } from "./clerkCase";
import { schemeSheets } from "./schemeSheets";

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
/** A workbook in which no unit is complete, or one stands alone, has no grading; a draft leaves out what is of one unit. */
const EXPECTED = new Set(["noCompleteUnit", "singleClass"]);

it("reads the scheme and the results of 400 random workbooks as they were written", async () => {
  let graded = 0;
  for (const seed of SEEDS) {
    const { scheme, columns } = clerkCase(seed);
    const workbook = new MemoryWorkbook([]);
    await workbook.sheets.render(schemeSheets(scheme, columns));
    const { grading, findings } = await prepareGrading(workbook, { isDraft: true });
    const errors = findings.filter(
      ({ level, code, isOfUnit }) => level === "error" && !isOfUnit && !EXPECTED.has(code),
    );
    expect({ seed, errors: errors.map((each) => each.message("en-US")) }).toEqual({
      seed,
      errors: [],
    });
    if (!grading) continue;
    graded++;
    // Limits of the ledger are named once in 方案, for a type or an item; so the second reading is compared.
    const again = new MemoryWorkbook([]);
    await again.sheets.render(schemeSheets(grading.read.scheme, columns));
    const second = await prepareGrading(again, { isDraft: true });
    expect({ seed, fingerprint: second.grading!.fingerprint }).toEqual({
      seed,
      fingerprint: grading.fingerprint,
    });
    const { weighted, score, grade, rank, status } = appraise(scheme, columns);
    const { appraisal } = grading;
    expect({ seed, weighted: appraisal.weighted }).toEqual({ seed, weighted });
    expect({ seed, score: appraisal.score }).toEqual({ seed, score });
    expect({ seed, grade: appraisal.grade }).toEqual({ seed, grade });
    expect({ seed, rank: appraisal.rank }).toEqual({ seed, rank });
    expect({ seed, status: appraisal.status }).toEqual({ seed, status });
  }
  expect(graded).toBeGreaterThan(300);
});
