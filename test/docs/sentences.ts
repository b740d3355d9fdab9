import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One sentence or word of the interface, as its source writes it: what is filled in stands in braces. */
export interface ListedSentence {
  /** The file below `src`. */
  readonly file: string;
  /** The names of the properties that lead to it, or of the function that says it. */
  readonly key: string;
  readonly chinese: string;
  readonly english: string;
}

const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]/;
const SAYS = /\p{L}/u;
const CAMEL = /^[a-z]+[A-Z]\w*$/;
const IDENTIFIER = /^[a-z][A-Za-z0-9]*$/;
/** Longer expressions are not shown. */
const LONGEST_FILLING = 24;

/** All sentences of the interface in both languages, in the order of files and lines. */
export function allSentences(): ListedSentence[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter(
      (file) => /\.tsx?$/.test(file) && !file.startsWith(join("workbook", "selfTest", "cases")),
    )
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((file) => sentencesOf(file, readFileSync(join("src", file), "utf8")));
}

/** The sentences of one source. */
export function sentencesOf(file: string, source: string): ListedSentence[] {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: ListedSentence[] = [];
  const visit = (node: ts.Node): void => {
    for (const [chinese, english] of pairsOf(node)) {
      const [zh, en] = [written(chinese), written(english)];
      if (SAYS.test(bare(zh) + bare(en)))
        found.push({ file, key: keyOf(node), chinese: zh, english: en });
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Where a node writes a sentence in both languages: `{"zh-CN", "en-US"}`, a choice by language, or two arguments in a row. */
function pairsOf(node: ts.Node): [ts.Expression, ts.Expression][] {
  if (ts.isObjectLiteralExpression(node)) {
    const [zh, en] = [valueOf(node, "zh-CN", "zh"), valueOf(node, "en-US", "en")];
    return zh && en ? [[zh, en]] : [];
  }
  if (ts.isConditionalExpression(node) && /=== "zh-CN"$/.test(node.condition.getText())) {
    return [[node.whenTrue, node.whenFalse]];
  }
  if (!ts.isCallExpression(node) && !ts.isArrayLiteralExpression(node)) return [];
  const parts = ts.isCallExpression(node) ? node.arguments : node.elements;
  if (ts.isCallExpression(node) && node.expression.getText() === "text" && parts[1]) {
    return [[parts[0]!, parts[1]]];
  }
  return parts.flatMap((part, at): [ts.Expression, ts.Expression][] => {
    const next = parts[at + 1];
    const isPair = next && isText(part) && isText(next) && isOther(written(part), written(next));
    return isPair ? [[part, next]] : [];
  });
}

/** A Chinese text and one that says the same in English, no name of a field. */
function isOther(first: string, second: string): boolean {
  return HAN.test(first) && !HAN.test(second) && LATIN.test(second) && !CAMEL.test(second);
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function valueOf(
  node: ts.ObjectLiteralExpression,
  ...names: readonly string[]
): ts.Expression | undefined {
  const property = node.properties.find(
    (each) => each.name !== undefined && names.includes(nameOf(each.name)),
  );
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteralLike(name) ? name.text : name.getText();
}

/** Without what is filled in. */
function bare(text: string): string {
  return text.replace(/\{[^{}]*\}/g, "");
}

/** What an expression says, choices side by side. */
function written(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map((span) => filling(span.expression) + span.literal.text);
    return [node.head.text, ...spans].join("");
  }
  if (ts.isParenthesizedExpression(node)) return written(node.expression);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return written(node.body);
  if (ts.isConditionalExpression(node)) {
    return `${written(node.whenTrue)} ｜ ${written(node.whenFalse)}`;
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(written).join(" ｜ ");
  if (ts.isBinaryExpression(node)) return written(node.left) + written(node.right);
  return filling(node);
}

function filling(node: ts.Expression): string {
  if (ts.isConditionalExpression(node) && isText(node.whenTrue) && isText(node.whenFalse)) {
    return `{${written(node)}}`;
  }
  const source = node.getText();
  return `{${source.length > LONGEST_FILLING || source.includes("\n") ? "…" : source}}`;
}

/** The properties above a node, the outermost first, and what a call names first; outside of them, what is declared. */
function keyOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const first = ts.isCallExpression(at) ? at.arguments[0] : undefined;
    if (first && ts.isStringLiteral(first) && IDENTIFIER.test(first.text))
      names.unshift(first.text);
    if (ts.isPropertyAssignment(at)) names.unshift(nameOf(at.name));
    if (ts.isVariableDeclaration(at) || ts.isFunctionDeclaration(at)) {
      if (names.length === 0 && at.name) names.unshift(at.name.getText());
    }
  }
  return names.join(".");
}
