import { scorerOf } from "../../src/scoring/appraise/scorer";
import { textOf } from "./collectedRows";
import { describeCollected } from "../workbook/collectedWorkbooks";
import { asem, asemSheets, LEVELS, type Asem } from "./asem";
import { gradeSheets, resultsOf } from "./gradeSheets";

/**
 * Half a unit of the tenth decimal, to which scores are published, half a unit of the twelfth, which they are brought to
 * before, and the last digits of a double.
 */
const PUBLISHED = 0.5e-10 + 0.5e-12 + 1e-13;

describeCollected(
  "asem_results: 51 countries, 49 indicators, 8 pillars, 2 sub-indexes, 1 index",
  () => {
    let file: Asem;
    beforeAll(async () => (file = await asem()));

    it("has every normalised value within 5e-13 before anything is published", async () => {
      const { appraisal } = await gradeSheets(asemSheets(file, 2, "Index"));
      const { scheme, columns } = appraisal;
      const scores = new Float64Array(columns.size);
      let largest = 0;
      scheme.indicators.forEach(({ code }, index) => {
        scorerOf(scheme, columns, index).fill(0, columns.size, scores);
        file.normalised.forEach((country, unit) => {
          largest = Math.max(largest, Math.abs(scores[unit]! - Number(country[code])));
        });
      });
      expect(scheme.indicators).toHaveLength(49);
      expect(largest).toBeLessThan(5e-13);
    });

    it.each([
      { level: 0 as const, count: 8 },
      { level: 1 as const, count: 2 },
      { level: 2 as const, count: 1 },
    ])("has all nodes of level $level as published, to ten decimals", async ({ level, count }) => {
      const nodes = [...new Set(file.indicators.map((each) => textOf(each[LEVELS[level]])))];
      expect(nodes).toHaveLength(count);
      for (const node of nodes) {
        const results = resultsOf(await gradeSheets(asemSheets(file, level, node)));
        const differences = file.aggregated.map((country) =>
          Math.abs(results.get(textOf(country["UnitName"]))!.score - Number(country[node])),
        );
        expect(differences).toHaveLength(51);
        expect({
          node,
          isEqual: Math.max(...differences) <= PUBLISHED,
          largest: Math.max(...differences),
        }).toMatchObject({ node, isEqual: true });
      }
    });
  },
);
