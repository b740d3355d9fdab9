import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Chinese marks and words that have no place in an English sentence; names and quoted cells come in as inputs. */
const CHINESE = /[、，。；：（）“”《》]|\p{Script=Han}/u;
/** What is called so in every language: files that the command line writes, the sheets of a grading, levels of awards. */
const NAMES = /FILE-(结果|修正|体检)\.xlsx|sheets 结果, 计算过程 and 检查|国家级|省部级|市级|县级/g;

/** The texts under the key "en-US" and second in `text(…, …)` in a source file, templates piece by piece. */
function englishTexts(file: string, source: string): string[] {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node, isEnglish: boolean): void => {
    if (isEnglish && isText(node)) texts.push(`${file}: ${node.text}`);
    const second =
      ts.isCallExpression(node) && node.expression.getText() === "text" && node.arguments[1];
    ts.forEachChild(node, (child) =>
      visit(child, child === second || (languageOf(child) ?? isEnglish)),
    );
  };
  visit(root, false);
  return texts;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isTemplateHead(node)
  );
}

/** Whether a property gives the English or the Chinese text; undefined for any other node. */
function languageOf(node: ts.Node): boolean | undefined {
  if (!ts.isPropertyAssignment(node)) return undefined;
  const name = node.name.getText().replaceAll('"', "");
  return name === "en-US" ? true : name === "zh-CN" ? false : undefined;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);
const texts = files.flatMap((file) => {
  const source = readFileSync(join("src", file), "utf8");
  return englishTexts(file, source);
});

const isChinese = (text: string): boolean => CHINESE.test(text.replace(NAMES, ""));

it("English sentences are English: no Chinese words and no Chinese punctuation", () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter(isChinese)).toEqual([]);
});

it.each([
  `const x = { "zh-CN": "甲、乙", "en-US": "a、b" };`,
  `const x = { "zh-CN": "没有“方案”表", "en-US": "There is no sheet 方案" };`,
  `const x = text("缺的写缺", "Write 缺 where there is none");`,
])("a planted sentence is found: %s", (planted) => {
  expect(englishTexts("a.ts", planted).filter(isChinese)).toHaveLength(1);
});
