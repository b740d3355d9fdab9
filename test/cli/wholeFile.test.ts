import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import files from "node:fs/promises";
import { basename, join } from "node:path";
import { getSystemErrorMap } from "node:util";
import { CliError } from "../../src/cli/cliError";
import { besideName, lockName, OWNER } from "../../src/cli/leftovers";
import { checkOutput, writeOutput } from "../../src/cli/wholeFile";
import { temporaryFolder } from "./runCli";

const root = temporaryFolder();
let count = 0;
/** A folder of its own for a test. */
function place(): string {
  count += 1;
  const folder = root.path(String(count));
  mkdirSync(folder);
  return folder;
}

const NEW = new TextEncoder().encode("new");
const write = (path: string, canReplace: boolean): Promise<void> =>
  writeOutput(path, NEW, canReplace);
const content = (path: string): string => readFileSync(path, "utf8");

async function refused(work: Promise<void>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof CliError ? error.code : String(error)),
  );
}

function systemError(code: string, errno: number): Error {
  return Object.assign(new Error(code), { code, errno, syscall: "open" });
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe("a file that is replaced", () => {
  it("keeps its permissions, also those that hide it from others", async () => {
    const path = join(place(), "out.xlsx");
    writeFileSync(path, "old");
    chmodSync(path, 0o600);
    await write(path, true);
    expect({ content: content(path), mode: statSync(path).mode & 0o777 }).toEqual({
      content: "new",
      mode: 0o600,
    });
  });

  // Only the administrator can give a file away.
  (process.getuid?.() === 0 ? it : it.skip)("keeps its owner", async () => {
    const path = join(place(), "out.xlsx");
    writeFileSync(path, "old");
    chownSync(path, 1234, 2345);
    await write(path, true);
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
    const { open } = files;
    jest.spyOn(files, "open").mockImplementation(refusingChown(open));
    chownSync(path, 4321, 5432);
    expect(await refused(write(path, true))).toBe("fileOfAnother");
    expect(statSync(path)).toMatchObject({ uid: 4321, gid: 5432 });
  });

  it("is reached through links, which stay", async () => {
    const folder = place();
    mkdirSync(join(folder, "far"));
    writeFileSync(join(folder, "far", "real.xlsx"), "old");
    symlinkSync("far/real.xlsx", join(folder, "link.xlsx"));
    await write(join(folder, "link.xlsx"), true);
    expect(lstatSync(join(folder, "link.xlsx")).isSymbolicLink()).toBe(true);
    expect(content(join(folder, "far", "real.xlsx"))).toBe("new");
  });

  it("is made where a link leads to nothing yet", async () => {
    const folder = place();
    symlinkSync("later.xlsx", join(folder, "link.xlsx"));
    await write(join(folder, "link.xlsx"), false);
    expect(content(join(folder, "later.xlsx"))).toBe("new");
  });

  it.each([
    {
      code: "fileReadOnly",
      make: (path: string) => {
        chmodSync(path, 0o444);
      },
    },
    {
      code: "fileOfManyNames",
      make: (path: string) => {
        linkSync(path, `${path}.2`);
      },
    },
  ])(
    "is refused as $code before anything is computed, and when written",
    async ({ code, make }) => {
      const folder = place();
      const path = join(folder, "out.xlsx");
      writeFileSync(path, "old");
      make(path);
      const before = readdirSync(folder);
      expect(await refused(checkOutput(path, true))).toBe(code);
      expect(await refused(write(path, true))).toBe(code);
      expect({ content: content(path), names: readdirSync(folder) }).toEqual({
        content: "old",
        names: before,
      });
    },
  );

  it("is not looked for in links that lead in a circle", async () => {
    const folder = place();
    symlinkSync("b.xlsx", join(folder, "a.xlsx"));
    symlinkSync("a.xlsx", join(folder, "b.xlsx"));
    expect(await refused(write(join(folder, "a.xlsx"), true))).toBe("linksInCircle");
  });
});

/** A system that lets nobody give files away, as it is for everybody but the administrator. */
function refusingChown(open: typeof files.open): typeof files.open {
  return async (...values) => {
    const file = await open(...values);
    jest.spyOn(file, "chown").mockRejectedValue(systemError("EPERM", -1));
    return file;
  };
}

describe("an error of the system is a sentence", () => {
  it.each([...getSystemErrorMap()].map(([errno, [code]]) => ({ errno, code })))(
    "$code",
    async ({ errno, code }) => {
      const folder = place();
      jest.spyOn(files, "open").mockRejectedValue(systemError(code, errno));
      const path = join(folder, "out.xlsx");
      const error: unknown = await write(path, false).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CliError);
      const [chinese, english] = (["zh-CN", "en-US"] as const).map((locale) =>
        (error as CliError).sentence(locale).replaceAll(path, "F"),
      );
      expect(chinese).toMatch(/F.*(请|检查|换)/);
      expect(english).toMatch(/F.*[,;] ?.*[a-z]{3}/);
      expect(`${chinese}${english}`).not.toMatch(/\{\w+\}|undefined/);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it("and a bug is none", async () => {
    jest.spyOn(files, "open").mockRejectedValue(new TypeError("a bug"));
    await expect(write(join(place(), "out.xlsx"), false)).rejects.toThrow(TypeError);
  });

  it.each(["ENOSPC", "EIO", "EFBIG"])(
    "%s in the middle of writing leaves nothing",
    async (code) => {
      const folder = place();
      const open = files.open;
      jest.spyOn(files, "open").mockImplementation(async (...values) => {
        const file = await open(...values);
        jest.spyOn(file, "writeFile").mockImplementation(async () => {
          await file.write("ha");
          throw systemError(code, -1);
        });
        return file;
      });
      const path = join(folder, "out.xlsx");
      expect(await refused(write(path, false))).toMatch(
        /^(diskFull|diskFailed|fileLargerThanAllowed)$/,
      );
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

describe("a disk without links", () => {
  beforeEach(() => {
    jest.spyOn(files, "link").mockRejectedValue(systemError("EPERM", -1));
  });

  it("takes a whole file too, and never over one that stands", async () => {
    const folder = place();
    const path = join(folder, "out.xlsx");
    await write(path, false);
    expect(content(path)).toBe("new");
    writeFileSync(path, "mine");
    expect(await refused(write(path, false))).toBe("outputExists");
    expect({ content: content(path), names: readdirSync(folder) }).toEqual({
      content: "mine",
      names: ["out.xlsx"],
    });
  });

  it("lets one of several writers win", async () => {
    const folder = place();
    const path = join(folder, "out.xlsx");
    const codes = await Promise.all([1, 2, 3, 4].map(() => refused(write(path, false))));
    expect(codes.filter((code) => code === "done")).toHaveLength(1);
    expect(codes.every((code) => /^(done|outputExists|fileBeingWritten)$/.test(code))).toBe(true);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  });

  it("leaves no lock of a killed run, even where it does not say whose it is", async () => {
    const folder = place();
    writeFileSync(lockName(join(folder, "out.xlsx")), "");
    await checkOutput(join(folder, "other.xlsx"), true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    {
      name: "another run writes it",
      owner: OWNER.replace(/-\d+-/, `-${process.ppid}-`),
      is: "fileBeingWritten",
    },
    {
      name: "the run with the lock was killed",
      owner: OWNER.replace(/-\d+-/, "-99999999-"),
      is: "done",
    },
    { name: "it was killed before it wrote its name", owner: "", is: "done" },
  ])("says $is where $name", async ({ owner, is }) => {
    const folder = place();
    const path = join(folder, "out.xlsx");
    writeFileSync(lockName(path), owner);
    expect(await refused(write(path, false))).toBe(is);
    const lock = is === "done" ? [] : [basename(lockName(path))];
    const written = is === "done" ? ["out.xlsx"] : [];
    expect(readdirSync(folder).sort()).toEqual([...lock, ...written]);
  });
});

describe("what a killed run left", () => {
  const DAY = 24 * 60 * 60;
  const dead = OWNER.replace(/-\d+-/, "-99999999-");
  const living = OWNER.replace(/-\d+-/, `-${process.ppid}-`);
  const elsewhere = OWNER.replace(/^[0-9a-f]{12}/, "0123456789ab");
  const earlier = `${OWNER.slice(0, OWNER.lastIndexOf("-"))}-1`;

  it.each([
    { name: "of a run that is over", owner: dead, age: 0, stays: false },
    { name: "of a run before us with our number", owner: earlier, age: 0, stays: false },
    { name: "of a run that lives", owner: living, age: 0, stays: true },
    { name: "of another machine", owner: elsewhere, age: 0, stays: true },
    { name: "of another machine two days ago", owner: elsewhere, age: 2 * DAY, stays: false },
    { name: "of this run", owner: OWNER, age: 0, stays: true },
  ])("$name: stays is $stays", async ({ owner, age, stays }) => {
    const folder = place();
    const path = join(folder, "out.xlsx");
    const left = besideName(path).replace(OWNER, owner);
    writeFileSync(left, "half");
    const then = Date.now() / 1000 - age;
    utimesSync(left, then, then);
    writeFileSync(join(folder, ".hengji-notes.tmp"), "mine");
    await checkOutput(path, false);
    expect(readdirSync(folder).sort()).toEqual(
      [".hengji-notes.tmp", ...(stays ? [basename(left)] : [])].sort(),
    );
  });
});

it("leaves nothing of a file that Ctrl+C cuts off, and asks to end", async () => {
  const folder = place();
  const ended: unknown[] = [];
  const listeners = process.listenerCount("SIGINT");
  const exit = jest.spyOn(process, "exit").mockImplementation(((code: number) => {
    ended.push(code, readdirSync(folder));
  }) as never);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield NEW;
    await Promise.resolve();
    ended.push(readdirSync(folder).length);
    process.emit("SIGINT");
  }
  // The run would be over here; going on, it misses what it wrote.
  expect(await refused(writeOutput(join(folder, "long.csv"), pieces(), false))).not.toBe("done");
  exit.mockRestore();
  expect(ended).toEqual([1, 130, []]);
  expect(process.listenerCount("SIGINT")).toBe(listeners);
});
