import { EXPLAIN_TEXTS } from "../../src/scoring/explainTexts";

const names = (text: string) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name));

it.each(Object.entries(EXPLAIN_TEXTS))("%s says the same in both languages", (_rule, sentence) => {
  expect(names(sentence["en-US"])).toEqual(names(sentence["zh-CN"]));
  expect(sentence["zh-CN"].length).toBeLessThan(90);
});
