import { rmSync } from "node:fs";
import { plantTree, runTool } from "./plantedTree";

const value = (name: string) => `export const ${name} = 1;`;
const use = (path: string) => `import "${path}";`;

const ALLOWED = {
  "src/scoring/score.ts": value("score"),
  "src/workbook/workbook.ts": "export interface Workbook {\n  name: string;\n}",
  "src/workbook/xlsx/xlsxWorkbook.ts":
    'import type { Workbook } from "../workbook";\nexport const file: Workbook = { name: "" };',
  "src/grading/grade.ts": use("../scoring/score") + use("../workbook/workbook"),
  "src/functions/index.ts": use("../scoring/score"),
  "src/functions/registry.ts": value("registry"),
  "src/taskpane/pages/functions/page.ts": use("../../../functions/registry"),
  "src/commands/index.ts": value("pageRequests"),
  "src/commands/inside.ts": value("inside"),
  "src/taskpane/index.tsx":
    use("../commands/index") + use("../functions/index") + use("../workbook/xlsx/xlsxWorkbook"),
  "src/cli/index.ts": use("../workbook/xlsx/xlsxWorkbook") + use("../grading/grade"),
  "test/cli/index.test.ts": use("../../src/cli/index"),
};

const FORBIDDEN = [
  { rule: "scoring-stands-alone", file: "src/scoring/up.ts", text: use("../grading/grade") },
  {
    rule: "scoring-stands-alone",
    file: "src/scoring/upForType.ts",
    text: 'import type { Workbook } from "../workbook/workbook";\nexport type Name = Workbook["name"];',
  },
  { rule: "scoring-stands-alone", file: "src/scoring/packageUser.ts", text: use("fflate") },
  { rule: "scoring-stands-alone", file: "src/scoring/nodeUser.ts", text: use("node:fs") },
  { rule: "workbook-knows-no-other", file: "src/workbook/up.ts", text: use("../scoring/score") },
  {
    rule: "contract-knows-no-adapter",
    file: "src/workbook/choose.ts",
    text: use("./xlsx/xlsxWorkbook"),
  },
  {
    rule: "only-a-door-chooses-an-adapter",
    file: "src/grading/choose.ts",
    text: use("../workbook/xlsx/xlsxWorkbook"),
  },
  {
    rule: "only-a-door-chooses-an-adapter",
    file: "src/cli/notTheIndex.ts",
    text: use("../workbook/xlsx/xlsxWorkbook"),
  },
  {
    rule: "features-know-foundations",
    file: "src/templates/upToDoor.ts",
    text: use("../cli/index"),
  },
  { rule: "web-shows-the-pane", file: "src/web/neighbour.ts", text: use("../cli/index") },
  {
    rule: "nothing-imports-a-door",
    file: "src/taskpane/Pane.tsx",
    text: use("../commands/index"),
  },
  {
    rule: "page-starts-buttons-and-cells",
    file: "src/taskpane/index.ts",
    text: use("../commands/inside"),
  },
  {
    rule: "functions-page-shows-the-registry",
    file: "src/taskpane/pages/functions/tooFar.ts",
    text: use("../../../functions/index"),
  },
  {
    rule: "eval-opens-one-door",
    file: "src/cli/commands/evaluateLines.ts",
    text: use("../../functions/index"),
  },
  {
    rule: "functions-know-scoring-only",
    file: "src/functions/tooMuch.ts",
    text: use("../grading/grade"),
  },
  {
    rule: "product-knows-no-test",
    file: "src/reports/down.ts",
    text: use("../../test/cli/index.test"),
  },
  { rule: "ships-what-it-needs", file: "src/cli/developer.ts", text: use("prettier") },
  { rule: "resolvable", file: "src/cli/nowhere.ts", text: use("./noSuchFile") },
];

const root = plantTree({
  ...ALLOWED,
  ...Object.fromEntries(FORBIDDEN.map(({ file, text }) => [file, text])),
  "src/reports/mine.ts": value("mine"),
  "src/reports/yours.ts": use("../templates/yours"),
  "src/templates/mine.ts": use("../reports/mine"),
  "src/templates/yours.ts": value("yours"),
  "src/grading/hen.ts": 'import { egg } from "./egg";\nexport const hen = egg;',
  "src/grading/egg.ts": 'import { hen } from "./hen";\nexport const egg = () => hen;',
});
const { stdout } = runTool(
  root,
  "depcruise",
  ...["--config", "dependency-cruiser.config.js", "--output-type", "json", "src", "test"],
);
const { summary } = JSON.parse(stdout) as {
  summary: { violations: { from: string; rule: { name: string; severity: string } }[] };
};
const reported = (file: string) =>
  summary.violations
    .filter(({ from }) => from === file)
    .map(({ rule }) => `${rule.severity} ${rule.name}`);

afterAll(() => {
  rmSync(root, { recursive: true });
});

it.each(FORBIDDEN)("$rule stops $file", ({ rule, file }) => {
  expect(reported(file)).toContain(`error ${rule}`);
});

it("two files must not need each other", () => {
  expect([...reported("src/grading/hen.ts"), ...reported("src/grading/egg.ts")]).toEqual([
    "error no-circular", // a circle is reported once, from one of its files
  ]);
});

it("two folders must not need each other", () => {
  expect(reported("src/reports")).toContain("error no-circular-folders");
});

it.each(Object.keys(ALLOWED))("%s may import what it does", (file) => {
  expect(reported(file)).toEqual([]);
});
