import { MESSAGES } from "../../src/scoring/messages";
import { SCHEME_MESSAGES } from "../../src/scoring/schemeMessages";

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe("every sentence", () => {
  it.each(Object.entries(MESSAGES))("%s says the same in both languages", (_code, sentence) => {
    expect(new Set(names(sentence["en-US"]))).toEqual(new Set(names(sentence["zh-CN"])));
    expect(sentence["zh-CN"]).not.toMatch(/[。.]$/);
  });
});

it("no code has two sentences", () => {
  expect(Object.keys(MESSAGES).filter((code) => code in SCHEME_MESSAGES)).toEqual([]);
});
