import { SCHEME_MESSAGES } from "../../src/scoring/schemeMessages";

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

it.each(Object.entries(SCHEME_MESSAGES))(
  "%s says the same in both languages",
  (_code, sentence) => {
    expect(new Set(names(sentence["en-US"]))).toEqual(new Set(names(sentence["zh-CN"])));
    expect(sentence["zh-CN"]).not.toMatch(/[。.]$/);
  },
);
