import { pointsLedger } from "../../../src/templates/pointsLedger/pointsLedger";
import { PEOPLE } from "../../../src/templates/pointsLedger/pointsLedgerData";
import { gradeSample } from "../graded";

const YEAR = 18;
const QUARTERS = [4, 8, 12, 16];
const PAPERS = 17;

describe("the points ledger", () => {
  const graded = PEOPLE.map(({ name, status }, index) => ({
    name: name["zh-CN"],
    row: 3 + index,
    status,
  })).filter(({ status }) => status === undefined);

  it.each(graded)(
    "adds up the year of $name to the total that is graded",
    async ({ name, row }) => {
      const { cell, weightedOf } = await gradeSample(pointsLedger);
      expect(cell("积分汇总", row, YEAR)).toBeCloseTo(weightedOf(name), 10);
    },
  );

  it.each(graded)("adds up months to quarters and the year for $name", async ({ row }) => {
    const { cell } = await gradeSample(pointsLedger);
    const number = (column: number): number => Number(cell("积分汇总", row, column));
    for (const quarter of QUARTERS) {
      const months = number(quarter - 3) + number(quarter - 2) + number(quarter - 1);
      expect(number(quarter)).toBeCloseTo(months, 10);
    }
    const quarters = QUARTERS.reduce((sum, quarter) => sum + number(quarter), 0);
    expect(number(YEAR)).toBeCloseTo(quarters + number(PAPERS), 10);
  });

  it("has a reviewer for every entry", async () => {
    const { sheets } = await gradeSample(pointsLedger);
    const entries = sheets.find(({ name }) => name === "积分台账")!.rows.slice(3);
    const filled = entries.filter((row) => row[0]!.value !== null);
    expect(filled.length).toBe(192);
    expect(filled.every((row) => typeof row[10]!.value === "string")).toBe(true);
  });
});
