import { rmSync } from "node:fs";
import { plantTree, runTool } from "./plantedTree";

it("prettier reports a file that is not formatted", () => {
  const root = plantTree({ "src/scoring/crooked.ts": "export const  crooked=[1,2]" });
  const { status, said } = runTool(root, "prettier", "--check", "src");
  rmSync(root, { recursive: true });
  expect(status).not.toBe(0);
  expect(said).toContain("src/scoring/crooked.ts");
});
