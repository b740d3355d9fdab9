import { quotaBases } from "../../../src/scoring/appraise/quotaBases";
import { Participation } from "../../../src/scoring/columns";
import { DEFAULT_SETTINGS, type QuotaSettings } from "../../../src/scoring/scheme";
import { givenClasses, givenScheme, givenScores } from "../given";

const { assessed, exempt, absent, direct } = Participation;

it.each<{ name: string; quota: Partial<QuotaSettings>; base: number[]; without: number[] }>([
  {
    name: "all units of each class but those 不参加考核",
    quota: {},
    base: [3, 1],
    without: [1, 0],
  },
  { name: "应参加考核数 where given", quota: { base: { 甲: 30 } }, base: [30, 1], without: [1, 0] },
  { name: "all classes together", quota: { isPooled: true }, base: [4], without: [1] },
  {
    name: "given and counted",
    quota: { isPooled: true, base: { 乙: 9 } },
    base: [12],
    without: [1],
  },
])("$name", ({ quota, base, without }) => {
  const scheme = givenScheme([], { quota: { ...DEFAULT_SETTINGS.quota, ...quota } });
  const columns = givenScores([90, NaN, NaN, NaN, NaN], {
    ...givenClasses(["甲", "甲", "甲", "乙", "乙"]),
    participation: Uint8Array.of(assessed, exempt, assessed, absent, direct),
  });
  const found = quotaBases(scheme, columns);
  expect([...found.base]).toEqual(base);
  expect([...found.exempt]).toEqual(without);
});
