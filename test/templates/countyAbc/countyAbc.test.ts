import { countyAbc } from "../../../src/templates/countyAbc/countyAbc";
import { CLASSES, INDICATORS } from "../../../src/templates/countyAbc/countyIndicatorsData";
import { gradeSample } from "../graded";

describe("counties and departments", () => {
  it.each(CLASSES.map((name, at) => ({ name: name["zh-CN"], at })))(
    "weigh 100 % in the class $name",
    ({ at }) => {
      const total = INDICATORS.reduce((sum, each) => sum + (each.classWeights?.[at] ?? 0), 0);
      expect(total).toBeCloseTo(1, 12);
    },
  );

  it.each([
    { category: "A", count: 22 },
    { category: "B", count: 28 },
    { category: "C", count: 6 },
  ])("have $count indicators of $category", ({ category, count }) => {
    const own = INDICATORS.filter((each) => each.category!["en-US"] === category);
    expect(own.length).toBe(count);
  });

  it("count growth of people: 8 % in all is 3.85 % a head and misses the target", async () => {
    const { sheets } = await gradeSample(countyAbc);
    const rows = sheets.find(({ name }) => name === "人均增幅")!.rows;
    const row = rows.find(([name]) => name?.value === "安平区")!;
    expect(row[7]!.value).toBeCloseTo(0.08, 12);
    expect(row[8]!.value).toBeCloseTo(0.03846, 5);
    expect(row[9]!.value).toBe("未达标");
  });

  it("leave the two departments that are tied across the places to be decided", async () => {
    const { grading, weightedOf } = await gradeSample(countyAbc);
    expect(weightedOf("市住建局")).toBe(weightedOf("市农业农村局"));
    const tie = grading.findings.find(({ code }) => code === "tieAtLine")!;
    expect(tie.message("zh-CN")).toContain("市住建局、市农业农村局");
  });
});
