import { readFileSync } from "node:fs";
import { appraise } from "../../src/scoring/appraise/appraise";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { seedsOf } from "../agree/schemes";
import { clerkCase } from "../grading/clerkCase";
import { givenIndicator, givenScheme } from "../scoring/given";
import { plainColumns } from "../scoring/plainColumns";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { shownDifferences, type FormulaComparison } from "./formulaDifferences";
import { nativeSheets } from "./nativeBundle";
import { tieDifferences } from "./tieDifferences";
import { LONG } from "../patience";

/** `npm run agree` asks for as many as one likes. */
const SEEDS = seedsOf("office", 500);
const CASES_PER_WORKBOOK = 125;
const UNITS = 30;
const TIES_PER_RULE = 20;

/** What LibreOffice answers otherwise than we do, in one workbook with these sheets. */
async function differences(sheets: readonly SheetSpec[]): Promise<FormulaComparison> {
  const workbook = createXlsx();
  await workbook.sheets.render(sheets);
  return shownDifferences(workbook.save());
}

describeWithLibreOffice("plain formulas, recalculated by LibreOffice", () => {
  const firsts = SEEDS.filter((_, at) => at % CASES_PER_WORKBOOK === 0);

  it.each(firsts)(
    "give our scores, grades and ranks in every cell, cases from %i",
    async (first) => {
      const sheets: SheetSpec[] = [];
      for (const seed of SEEDS.filter((each) => each >= first).slice(0, CASES_PER_WORKBOOK)) {
        const { scheme, columns } = clerkCase(seed, UNITS);
        sheets.push(...(await nativeSheets(seed, scheme, columns)));
      }
      const { formulas, found } = await differences(sheets);
      expect(found.slice(0, 20)).toEqual([]);
      expect(formulas).toBeGreaterThan(Math.min(SEEDS.length, CASES_PER_WORKBOOK) * UNITS);
    },
    600_000,
  );

  it("publish exact ties of every rule as we do", async () => {
    const { ties, found } = await tieDifferences(0, TIES_PER_RULE, 600);
    expect(found.slice(0, 20)).toEqual([]);
    expect(ties).toBeGreaterThan(10 * TIES_PER_RULE);
  }, 600_000);

  it(
    "would not miss a value that its formula does not give",
    async () => {
      const { found } = await differences([
        {
          name: "A",
          rows: [
            [
              { value: 3, formula: "1+1" },
              { value: "甲", formula: '"甲"' },
            ],
          ],
        },
      ]);
      expect(found).toMatchObject([{ cell: "R1C1", ours: 3, theirs: 2 }]);
    },
    LONG,
  );

  it(
    "are not misled by the float traps of the known answers",
    async () => {
      const sheets: SheetSpec[] = [];
      for (const [index, { weights, scores }] of floatTraps().entries()) {
        const indicators = weights.map((weight, at) => givenIndicator(`K${at}`, weight));
        const values = scores.map((score) => ({ values: Float64Array.of(score), states: null }));
        const scheme = givenScheme(indicators);
        const columns = plainColumns(values, 1);
        expect(appraise(scheme, columns).grade[0]).toBe(0);
        sheets.push(...(await nativeSheets(index, scheme, columns)));
      }
      const { formulas, found } = await differences(sheets);
      expect(found).toEqual([]);
      expect(formulas).toBeGreaterThan(20);
    },
    LONG,
  );
});

/** The cases of the known answers in which a sum of doubles misses a line that the exact total reaches. */
function floatTraps(): { weights: number[]; scores: number[] }[] {
  const cases = JSON.parse(readFileSync("test/data/golden/grade_bands.json", "utf8")) as {
    name: string;
    input: { weights: number[]; scores: number[] };
  }[];
  return cases.filter(({ name }) => name.startsWith("exact 90")).map(({ input }) => input);
}
