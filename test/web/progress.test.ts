import { progressText, shareOf, type Progress } from "../../src/web/progress";

it.each<{ name: string; progress: Progress; share: number }>([
  { name: "the first step begins", progress: { step: "unpacking", done: 0, total: 4 }, share: 0 },
  { name: "half of a step", progress: { step: "reading", done: 1, total: 2 }, share: 0.3 },
  { name: "the last step ends", progress: { step: "showing", done: 9, total: 9 }, share: 1 },
  { name: "nothing to do", progress: { step: "drawing", done: 0, total: 0 }, share: 0.7 },
])("$name", ({ progress, share }) => {
  expect(shareOf(Object.freeze(progress))).toBeCloseTo(share, 12);
});

it("says the step with its number and the share of the whole", () => {
  const progress = { step: "reading", done: 2, total: 5 } as const;
  expect(progressText(progress, "zh-CN")).toBe("读取第 2 张表，共 5 张，27%");
  expect(progressText(progress, "en-US")).toBe("reading sheet 2 of 5, 27%");
});
