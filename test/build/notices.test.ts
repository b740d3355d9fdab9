import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { builtAddIn, builtPortable, builtWeb, readStats, type StatsModule } from "./builtAddIn";
import { notPermissive, readNotices, withoutText, type Notices } from "./notices";

const FILE = "THIRD-PARTY-NOTICES.txt";

jest.setTimeout(400_000); // builds

const noticesOf = (folder: string): Notices =>
  readNotices(readFileSync(join(folder, FILE), "utf8"));

/** The packages whose modules webpack says are in a script of the build. */
function bundled(folder: string): string[] {
  const modules = readStats(folder).modules.filter(({ chunks }) => chunks.length > 0);
  const files = modules.flatMap(filesIn);
  const names = files.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

function filesIn({ nameForCondition, modules = [] }: StatsModule): string[] {
  return modules.length > 0 ? modules.flatMap(filesIn) : [nameForCondition ?? ""];
}

describe.each([
  { name: "public", folderOf: () => builtAddIn("public"), least: 40, own: [] },
  // Office.js comes unmodified under the terms of its maker, which stand in the file like the others.
  {
    name: "intranet",
    folderOf: () => builtAddIn("intranet"),
    least: 40,
    own: ["@microsoft/office-js"],
  },
  { name: "web", folderOf: builtWeb, least: 120, own: [] },
])("third-party notices of the build $name", ({ folderOf, least, own }) => {
  let notices: Notices;
  let expected: string[];
  beforeAll(() => {
    const folder = folderOf();
    notices = noticesOf(folder);
    expected = bundled(folder);
  });

  it("list each package of which a script holds a module", () => {
    const listed = notices.packages.map(({ name }) => name);
    expect(expected.length).toBeGreaterThan(least);
    expect(expected.filter((name) => !listed.includes(name))).toEqual([]);
  });

  it("give the version that is installed", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { version?: string }>;
    };
    const locked = Object.entries(packages).map(
      ([path, { version }]) => `${path.split("node_modules/").at(-1)!} ${version ?? ""}`,
    );
    const listed = notices.packages.map(({ name, version }) => `${name} ${version}`);
    const unlocked = listed.filter((each) => !locked.includes(each));
    // Inside the script of opentype.js, which names it in its first line.
    expect(unlocked.filter((each) => each !== "tiny-inflate 1.0.3")).toEqual([]);
  });

  it("have a text for each, and nothing under the GPL", () => {
    expect(withoutText(notices)).toEqual([]);
    expect(notPermissive(notices)).toEqual(own);
  });
});

it("the styles that are copied and packages inside other packages are listed too", () => {
  const listed = noticesOf(builtWeb()).packages.map(({ name }) => name);
  expect(listed).toEqual(
    expect.arrayContaining(["@univerjs/preset-sheets-core", "nanoid", "lie", "immediate"]),
  );
  expect(listed).toContain("tiny-inflate");
});

it("the zip file of the workbench has the notices of the workbench", () => {
  const files = unzipSync(readFileSync(join(builtPortable(), "hengji-portable.zip")));
  const { packages } = readNotices(strFromU8(files[`衡绩/${FILE}`]!));
  expect(packages).toEqual(noticesOf(builtWeb()).packages);
});

it("a licence is the text of the package itself, and tells a missing one and the GPL", () => {
  const rule = `\n${"=".repeat(80)}\n`;
  const list = "one 1.0.0  MIT\ntwo 2.0.0  GPL-3.0\nthree 3.0.0  MIT AND Zlib";
  const text = `one 1.0.0\nthree 3.0.0\n\n${"x".repeat(301)}`;
  const notices = readNotices(`own${rule}${list}${rule}${text}`);
  expect(withoutText(notices)).toEqual(["two 2.0.0"]);
  expect(notPermissive(notices)).toEqual(["two"]);
  const { texts } = noticesOf(builtAddIn("public"));
  const own = readFileSync("node_modules/fflate/LICENSE", "utf8").trim();
  expect(
    texts.some(({ packages, text: it }) => packages.includes("fflate 0.8.3") && it === own),
  ).toBe(true);
});
