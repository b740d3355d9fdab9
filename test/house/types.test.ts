import { rmSync } from "node:fs";
import { plantTree, runTool } from "./plantedTree";

const root = plantTree({
  "src/scoring/host.ts": "export const host = Excel;",
  "src/scoring/page.ts": "export const page = document;",
  "src/scoring/machine.ts": "export const machine = process;",
  "src/scoring/shout.ts": 'console.log("shout");\nexport {};',
  "src/scoring/cell.ts": "export const cell = CustomFunctions;",
  "src/scoring/hole.ts": "const scores: number[] = [];\nexport const first: number = scores[0];",
});
const { status, said } = runTool(root, "tsc", "--noEmit", "-p", "src/scoring");

afterAll(() => {
  rmSync(root, { recursive: true });
});

it.each([
  { name: "Excel", file: "host.ts", complaint: "TS2304" },
  { name: "document", file: "page.ts", complaint: "TS2584" },
  { name: "process", file: "machine.ts", complaint: "TS2591" },
  { name: "console", file: "shout.ts", complaint: "TS2584" },
  { name: "CustomFunctions", file: "cell.ts", complaint: "TS2304" },
  { name: "an element that may be missing", file: "hole.ts", complaint: "TS2322" },
])("the compiler refuses $name in scoring", ({ file, complaint }) => {
  expect(status).not.toBe(0);
  expect(said).toMatch(new RegExp(`${file}\\(\\d+,\\d+\\): error ${complaint}`));
});
