import { ballot } from "../../../src/templates/ballot/ballot";
import { BALLOTS, CANDIDATES, VOTERS } from "../../../src/templates/ballot/ballotData";
import { gradeSample } from "../graded";

describe("the democratic appraisal", () => {
  it.each(VOTERS.map((voters) => ({ name: voters.name["zh-CN"], voters })))(
    "counts the ballots of $name as they were returned",
    ({ voters }) => {
      const [expected, present, issued, returned, invalid] = voters.meeting;
      expect(expected).toBeGreaterThanOrEqual(present);
      expect(present).toBeGreaterThanOrEqual(issued);
      for (const { votes } of BALLOTS.filter((row) => row.voters === voters)) {
        const cast = votes.reduce((sum, count) => sum + count, 0);
        expect(cast + voters.abstentions + invalid).toBe(returned);
        expect(Math.min(...votes)).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it("names who has more than a third of votes against, and only them", async () => {
    const { sheets, grading } = await gradeSample(ballot);
    const rows = sheets.find(({ name }) => name === "得票汇总")!.rows.slice(3);
    const named = rows.filter((row) => row[9]?.value === "是").map((row) => row[0]!.value);
    expect(named).toEqual(["魏然"]);
    expect(grading.read.vetoes.some(({ item }) => item.includes("三分之一"))).toBe(true);
  });

  it("gives the same score for the same votes", async () => {
    const { weightedOf } = await gradeSample(ballot);
    expect(CANDIDATES).toHaveLength(8);
    expect(weightedOf("贺宁")).toBe(weightedOf("易凡"));
  });

  it("weighs the kinds of ballots: Σ votes × value ÷ valid votes, then 40/30/30", async () => {
    const { grading, weightedOf } = await gradeSample(ballot);
    const items = grading.read.scheme.indicators;
    const own = BALLOTS.filter(({ candidate }) => candidate.name["zh-CN"] === "严松");
    let total = 0;
    for (const { code, voters, votes } of own) {
      const [a = 0, b = 0, c = 0, d = 0] = votes;
      const score = (100 * a + 80 * b + 60 * c + 40 * d) / (a + b + c + d);
      total += items.find((each) => each.code === code)!.weight! * voters.weight * score;
    }
    expect(weightedOf("严松")).toBeCloseTo(total, 2);
  });
});
