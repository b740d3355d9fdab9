import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { builtAddIn, builtWeb } from "../build/builtAddIn";
import { AS_IN_109 } from "./olderBrowser";
import type { OpenOptions } from "./openWorkbench";
import { describeWorkbenchIn } from "./describeWorkbench";

/** The parser of the very webpack that writes the scripts. */
const acorn = createRequire(require.resolve("webpack"))("acorn") as {
  parse(code: string, options: { ecmaVersion: number; sourceType: string }): unknown;
};

function syntaxError(code: string): string | undefined {
  try {
    acorn.parse(code, { ecmaVersion: 2022, sourceType: "script" });
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === "SyntaxError") return error.message;
    throw error;
  }
}

const open = (): OpenOptions => ({ before: AS_IN_109 });

describeWorkbenchIn({ open }, "a browser that has nothing newer than Chromium 109", (bench) => {
  it("lacks what came later, but for what the spreadsheet needs and was given", async () => {
    const has = await bench.page.evaluate(() => ({
      groupBy: "groupBy" in Object,
      withResolvers: "withResolvers" in Promise,
      toSorted: "toSorted" in Array.prototype,
      helpers: "some" in Object.getPrototypeOf(Object.getPrototypeOf([].values())),
    }));
    expect(has).toEqual({ groupBy: false, withResolvers: false, toSorted: true, helpers: true });
  });

  it("grades the sample and saves it", async () => {
    await bench.click("一键评分");
    await bench.click("写入结果");
    await bench.says("评分完成");
    const { name, bytes } = await bench.save();
    expect(name).toBe("政府部门年度绩效考核.xlsx");
    expect((await openXlsx(bytes).cells.list()).map((sheet) => sheet.name)).toContain("结果");
  });
});

describe.each([
  { what: "workbench", folderOf: builtWeb },
  { what: "add-in", folderOf: () => builtAddIn("intranet") },
])("the scripts of the $what", ({ folderOf }) => {
  /** Members that no browser of 109 has, with names that are nobody else's. */
  const NEWER =
    /\.(toSorted|toReversed|toSpliced|withResolvers|fromAsync|canParse|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|getOrInsert|showPopover|startViewTransition)\(/g;
  const MENDED = ["toReversed", "toSorted", "toSpliced"];
  let scripts: { name: string; code: string }[] = [];
  beforeAll(() => {
    const folder = folderOf();
    scripts = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js") && !file.startsWith("office/"))
      .map((file) => ({ name: file, code: readFileSync(join(folder, file), "utf8") }));
  });

  it("are written in words of ES2022", () => {
    const wrong = scripts.flatMap(({ name, code }) => {
      const error = syntaxError(code);
      return error === undefined ? [] : [`${name}: ${error}`];
    });
    expect(scripts.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  it("call nothing newer outside of the spreadsheet, and there only what is mended", () => {
    const unmended = scripts.flatMap(({ name, code }) => {
      const isSpreadsheet = code.includes("sheet.mutation.set-range-values");
      return [...code.matchAll(NEWER)]
        .filter(([, member]) => !isSpreadsheet || !MENDED.includes(member!))
        .map(([, member]) => `${name}: ${member}`);
    });
    expect(unmended).toEqual([]);
  });
});

it.each(["const v = /[\\p{L}--[a-z]]/v;", "{ using file = open(); }"])(
  "%s would be found",
  (newer) => {
    expect(syntaxError(newer)).toBeDefined();
  },
);
