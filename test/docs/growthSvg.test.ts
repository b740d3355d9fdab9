import { readFileSync } from "node:fs";
import { growthLines, growthSvg } from "./growthSvg";

const page = readFileSync("docs/performance.md", "utf8");

it("draws what the table says: npm run docs:growth makes the picture anew", () => {
  expect(readFileSync("docs/images/growth.svg", "utf8")).toBe(growthSvg(page));
});

it("reads a table, and leaves out what was not measured", () => {
  const table =
    "<!-- growth:start -->\n| 单位 | 甲 | 乙 |\n|---|---|---|\n| 10,000 | 1.5 | |\n<!-- growth:end -->";
  expect(growthLines(table)).toEqual([
    { name: "甲", points: [{ units: 10_000, seconds: 1.5 }] },
    { name: "乙", points: [] },
  ]);
});
