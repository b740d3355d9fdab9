import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const pages = [
  "README.md",
  "README.zh-CN.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...(existsSync("docs") ? readdirSync("docs").map((file) => join("docs", file)) : []),
].filter((page) => page.endsWith(".md") && existsSync(page));

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

/** The scripts that a text tells its reader to run: `npm test`, `npm run -s name`. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:(test|start)\b|run (?:-s |--silent )?([\w:-]+))/g)].map(
    ([, short, name]) => (short ?? name)!,
  );
}

/** The places of this repository that a page links to. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target]) => target!);
}

it("every npm command that a page names exists", () => {
  const unknown = pages.flatMap((page) =>
    commandsIn(readFileSync(page, "utf8"))
      .filter((name) => !(name in scripts))
      .map((name) => `${page}: npm run ${name}`),
  );
  expect(unknown).toEqual([]);
});

it("every link of a page leads somewhere", () => {
  const broken = pages.flatMap((page) =>
    linksIn(readFileSync(page, "utf8"))
      .filter((target) => !existsSync(join(page, "..", target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

it("finds commands and links", () => {
  const text =
    "Run `npm test` or `npm run -s hengji -- grade`; see [the format](docs/format.md#rows).";
  expect(commandsIn(text)).toEqual(["test", "hengji"]);
  expect(linksIn(text)).toEqual(["docs/format.md"]);
});
