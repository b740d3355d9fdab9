import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build";

describe("the command line in one file", () => {
  let folder = "";
  beforeAll(() => {
    folder = build("cli");
    // As in the installed package, where .js is a module.
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("starts from its shebang", () => {
    expect(readFileSync(join(folder, "hengji.js"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("runs without node_modules", () => {
    const { status, stdout } = spawnSync("node", [join(folder, "hengji.js"), "--help"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout).toContain("hengji");
    expect(status).toBe(0);
  });
});
