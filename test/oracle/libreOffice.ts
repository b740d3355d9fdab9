import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./runProgram";

const START_SECONDS = 90;
const SECONDS_A_FILE = 60;

/** Every load recalculates hard, whatever values are cached in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${["OOXMLRecalcMode", "ODFRecalcMode"]
  .map(
    (mode) => `<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="${mode}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join("\n")}
</oor:items>
`;

export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}

/**
 * Copies of the workbooks, in the order given, with every formula calculated anew by LibreOffice.
 * They stand in a folder of their own under the system's temporary folder.
 */
export async function recalculate(files: readonly string[]): Promise<string[]> {
  return convert(files, "xlsx:Calc MS Excel 2007 XML", "xlsx");
}

/** One picture a printed page of the workbook, `<name>-<page>.png`, in the order of the pages. */
export async function toPng(file: string, outDir: string, dotsPerInch = 80): Promise<string[]> {
  mkdirSync(outDir, { recursive: true });
  const [pdf] = await convert([file], "pdf:calc_pdf_Export", "pdf");
  const name = basename(file).replace(/\.\w+$/, "");
  await runProgram("pdftoppm", ["-png", "-r", String(dotsPerInch), pdf!, join(outDir, name)], 120);
  return readdirSync(outDir)
    .filter((picture) => picture.startsWith(`${name}-`) && picture.endsWith(".png"))
    .sort()
    .map((picture) => join(outDir, picture));
}

async function convert(files: readonly string[], filter: string, extension: string) {
  const folder = mkdtempSync(join(tmpdir(), "hengji-office-"));
  const [input, output, profile] = ["in", "out", "profile"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(input);
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  // Numbered, for two files of one name may come from two folders.
  const copies = files.map((file, index) => join(input, `${index}-${basename(file)}`));
  files.forEach((file, index) => copyFileSync(file, copies[index]!));
  const results = copies.map((copy) =>
    join(output, basename(copy).replace(/\.\w+$/, `.${extension}`)),
  );
  const run = () =>
    runProgram(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...["--headless", "--norestore", "--nologo", "--nolockcheck"],
        ...["--convert-to", filter, "--outdir", output],
        ...copies,
      ],
      START_SECONDS + SECONDS_A_FILE * files.length,
    );
  let said = await run();
  // The first start of a new profile can end before it did anything.
  if (!results.every((file) => existsSync(file))) said = await run();
  const missing = results.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    throw new Error(
      `LibreOffice gave no ${missing.map((file) => basename(file)).join(", ")}: ${said}`,
    );
  }
  rmSync(profile, { recursive: true, force: true });
  return results;
}
