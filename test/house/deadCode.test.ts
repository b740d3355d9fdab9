import { rmSync } from "node:fs";
import { plantTree, runTool } from "./plantedTree";

const root = plantTree({
  "src/cli/index.ts": 'import { used } from "../scoring/numbers";\nprocess.stdout.write(used);',
  "src/scoring/numbers.ts": 'export const used = "1";\nexport const unused = "2";',
  "src/scoring/forgotten.ts": "export const forgotten = 3;",
  "src/scoring/tested.ts": 'export const tested = "4";',
  "test/scoring/numbers.test.ts":
    'import "../../src/scoring/numbers";\nimport { tested } from "../../src/scoring/tested";\nit(tested, () => {});',
});
const ONLY = ["--include", "files,exports"];
const { status, said } = runTool(root, "knip", ...ONLY);

afterAll(() => {
  rmSync(root, { recursive: true });
});

it("reports an export that nobody uses", () => {
  expect(status).not.toBe(0);
  expect(said).toMatch(/^unused\s+src\/scoring\/numbers\.ts/m);
});

it("reports a file that nobody imports", () => {
  expect(said).toMatch(/^src\/scoring\/forgotten\.ts/m);
});

it("reports what only a test uses when it looks at what ships", () => {
  expect(said).not.toMatch(/tested\.ts/);
  const shipped = runTool(root, "knip", "--production", ...ONLY);
  expect(shipped.status).not.toBe(0);
  expect(shipped.said).toMatch(/^src\/scoring\/tested\.ts/m);
});

it("is silent about what is used", () => {
  expect(said).not.toMatch(/^used\s/m);
});
