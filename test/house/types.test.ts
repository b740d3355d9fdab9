import { rmSync } from "node:fs";
import { plantTree, runTool } from "./plantedTree";

const PLANTED = [
  { name: "Excel", file: "host.ts", text: "export const host = Excel;", complaint: "TS2304" },
  { name: "document", file: "page.ts", text: "export const page = document;", complaint: "TS2584" },
  { name: "process", file: "machine.ts", text: "export const it = process;", complaint: "TS2591" },
  { name: "console", file: "shout.ts", text: 'console.log("");', complaint: "TS2584" },
  {
    name: "require",
    file: "load.ts",
    text: 'export const it = require("x");',
    complaint: "TS2591",
  },
  {
    name: "an element that may be missing",
    file: "hole.ts",
    text: "const scores: number[] = [];\nexport const first: number = scores[0];",
    complaint: "TS2322",
  },
  {
    name: "a choice that is null",
    file: "choice.ts",
    text: "export const length = (text: string | null): number => text.length;",
    complaint: "TS18047",
  },
];
const FOLDERS = ["src/scoring", "src/functions"];

const root = plantTree(
  Object.fromEntries(
    FOLDERS.flatMap((folder) => PLANTED.map(({ file, text }) => [`${folder}/${file}`, text])),
  ),
);
const said = new Map(
  FOLDERS.map((folder) => [folder, runTool(root, "tsc", "--noEmit", "-p", folder).said]),
);

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe.each(FOLDERS)("in %s", (folder) => {
  it.each(PLANTED)("the compiler refuses $name", ({ file, complaint }) => {
    expect(said.get(folder)).toMatch(
      new RegExp(`${folder}/${file}\\(\\d+,\\d+\\): error ${complaint}`),
    );
  });
});
