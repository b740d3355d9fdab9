import { isolated } from "../../src/scoring/isolated";
import { listed, say } from "../../src/scoring/locale";

const [FSI, RLI, PDI, RLO] = ["\u2068", "\u2067", "\u2069", "\u202e"];

it.each([
  { name: "Chinese", text: "市一局（A组）91", is: "市一局（A组）91" },
  { name: "a mark that turns what follows", text: `局${RLO}`, is: `${FSI}局${RLO}${PDI}` },
  { name: "letters from right to left", text: "אבג", is: `${FSI}אבג${PDI}` },
  // One mark of the text too many would end ours before the mark that turns.
  { name: "an end too many", text: `局${PDI}${RLO}`, is: `${FSI}${FSI}局${PDI}${RLO}${PDI}` },
  { name: "a beginning too many", text: `局${RLI}`, is: `${FSI}局${RLI}${PDI}${PDI}` },
  { name: "a pair", text: `${RLI}局${PDI}`, is: `${FSI}${RLI}局${PDI}${PDI}` },
])("shuts in $name only where it must", ({ text, is }) => {
  expect(isolated(text)).toBe(is);
});

it("stands in every sentence that is filled in, name by name in a list", () => {
  const sentence = { "zh-CN": "{unit} 得 {score} 分", "en-US": "{unit}: {score}" };
  const unit = `局${RLO}`;
  expect(say(sentence, { unit, score: 91 }, "zh-CN")).toBe(`${FSI}局${RLO}${PDI} 得 91 分`);
  expect(listed([unit, "乙局"])["zh-CN"]).toBe(`${FSI}局${RLO}${PDI}、乙局`);
});
