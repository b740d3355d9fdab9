import { rmSync } from "node:fs";
import { basename } from "node:path";
import { plantTree, runTool } from "./plantedTree";

const PLANTED = [
  { rule: "max-lines", file: "src/grading/long.ts", text: "export {};\n" + ";0;\n".repeat(201) },
  {
    rule: "max-lines-per-function",
    file: "src/scoring/longWinded.ts",
    text: `export function count() {\n${"  void 0;\n".repeat(59)}}`,
  },
  {
    rule: "complexity",
    file: "src/grading/forks.ts",
    text: `export function sign(x: number) {\n${"  if (x > 0) return 1;\n".repeat(15)}  return 0;\n}`,
  },
  {
    rule: "max-params",
    file: "src/grading/six.ts",
    text: `export function six(${[..."abcdef"].map((name) => `${name}: number`).join(", ")}) {\n  return [a, b, c, d, e, f];\n}`,
  },
  { rule: "no-console", file: "src/grading/shout.ts", text: 'console.log("shout");' },
  { rule: "no-eval", file: "src/grading/evaluate.ts", text: 'eval("1 + 1");' },
  { rule: "no-new-func", file: "src/grading/compose.ts", text: 'new Function("return 1");' },
  {
    rule: "@typescript-eslint/no-implied-eval",
    file: "src/grading/later.ts",
    text: 'setTimeout("1 + 1", 0);',
  },
  {
    rule: "no-template-curly-in-string",
    file: "src/grading/sentence.ts",
    text: `export const sentence = "score $\{score}";`,
  },
  { rule: "no-warning-comments", file: "src/grading/later2.ts", text: "// TODO finish" },
  { rule: "no-restricted-globals", file: "src/grading/excel.ts", text: "export const x = Excel;" },
  {
    rule: "no-restricted-globals",
    file: "src/taskpane/office.ts",
    text: "export const x = Office;",
  },
  {
    rule: "no-restricted-globals",
    file: "src/grading/inCell.ts",
    text: "export const x = CustomFunctions;",
  },
  { rule: "no-restricted-globals", file: "src/scoring/today.ts", text: "export const x = Date;" },
  {
    rule: "no-restricted-properties",
    file: "src/scoring/lucky.ts",
    text: "export const x = Math.random();",
  },
  { rule: "no-restricted-syntax", file: "src/grading/default.ts", text: "export default 1;" },
  {
    rule: "no-restricted-syntax",
    file: "src/taskpane/html.ts",
    text: 'document.body.innerHTML = "<b>";',
  },
  {
    rule: "no-restricted-syntax",
    file: "src/taskpane/Html.tsx",
    text: 'export const x = <p dangerouslySetInnerHTML={{ __html: "" }} />;',
  },
  {
    rule: "no-restricted-syntax",
    file: "src/grading/swallow.ts",
    text: "try {\n  parse();\n} catch {\n  // nothing\n}",
  },
  {
    rule: "no-restricted-syntax",
    file: "src/grading/swallowLater.ts",
    text: "await load().catch(() => {});",
  },
  {
    rule: "no-restricted-syntax",
    file: "src/grading/longCall.ts",
    text: "export const most = (numbers: number[]) => Math.max(0, ...numbers);",
  },
  {
    rule: "no-restricted-syntax",
    file: "src/workbook/longPush.ts",
    text: "export const join = (one: number[], two: number[]) => one.push(...two);",
  },
  {
    rule: undefined,
    file: "src/workbook/longList.ts",
    text: "export const join = (one: number[], two: number[]) => [...one, ...two];",
  },
  {
    rule: "@typescript-eslint/no-floating-promises",
    file: "src/grading/forgotten.ts",
    text: "Promise.resolve(1);",
  },
  {
    rule: "@typescript-eslint/consistent-type-imports",
    file: "src/grading/imports.ts",
    text: 'import { Area } from "./area";\nexport type Places = Area[];',
  },
  {
    rule: undefined,
    file: "src/grading/area.ts",
    text: "export interface Area {\n  row: number;\n}",
  },
  {
    rule: "@typescript-eslint/require-array-sort-compare",
    file: "src/grading/order.ts",
    text: "export const order = [10, 9].sort();",
  },
  {
    rule: "@typescript-eslint/switch-exhaustiveness-check",
    file: "src/grading/choice.ts",
    text: 'export function turn(way: "up" | "down") {\n  switch (way) {\n    case "up":\n      return 1;\n  }\n}',
  },
  {
    rule: "@typescript-eslint/no-explicit-any",
    file: "src/grading/anything.ts",
    text: "export const x = 1 as any;",
  },
  // A comment cannot switch a rule off.
  {
    rule: "no-console",
    file: "src/grading/disabled.ts",
    text: '// eslint-disable-next-line no-console\nconsole.log("shout");',
  },
  {
    rule: "office-addins/no-context-sync-in-loop",
    file: "src/workbook/excel/loop.ts",
    text: "export async function each(context: Excel.RequestContext): Promise<void> {\n  for (let row = 0; row < 9; row += 1) await context.sync();\n}",
  },
  // Where a rule must be silent.
  {
    rule: undefined,
    file: "src/functions/cellError.ts",
    text: "export const known = typeof CustomFunctions;",
  },
  {
    rule: undefined,
    file: "src/workbook/excel/host.ts",
    text: "export const known = typeof Excel;",
  },
];

const root = plantTree(Object.fromEntries(PLANTED.map(({ file, text }) => [file, text])));
const { stdout } = runTool(root, "eslint", "src", "--format", "json");
const results = JSON.parse(stdout) as {
  filePath: string;
  messages: { ruleId: string | null; severity: number }[];
}[];

afterAll(() => {
  rmSync(root, { recursive: true });
});

it.each(PLANTED.map((row) => ({ name: `${row.rule ?? "nothing"} in ${row.file}`, ...row })))(
  "lint reports $name",
  ({ rule, file }) => {
    const found = results.find(({ filePath }) => basename(filePath) === basename(file));
    const rules = found?.messages.map(({ ruleId }) => ruleId);
    if (rule === undefined) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  },
);
