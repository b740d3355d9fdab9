import ts from "typescript";

/** One small change of a source, which some test should notice. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The first line that differs, before and after. */
  readonly before: string;
  readonly after: string;
  /** The whole source with the change. */
  readonly source: string;
}

/** All mutants of a source, in the order of its text. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node))
      return;
    for (const [part, to] of changesOf(node)) {
      const changed = source.slice(0, part.getStart()) + to + source.slice(part.getEnd());
      mutants.push({ file, ...lineOf(source, changed), source: changed });
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return mutants;
}

function lineOf(source: string, changed: string): Pick<Mutant, "line" | "before" | "after"> {
  const [old, now] = [source.split("\n"), changed.split("\n")];
  const line = old.findIndex((text, at) => text !== now[at]);
  return { line: line + 1, before: old[line]!.trim(), after: (now[line] ?? "").trim() };
}

type Change = readonly [part: ts.Node, to: string];

function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return operatorChanges(node);
  if (ts.isPrefixUnaryExpression(node)) return signChanges(node);
  if (ts.isNumericLiteral(node)) return numberChanges(node);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, "false"]];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, "true"]];
  if (ts.isConditionalExpression(node) || ts.isIfStatement(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition;
    return [
      [condition, "true"],
      [condition, "false"],
    ];
  }
  if (ts.isCallExpression(node)) return callChanges(node);
  if (ts.isExpressionStatement(node)) return [[node, ";"]];
  return [];
}

const S = ts.SyntaxKind;
const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [S.PlusToken]: ["-"],
  [S.MinusToken]: ["+"],
  [S.AsteriskToken]: ["/"],
  [S.SlashToken]: ["*"],
  [S.PercentToken]: ["*"],
  [S.LessThanToken]: ["<=", ">="],
  [S.LessThanEqualsToken]: ["<", ">"],
  [S.GreaterThanToken]: [">=", "<="],
  [S.GreaterThanEqualsToken]: [">", "<"],
  [S.EqualsEqualsEqualsToken]: ["!=="],
  [S.ExclamationEqualsEqualsToken]: ["==="],
  [S.AmpersandAmpersandToken]: ["||"],
  [S.BarBarToken]: ["&&"],
  [S.PlusEqualsToken]: ["-="],
  [S.MinusEqualsToken]: ["+="],
};

function operatorChanges({ left, operatorToken, right }: ts.BinaryExpression): Change[] {
  if (operatorToken.kind === S.QuestionQuestionToken) {
    const whole = operatorToken.parent;
    return [
      [whole, `(${left.getText()})!`],
      [whole, `(${right.getText()})`],
    ];
  }
  return (OPERATORS[operatorToken.kind] ?? []).map((to) => [operatorToken, to]);
}

function signChanges(node: ts.PrefixUnaryExpression): Change[] {
  const { operator, operand } = node;
  if (operator === S.ExclamationToken || operator === S.MinusToken) {
    return [[node, operand.getText()]];
  }
  if (operator === S.PlusPlusToken) return [[node, `--${operand.getText()}`]];
  return [];
}

/** A negative number is changed as a whole by its sign. */
function numberChanges(node: ts.NumericLiteral): Change[] {
  const value = Number(node.text.replaceAll("_", ""));
  return [
    [node, value === 0 ? "1" : String(value + 1)],
    ...(value === 0 || value === 1 ? [] : ([[node, "0"]] as Change[])),
  ];
}

const CALLS: Readonly<Record<string, string>> = {
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
  round: "trunc",
  trunc: "round",
  some: "every",
  every: "some",
};

/** Other extremes and quantifiers, no absolute value, no filter, no order, no reading at 15 digits. */
function callChanges(node: ts.CallExpression): Change[] {
  const { expression, arguments: given } = node;
  if (ts.isIdentifier(expression) && expression.text === "atFifteenDigits") {
    return [[node, `(${given[0]!.getText()})`]];
  }
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const name = expression.name.text;
  const other = CALLS[name];
  if (other) return [[expression.name, other]];
  if (name === "abs") return [[node, `(${given[0]!.getText()})`]];
  const isPassing = ["filter", "sort", "reverse"].includes(name);
  return isPassing ? [[node, expression.expression.getText()]] : [];
}
