import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { notPermissive, readNotices, withoutText } from "../build/notices";
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

  it("comes with the licences of the packages inside", () => {
    const notices = readNotices(readFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), "utf8"));
    const own = ["@e965/xlsx", "commander", "docx", "docxtemplater", "fflate", "papaparse"];
    const theirs = ["@xmldom/xmldom", "nanoid", "pako", "pizzip"];
    expect(notices.packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...own, ...theirs]),
    );
    expect(withoutText(notices)).toEqual([]);
    expect(notPermissive(notices)).toEqual([]);
  });

  it("says that a file is larger than the system allows, and leaves nothing of it", () => {
    const target = join(folder, "large.xlsx");
    const before = readdirSync(folder);
    const line = `ulimit -f 4; exec node hengji.js template kpi-scheme -o "${target}" --locale en-US`;
    const { status, stderr } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: .*large\.xlsx" is larger than this disk .* allows.*;/);
    expect(readdirSync(folder)).toEqual(before);
  });

  describe.each([
    { name: "a new file", old: undefined },
    { name: "a file that is replaced", old: "old" },
  ])("killed while it writes $name", ({ old }) => {
    /** A run that is killed at a step of its work with files, or lives where it has no such step. */
    function write(place: string, step: number): Promise<"killed" | number | null> {
      const killer = ["--import", pathToFileURL(resolve("test/house/killAt.js")).href];
      const call = ["template", "kpi-scheme", "-o", join(place, "out.xlsx")];
      const args = [...killer, join(folder, "hengji.js"), ...call, ...(old ? ["--replace"] : [])];
      const env = { ...process.env, KILL_FOLDER: place, KILL_STEP: String(step) };
      const child = spawn(process.execPath, args, { env, stdio: "ignore" });
      return new Promise((done) => {
        child.on("exit", (code, signal) => {
          done(signal === "SIGKILL" ? "killed" : code);
        });
      });
    }

    function begin(name: string): string {
      const place = join(folder, name);
      mkdirSync(place);
      if (old !== undefined) writeFileSync(join(place, "out.xlsx"), old);
      return place;
    }

    /** The file as it stands: none, the old one, or a whole new one with a sheet in it. */
    function state(place: string): "none" | "old" | "new" {
      if (!readdirSync(place).includes("out.xlsx")) return "none";
      const bytes = readFileSync(join(place, "out.xlsx"));
      if (bytes.toString() === old) return "old";
      expect(Object.keys(unzipSync(bytes))).toContain("xl/worksheets/sheet1.xml");
      return "new";
    }

    it("leaves the old file, the whole new one or none at each step, and nothing after the next run", async () => {
      const seen: string[] = [];
      for (let step = 1, ended: unknown = "killed"; ended === "killed"; step += 1) {
        const place = begin(`${old ?? "none"}${step}`);
        ended = await write(place, step);
        seen.push(state(place));
        // A name that was taken at the last moment is not taken twice.
        const isRefused = old === undefined && seen.at(-1) === "new";
        expect(await write(place, 0)).toBe(isRefused ? 2 : 0);
        expect({ state: state(place), names: readdirSync(place) }).toEqual({
          state: "new",
          names: ["out.xlsx"],
        });
      }
      const before = old ?? "none";
      const change = seen.indexOf("new");
      expect(seen).toEqual(seen.map((_, at) => (at < change ? before : "new")));
      // Beside it: opened, half written, synchronised, closed. Then the name, and the folder.
      expect(change).toBeGreaterThanOrEqual(5);
      expect(seen.length).toBeGreaterThan(change + 2);
    });
  });
});
