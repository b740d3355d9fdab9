import { CHOICES, choicesOf, readChoice, type ChoiceName } from "../../src/scoring/choices";
import { codeOf } from "./codeOf";

const rows = (Object.keys(CHOICES) as ChoiceName[]).flatMap((name) =>
  Object.entries(CHOICES[name]).map(([id, word]) => ({ name, id, word })),
);

it.each(rows)("$name: $id and $word are the same", ({ name, id, word }) => {
  expect(readChoice(name, id)).toBe(id);
  expect(readChoice(name, word)).toBe(id);
  expect(readChoice(name, ` ${id.toUpperCase()}\u3000`)).toBe(id);
});

it("reads full-width letters", () => {
  expect(readChoice("weightsMethod", "ＣＲＩＴＩＣ")).toBe("critic");
});

it("no word stands for two choices of one parameter", () => {
  for (const name of Object.keys(CHOICES) as ChoiceName[]) {
    const words = Object.entries(CHOICES[name]).flatMap(([id, word]) => [id, word.toLowerCase()]);
    const unique = new Set(words);
    expect(unique.size).toBeGreaterThanOrEqual(words.length - (name === "weightsMethod" ? 1 : 0));
  }
});

it("names the choices when it does not know the word", () => {
  expect(codeOf(() => readChoice("ties", "standard"))).toBe("unknownChoice");
  expect(() => readChoice("ties", "x")).toThrow("competition 跳号 · dense 不跳号 · average 平均");
  expect(choicesOf("missing")[0]).toBe("refuse");
});
