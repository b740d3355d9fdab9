import { GOALS, PARTS } from "../../../src/templates/goalBreakdown/goalBreakdownData";
import {
  bearerOf,
  dueOf,
  goalOf,
  lightOfPart,
  reachedOf,
} from "../../../src/templates/goalBreakdown/parts";

describe("the parts of goals", () => {
  it("are all due by the fourth quarter", () => {
    for (const part of PARTS) expect(dueOf(part)[3]).toBe(part.value);
  });

  it("have results for three quarters and every light", () => {
    expect(PARTS.every((part) => reachedOf(part).length === 3)).toBe(true);
    const lights = new Set(PARTS.map((part) => lightOfPart(part).light));
    expect([...lights].sort()).toEqual(["green", "red", "yellow"]);
  });

  it.each([
    { goal: "G1", track: "条", sum: 800 },
    { goal: "G1", track: "块", sum: 800 },
    { goal: "G2", track: "块", sum: 156 },
    { goal: "G3", track: "条", sum: 21000 },
    { goal: "G4", track: "条", sum: 64 },
    { goal: "G4", track: "块", sum: 63 },
  ])("of $goal by $track come to $sum", ({ goal, track, sum }) => {
    const parts = PARTS.filter(
      (part) => part.goal === goal && bearerOf(part).track["zh-CN"] === track,
    );
    expect(parts.reduce((total, { value }) => total + value, 0)).toBe(sum);
  });

  it("belong to goals that are broken down both ways", () => {
    for (const { code } of GOALS) {
      const own = PARTS.filter((part) => goalOf(part).code === code);
      const tracks = new Set(own.map((part) => bearerOf(part).track["zh-CN"]));
      expect(tracks.size).toBe(2);
    }
  });
});
