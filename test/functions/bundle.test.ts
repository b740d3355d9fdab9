import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "../house/build";

/** With exact arithmetic and the words of the sheets, which formulas take as well. */
const MOST_BYTES = 35 * 1024;

describe("the bundle of the functions", () => {
  let folder = "";
  let code = "";
  beforeAll(() => {
    folder = build("functions");
    code = readFileSync(join(folder, "functions.js"), "utf8");
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("is small: at most 35 KB compressed", () => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each([
    { name: "eval", pattern: /\beval\s*\(/ },
    { name: "new Function", pattern: /\bFunction\s*\(/ },
    { name: "a second file loaded at run time", pattern: /\bimport\s*\(|importScripts/ },
  ])("has no $name", ({ pattern }) => {
    expect(code).not.toMatch(pattern);
  });

  it.each(["zh-CN", "en-US"])("comes with its metadata in %s", (locale) => {
    const metadata = JSON.parse(readFileSync(join(folder, `functions.${locale}.json`), "utf8")) as {
      functions: { id: string }[];
    };
    expect(metadata.functions.map(({ id }) => id)).toContain("SCORE");
  });
});
