import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { BASE_URL, builtAddIn, type Channel } from "./builtAddIn";
import { initialScripts } from "./initialScripts";
import { LONG } from "../patience";

const KILO = 1024;
const MOST_FOR_PANE = 250 * KILO;
const MOST_FOR_PAGE = 48 * KILO;
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

jest.setTimeout(LONG); // builds

/** Addresses that stand in code as names and are never fetched. */
const NAMES = [
  /^https?:\/\/www\.w3\.org\//,
  /^https?:\/\/schemas\./,
  /^http:\/\/sheetjs\.openxmlformats\.org\//, // a name in a list of the library
  /^http:\/\/purl\./,
  /^https:\/\/answers\.microsoft\.com\/en-us\/msoffice\/forum\//, // in a warning of the library for Word
  /^https:\/\/github\.com\/microsoft\/griffel\/issues/, // in a warning of the library for styles
  /^https:\/\/docxtemplater\.com\/docs\//, // in a mistake that the library for templates tells programmers
  /^https:\/\/reactjs\.org\/docs\/error-decoder/,
  /^https:\/\/(react|aka|fb)\.\w+/,
];

describe.each<{ channel: Channel }>([{ channel: "public" }, { channel: "intranet" }])(
  "the add-in for the channel $channel",
  ({ channel }) => {
    let folder = "";
    const text = (file: string): string => readFileSync(join(folder, file), "utf8");
    const compressed = (files: readonly string[]): number =>
      files.reduce((sum, file) => sum + gzipSync(text(file)).length, 0);
    const ownScripts = (): string[] =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
        (file) => file.endsWith(".js") && !file.startsWith("office/"),
      );
    beforeAll(() => {
      folder = builtAddIn(channel);
    });

    it("answers cells and buttons with at most 48 KB compressed, without React", () => {
      const { page } = initialScripts(folder);
      const size = compressed(page);
      process.stderr.write(`${channel}: functions and buttons ${(size / KILO).toFixed(1)} KB gz\n`);
      expect(page).toContain("functions.js");
      expect(size).toBeLessThanOrEqual(MOST_FOR_PAGE);
      expect(page.filter((file) => /react\.(element|fragment)/.test(text(file)))).toEqual([]);
    });

    it("shows the pane with at most 250 KB compressed", () => {
      const { pane } = initialScripts(folder);
      const size = compressed(pane);
      process.stderr.write(`${channel}: pane ${(size / KILO).toFixed(1)} KB gz\n`);
      expect(pane.length).toBeGreaterThan(initialScripts(folder).page.length);
      expect(size).toBeLessThanOrEqual(MOST_FOR_PANE);
    });

    it.each([
      { name: "eval", pattern: /[^.\w]eval\s*\(/ },
      { name: "new Function", pattern: /[^.\w]Function\s*\(/ },
      { name: "a module of Node", pattern: /require\("(node:)?(fs|path|crypto|zlib)"\)/ },
    ])("has no $name in its scripts", ({ pattern }) => {
      expect(ownScripts().filter((file) => pattern.test(text(file)))).toEqual([]);
    });

    it("names no address that could be fetched", () => {
      const addresses = ownScripts()
        .flatMap((file) => text(file).match(/https?:\/\/[\w.-]+\.\w+[^\s"'`<>)\\]*/g) ?? [])
        .filter((address) => !NAMES.some((name) => name.test(address)));
      expect([...new Set(addresses)]).toEqual([]);
    });

    it("has one page that loads its own files, and office.js where the channel says", () => {
      const page = text("taskpane.html");
      const scripts = [...page.matchAll(/<script[^>]*src="?([^" >]+)/g)].map((match) => match[1]);
      expect(scripts).toEqual([
        "firstCheck.js",
        channel === "public" ? OFFICE : "office/office.js",
        "functions.js",
        "taskpane.js",
      ]);
      const policy =
        /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? "";
      const origin = channel === "public" ? " https://appsforoffice.microsoft.com" : "";
      expect(policy.split("; ")).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          `script-src 'self'${origin}`,
          "connect-src 'self'",
        ]),
      );
      expect(policy).not.toContain("unsafe-eval");
    });

    it("has every file that its manifest names, at the address of the build", () => {
      const manifest = text("manifest.xml");
      expect(manifest).not.toContain("localhost");
      const addresses = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map((match) => match[1]!);
      expect(addresses.length).toBeGreaterThan(40);
      for (const address of addresses) {
        expect(address.startsWith(`${BASE_URL}/`)).toBe(true);
        expect(statSync(join(folder, address.slice(BASE_URL.length + 1))).size).toBeGreaterThan(0);
      }
    });
  },
);

describe("office.js in the intranet build", () => {
  const LIBRARY = "node_modules/@microsoft/office-js";

  it("is copied unmodified, with its licence, for three platforms", () => {
    const folder = join(builtAddIn("intranet"), "office");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js"))
      .sort();
    expect(files).toEqual([
      "AgaveErrorUX/agaveerrorux.js",
      "en-us/office_strings.js",
      "excel-mac-16.00.js",
      "excel-web-16.00.js",
      "excel-win32-16.01.js",
      "o15apptofilemappingtable.js",
      "office.js",
      "telemetry/oteljs_agave.js",
      "zh-cn/office_strings.js",
    ]);
    for (const file of files) {
      const original = file.replace("AgaveErrorUX", "agaveerrorux");
      expect(
        readFileSync(join(folder, file)).equals(readFileSync(join(LIBRARY, "dist", original))),
      ).toBe(true);
    }
    expect(
      readFileSync(join(folder, "LICENSE.md")).equals(readFileSync(join(LIBRARY, "LICENSE.md"))),
    ).toBe(true);
  });

  it("is not in the public build", () => {
    expect(readdirSync(builtAddIn("public"))).not.toContain("office");
  });
});
