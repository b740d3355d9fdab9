import { readFileSync } from "node:fs";
import { sentenceFlaws } from "./sentenceFlaws";
import { sentencePage } from "./sentencePage";
import { allSentences, sentencesOf } from "./sentences";

const sentences = allSentences();

it("docs/sentences.md lists the sentences as they are (npm run docs:sentences)", () => {
  expect(readFileSync("docs/sentences.md", "utf8")).toBe(sentencePage());
});

it("an editor finds nothing to mark, in either language", () => {
  expect(sentences.length).toBeGreaterThan(4000);
  const marked = sentences.map((each) => ({ ...each, flaws: sentenceFlaws(each) }));
  expect(marked.filter(({ flaws }) => flaws.length > 0)).toEqual([]);
});

it.each([
  [`{ "zh-CN": "甲,乙", "en-US": "a, b" }`, "full-width marks in Chinese"],
  [`{ "zh-CN": "没有权重.", "en-US": "No weight" }`, "a full stop in Chinese is 。"],
  [`{ "zh-CN": '没有"甲"', "en-US": "No a" }`, "curly quotes in Chinese"],
  [`{ "zh-CN": "没有“甲", "en-US": "No a" }`, "“ and ” in pairs"],
  [`{ "zh-CN": "没有甲，。", "en-US": "No a" }`, "one mark at a time"],
  [`{ "zh-CN": "把 weightAt 清空", "en-US": "Clear it" }`, `"weightAt" is no word of an office`],
  [`{ "zh-CN": "运行 grade", "en-US": "Run it" }`, `"grade" is no word of an office`],
  [`{ "zh-CN": "甲、乙", "en-US": "a、b" }`, "no Chinese in English"],
  [`text("缺的写缺", "Write 缺 where there is none")`, "no Chinese in English"],
  [`locale === "zh-CN" ? "没有" : "Clear weightAt"`, `"weightAt" is an internal key`],
  [`text("没有", "None ; all is well")`, "no space before a mark"],
])("%s is marked: %s", (planted, flaw) => {
  const [sentence] = sentencesOf("taskpane/a.ts", `const x = ${planted};`);
  expect(sentenceFlaws(sentence!)).toContain(flaw);
});

it("what is filled in is no word of the sentence, and a field of a sheet no English one", () => {
  const source = `const x = text(\`\${unit.aKey}缺\${count}项\`, "{n} are missing"), y = ["加分", "bonusRows"];`;
  const [first, ...rest] = sentencesOf("cli/a.ts", source);
  expect(first).toEqual({
    file: "cli/a.ts",
    key: "x",
    chinese: "{unit.aKey}缺{count}项",
    english: "{n} are missing",
  });
  expect([sentenceFlaws(first!), rest]).toEqual([[], []]);
});
