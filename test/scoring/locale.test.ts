import { listed, say, type Filling, type Locale } from "../../src/scoring/locale";

const SENTENCE = Object.freeze({
  "zh-CN": "合计 {total}，应为 {expected}",
  "en-US": "{total} of {expected}",
});

it.each<{ name: string; details: Filling; locale: Locale; expected: string }>([
  {
    name: "fills in details",
    details: { total: 90, expected: "100" },
    locale: "zh-CN",
    expected: "合计 90，应为 100",
  },
  {
    name: "fills in words of the language",
    details: { total: listed(["甲", "乙"]), expected: 1 },
    locale: "en-US",
    expected: "甲, 乙 of 1",
  },
  {
    name: "in the other language",
    details: { total: 90, expected: "100" },
    locale: "en-US",
    expected: "90 of 100",
  },
  {
    name: "shows a detail that is not given",
    details: { total: 90 },
    locale: "en-US",
    expected: "90 of {expected}",
  },
  {
    name: "fills in nothing twice",
    details: { total: "{expected}", expected: 1 },
    locale: "en-US",
    expected: "{expected} of 1",
  },
])("$name", ({ details, locale, expected }) => {
  expect(say(SENTENCE, details, locale)).toBe(expected);
});
