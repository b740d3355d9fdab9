import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { builtPortable, builtWeb } from "./builtAddIn";
import { LONG } from "../patience";

jest.setTimeout(LONG); // builds

const portablePage = (): string => {
  const files = unzipSync(readFileSync(join(builtPortable(), "hengji-portable.zip")));
  return strFromU8(files["衡绩/衡绩.html"]!);
};

describe.each([
  {
    name: "for a web server",
    pageOf: () => readFileSync(join(builtWeb(), "index.html"), "utf8"),
    network: "'self'",
  },
  { name: "of a folder", pageOf: portablePage, network: "'none'" },
])("the page of the workbench $name", ({ pageOf, network }) => {
  it("loads scripts of its own alone, asks no other address, and runs no text", () => {
    const policy =
      /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(pageOf())?.[1] ?? "";
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        `connect-src ${network}`,
        "form-action 'none'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it("names no script of another place", () => {
    const scripts = [...pageOf().matchAll(/<script[^>]*src="?([^" >]+)/g)].map(([, src]) => src!);
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((src) => /^(https?:)?\/\//.test(src))).toEqual([]);
  });
});
