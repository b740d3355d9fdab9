import { goalBreakdown } from "../../../src/templates/goalBreakdown/goalBreakdown";
import { gradeSample } from "../graded";

describe("goals broken down", () => {
  it("say in words whether their parts add up", async () => {
    const { sheets } = await gradeSample(goalBreakdown);
    const rows = sheets.find(({ name }) => name === "分解核对")!.rows.slice(3);
    const verdicts = rows.map((row) => [row[0]!.value, row[7]!.value, row[9]!.value]);
    expect(verdicts).toEqual([
      ["G1", "一致", "一致"],
      ["G2", "一致", "一致"],
      ["G3", "一致", "一致"],
      ["G4", "一致", "不一致，请核对"],
      ["G5", "比率不相加", "比率不相加"],
      ["G6", "比率不相加", "比率不相加"],
    ]);
  });

  it("give a reason, a measure and a date wherever the light is yellow or red", async () => {
    const { sheets } = await gradeSample(goalBreakdown);
    const rows = sheets.find(({ name }) => name === "季度监控")!.rows.slice(3);
    const late = rows.filter(
      (row) => typeof row[17]?.value === "string" && /黄灯|红灯/.test(row[17].value),
    );
    expect(late).toHaveLength(12);
    for (const row of late) {
      expect(row.slice(20).map((cell) => typeof cell!.value)).toEqual(Array(3).fill("string"));
    }
  });

  it.each([
    { unit: "市财政局", weighted: 100 },
    { unit: "市人社局", weighted: 100 },
    // (98 + 100) ÷ 2 of 60, one green of two for 20, and 90 of 20.
    { unit: "市发改委", weighted: 87.4 },
  ])("grade $unit with $weighted", async ({ unit, weighted }) => {
    const { weightedOf } = await gradeSample(goalBreakdown);
    expect(weightedOf(unit)).toBe(weighted);
  });
});
