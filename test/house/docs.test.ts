import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CELL_FUNCTIONS } from "../../src/functions/registry";
import { FORMAT } from "../../src/grading/format";
import { KINDS } from "../../src/reports/kinds";
import { RULES } from "../../src/grading/rules";
import { PAGE_IDS } from "../../src/taskpane/model/pageId";
import { TEMPLATES } from "../../src/templates";

const PAGES = [
  "CONTRIBUTING.md",
  "SECURITY.md",
  "docs/architecture.md",
  "docs/how-to.md",
  "docs/promises.md",
];
const FOLDERS = ["src", "test", "docs", "assets"];

/** What the registries that docs/how-to.md names hold. */
const REGISTRIES: Readonly<Record<string, readonly string[]>> = {
  "src/grading/rules/index.ts": Object.keys(RULES),
  "src/functions/registry.ts": CELL_FUNCTIONS.map(({ id }) => id),
  "src/reports/kinds/index.ts": Object.keys(KINDS),
  "src/templates/index.ts": TEMPLATES.map(({ id }) => id),
  "src/taskpane/model/pageId.ts": PAGE_IDS,
  "src/grading/format/index.ts": FORMAT.map(({ id }) => id),
};

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);

/** The files and folders in backticks: with a folder of ours in front, or with the ending of a file. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([\w.<>/-]+)`/g)]
    .map(([, path]) => path!)
    .filter((path) => /^(src|test|docs|assets|webpack|\.ci)\/|\.(tsx?|js|json|md|xml)$/.test(path));
}

/** A placeholder like <kind> stands for one name, the same wherever it stands in the path. */
function exists(path: string): boolean {
  if (!path.includes("<")) return existsSync(path);
  const names: string[] = [];
  const pattern = path.replace(/[.]/g, "[.]").replace(/<(\w+)>/g, (_, name: string) => {
    if (names.includes(name)) return `\\${names.indexOf(name) + 1}`;
    names.push(name);
    return "([\\w-]+)";
  });
  return files.some((file) => new RegExp(`^${pattern}$`).test(file));
}

/** Headings that a text cites: "docs/rules.md, Numbers" up to the end of the bracket, the backtick or the sentence. */
function citationsIn(text: string): { page: string; heading: string }[] {
  const lines = text.replace(/\s*\n\s*(\*|\/\/)?\s*/g, " ");
  return [...lines.matchAll(/(docs\/[\w-]+\.md), ([A-Z][\w/ ]*?)(?=[).;:,`]|$)/g)].map(
    ([, page, heading]) => ({ page: page!, heading: heading! }),
  );
}

function hasHeading({ page, heading }: { page: string; heading: string }): boolean {
  return existsSync(page) && readFileSync(page, "utf8").split("\n").includes(`## ${heading}`);
}

it.each(PAGES)("every path that %s names exists", (page) => {
  const paths = pathsIn(readFileSync(page, "utf8"));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !exists(path))).toEqual([]);
});

it("every heading of a page that is cited exists", () => {
  const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file));
  const cited = [...sources, ...PAGES].flatMap((file) =>
    citationsIn(readFileSync(file, "utf8")).map((citation) => ({ file, ...citation })),
  );
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter((each) => !hasHeading(each))).toEqual([]);
});

it("no comment cites a page that is not in the repository", () => {
  const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file));
  const lost = sources.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const pages = [...text.matchAll(/\bdocs\/[\w-]+\.md\b/g)].map(([page]) => page);
    const numbered = [...text.matchAll(/\bdesign \d/g)].map(([words]) => words);
    return [...pages.filter((page) => !existsSync(page)), ...numbered].map(
      (it) => `${file}: ${it}`,
    );
  });
  expect(lost).toEqual([]);
});

it("the registries hold what docs/how-to.md says", () => {
  const text = readFileSync("docs/how-to.md", "utf8");
  const told = [...text.matchAll(/^Registry: `([^`]+)` holds ([^]*?)\.$/gm)].map(
    ([, path, list]) => [path, [...list!.matchAll(/`([^`]+)`/g)].map(([, id]) => id)] as const,
  );
  expect(Object.fromEntries(told)).toEqual(REGISTRIES);
});

it("every kind of rule has the files that docs/how-to.md names", () => {
  const missing = Object.keys(RULES)
    .flatMap((kind) => [`src/scoring/rules/${kind}.ts`, `src/grading/rules/${kind}.ts`])
    .filter((file) => !existsSync(file));
  expect(missing).toEqual([]);
});

it("docs/architecture.md names every rule of directions", () => {
  const [, section] = readFileSync("docs/architecture.md", "utf8").split("\n## Directions\n");
  const table = section!.split("\n## ")[0]!.split("| Rule |")[1]!;
  const named = [...table.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, name]) => name!);
  const law = readFileSync("dependency-cruiser.config.js", "utf8");
  const names = [...law.matchAll(/^ {4}name: "([^"]+)",$/gm)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(10);
  expect(named.sort()).toEqual(names.sort());
});

it("finds paths, placeholders and headings", () => {
  const text = "`src/cli/index.ts`, `npm test`, `package.json` and `src/scoring/rules/<kind>.ts`";
  expect(pathsIn(text)).toEqual([
    "src/cli/index.ts",
    "package.json",
    "src/scoring/rules/<kind>.ts",
  ]);
  expect(exists("src/scoring/rules/<kind>.ts")).toBe(true);
  expect(exists("src/templates/<template>/<template>.ts")).toBe(true);
  expect(exists("src/scoring/<kind>/<kind>.tsx")).toBe(false);
  expect(citationsIn("as told\n * (docs/rules.md,\n * States of a cell). More")).toEqual([
    { page: "docs/rules.md", heading: "States of a cell" },
  ]);
  expect(hasHeading({ page: "docs/rules.md", heading: "Nothing" })).toBe(false);
});
