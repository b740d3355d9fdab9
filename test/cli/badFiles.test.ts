import { mkdirSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { fileOf, GOOD } from "./goodWorkbook";
import { runCli, temporaryFolder } from "./runCli";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

const folder = temporaryFolder();
let good: Uint8Array = new Uint8Array();
beforeAll(async () => {
  good = await fileOf(GOOD);
  folder.put("good.xlsx", good);
  mkdirSync(folder.path("folder.xlsx"));
});

/** Every call leaves one line, exit code 2 and the folder as it was; with --json the same as JSON. */
async function refused(args: readonly string[], code: string): Promise<void> {
  const before = folder.names();
  for (const locale of ["zh-CN", "en-US"]) {
    const plain = await runCli([...args, "--locale", locale]);
    expect({ code: plain.code, out: plain.out }).toEqual({ code: 2, out: "" });
    const head = locale === "zh-CN" ? "错误：" : "error: ";
    const sentence = plain.err.trimEnd().replace(head, "");
    expect(plain.err).toBe(`${head}${sentence}\n`);
    expect(sentence).toMatch(locale === "zh-CN" ? /\p{Script=Han}.*[，：]/u : /[a-z]{2,} .*[;,]/);
    expect(sentence).not.toMatch(/\n|\{\w+\}|undefined|E[A-Z]{4,}/);
    if (args[0] !== "template") {
      const json = await runCli([...args, "--locale", locale, "--json"]);
      expect(JSON.parse(json.out)).toMatchObject({
        checks: [{ level: "error", code, sheet: "", address: "", message: sentence }],
      });
      expect(json).toMatchObject({ code: 2, err: plain.err });
    }
  }
  expect(folder.names()).toEqual(before);
}

const bomb = zipSync({ "xl/a.xml": new Uint8Array(80 * 2 ** 20) }, { level: 9 });
const FILES: Readonly<Record<string, { bytes: Uint8Array | string; code: string }>> = {
  "0 bytes.xlsx": { bytes: "", code: "fileEmpty" },
  "text.xlsx": { bytes: "单位,得分\n市一局,90\n", code: "fileNotWorkbook" },
  "page.xls": { bytes: "<html><body>请登录</body></html>", code: "fileNoTable" },
  "old.xls": { bytes: Uint8Array.from([...OLE, ...wide("Workbook")]), code: "fileDamaged" },
  "half.et": { bytes: Uint8Array.from([...OLE, ...wide("Workbook")]), code: "fileDamaged" },
  "zero bytes.csv": { bytes: "单位,得分\0\n", code: "fileTextUnreadable" },
  "secret.xlsx": {
    bytes: Uint8Array.from([...OLE, ...wide("EncryptedPackage")]),
    code: "fileEncrypted",
  },
  "letter.docx": {
    bytes: zipSync({ "word/document.xml": strToU8("<a/>") }),
    code: "fileNotWorkbook",
  },
  "bomb.xlsx": { bytes: bomb, code: "fileTooLarge" },
};

describe.each(["grade", "check"])("%s refuses", (command) => {
  it.each(Object.entries(FILES))("%s", async (name, { bytes, code }) => {
    await refused([command, folder.put(name, bytes)], code);
  });

  it("half a file", async () => {
    await refused(
      [command, folder.put("half.xlsx", good.slice(0, good.length / 2))],
      "fileDamaged",
    );
  });

  it.each([
    { name: "a file that is not there", path: "nothing.xlsx", code: "inputMissing" },
    { name: "a folder", path: "folder.xlsx", code: "notFile" },
    { name: "a path through a file", path: "good.xlsx/a.xlsx", code: "folderMissing" },
    { name: "a name that is too long", path: `${"长".repeat(200)}.xlsx`, code: "nameTooLong" },
  ])("$name", async ({ path, code }) => {
    await refused([command, folder.path(path)], code);
  });
});

describe.each([
  { command: "grade", args: () => ["grade", folder.path("good.xlsx")] },
  { command: "template", args: () => ["template", "kpi-scheme"] },
])("$command does not write", ({ args }) => {
  it.each([
    { name: "over a file that stands", path: "taken.xlsx", code: "outputExists" },
    { name: "over its own input", path: "good.xlsx", code: "outputExists" },
    { name: "over a folder", path: "folder.xlsx", code: "notFile" },
    { name: "into a folder that is missing", path: "no/such/out.xlsx", code: "folderMissing" },
    { name: "through a file", path: "good.xlsx/out.xlsx", code: "folderMissing" },
    { name: "a name that is too long", path: `${"长".repeat(200)}.xlsx`, code: "nameTooLong" },
  ])("$name", async ({ path, code }) => {
    writeFileSync(folder.path("taken.xlsx"), "mine");
    await refused([...args(), "-o", folder.path(path)], code);
  });

  it("into a folder that may not be written", async () => {
    await refused([...args(), "-o", "/proc/out.xlsx"], "folderMissing");
  });
});

it("refuses a template that it does not know", async () => {
  await refused(["template", "kpi"], "templateUnknown");
  await refused(["template"], "templateNotNamed");
});
