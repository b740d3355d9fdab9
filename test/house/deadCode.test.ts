import { rmSync } from "node:fs";
import { plantTree, runTool } from "./plantedTree";

const root = plantTree({
  "src/cli/index.ts": 'import { used } from "../scoring/numbers";\nprocess.stdout.write(used);',
  "src/scoring/numbers.ts": 'export const used = "1";\nexport const unused = "2";',
  "src/scoring/forgotten.ts": "export const forgotten = 3;",
  "test/scoring/numbers.test.ts": 'import "../../src/scoring/numbers";',
});
const { status, said } = runTool(root, "knip", "--include", "files,exports");

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

it("is silent about what is used", () => {
  expect(said).not.toMatch(/^used\s/m);
});
