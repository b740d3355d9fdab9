import { wordIn } from "../../src/scoring/wordIn";

const WORDS = { higher: ["正向"], lower: ["反向", "逆向"] } as const;

it.each([
  { text: "正向", id: "higher" },
  { text: "逆向", id: "lower" },
  { text: " LOWER ", id: "lower" },
  { text: "横向", id: undefined },
  { text: "", id: undefined },
])("“$text” is $id", ({ text, id }) => {
  expect(wordIn(WORDS, text)).toBe(id);
});
