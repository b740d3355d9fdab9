import { quotaBases } from "../../../src/scoring/appraise/quotaBases";
import { DEFAULT_SETTINGS, type QuotaSettings } from "../../../src/scoring/scheme";
import { givenClasses, givenScheme, givenScores } from "../given";

it.each<{ name: string; quota: Partial<QuotaSettings>; expected: number[] }>([
  { name: "graded units of each class", quota: {}, expected: [2, 1] },
  { name: "应参加考核数 where given", quota: { base: { 甲: 30 } }, expected: [30, 1] },
  { name: "all classes together", quota: { isPooled: true }, expected: [3] },
  { name: "given and counted", quota: { isPooled: true, base: { 乙: 9 } }, expected: [11] },
])("$name", ({ quota, expected }) => {
  const scheme = givenScheme([], { quota: { ...DEFAULT_SETTINGS.quota, ...quota } });
  const columns = givenScores([90, 80, NaN, 70], givenClasses(["甲", "甲", "乙", "乙"]));
  expect([...quotaBases(scheme, columns, Int16Array.of(0, 1, -1, 2))]).toEqual(expected);
});
