import { GOALS, PARTS } from "../../../src/templates/goalBreakdown/goalBreakdownData";
import {
  bearerOf,
  dueOf,
  goalOf,
  lightOf,
  progressOf,
  reachedOf,
} from "../../../src/templates/goalBreakdown/parts";

describe("the parts of goals", () => {
  it.each([
    { name: "on schedule", progress: 1, light: "green" },
    {
      name: "a trace below, as binary fractions leave it",
      progress: 0.99999999999999,
      light: "green",
    },
    { name: "slightly late", progress: 0.9999, light: "yellow" },
    { name: "at the yellow line", progress: 0.9, light: "yellow" },
    { name: "far behind", progress: 0.8999, light: "red" },
  ])("show $light when $name", ({ progress, light }) => {
    expect(lightOf(progress)).toBe(light);
  });

  it("are all due by the fourth quarter", () => {
    for (const part of PARTS) expect(dueOf(part)[3]).toBe(part.value);
  });

  it("have results for three quarters and every light", () => {
    expect(PARTS.every((part) => reachedOf(part).length === 3)).toBe(true);
    const lights = new Set(PARTS.map((part) => lightOf(progressOf(part))));
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
