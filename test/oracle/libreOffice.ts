import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
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

/**
 * For each workbook or document one picture a printed page, `<name>-<page>.png` in the folder, in the order of the pages.
 * No name may be the beginning of another one.
 */
export async function toPng(
  files: readonly string[],
  outDir: string,
  dotsPerInch = 80,
): Promise<string[][]> {
  mkdirSync(outDir, { recursive: true });
  const printed = await convert(files, "pdf", "pdf");
  const made: string[][] = [];
  for (const [index, file] of files.entries()) {
    const name = basename(file).replace(/\.\w+$/, "");
    const target = join(outDir, name);
    await runProgram("pdftoppm", ["-png", "-r", String(dotsPerInch), printed[index]!, target], 120);
    const pictures = readdirSync(outDir).filter(
      (picture) => picture.startsWith(`${name}-`) && picture.endsWith(".png"),
    );
    made.push(pictures.sort().map((picture) => join(outDir, picture)));
  }
  return made;
}

/** The words on the printed pages of a document or a workbook, those in its pictures included. */
export async function printedText(file: string): Promise<string> {
  const [pdf] = await convert([file], "pdf", "pdf");
  await runProgram("pdftotext", ["-layout", pdf!, `${pdf!}.txt`], 60);
  return readFileSync(`${pdf!}.txt`, "utf8");
}

/** What LibreOffice calculates anew for every sheet of a workbook, as CSV: texts in quotes, numbers and errors without. */
export async function recalculatedSheets(file: string): Promise<Map<string, string>> {
  const [made] = await runOffice([file], CSV_OF_ALL_SHEETS);
  return new Map(
    made!.map((path) => {
      const sheet = basename(path, ".csv").slice(`0-${basename(file, ".xlsx")}-`.length);
      return [sheet, readFileSync(path, "utf8")];
    }),
  );
}

/** Commas, double quotes, UTF-8, from line 1, in English; all texts in quotes, numbers as shown; every sheet. */
const CSV_OF_ALL_SHEETS =
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true,false,false,false,-1";

async function convert(files: readonly string[], filter: string, extension: string) {
  const made = await runOffice(files, filter);
  return made.map((paths) => paths.find((path) => path.endsWith(`.${extension}`))!);
}

/** The files that LibreOffice makes of each of the given ones. */
async function runOffice(files: readonly string[], filter: string): Promise<string[][]> {
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
  // A number with a dash begins the name, and none of them begins another one.
  const madeOf = (copy: string): string[] => {
    const name = basename(copy).replace(/\.\w+$/, "");
    const isOwn = (made: string): boolean =>
      made.startsWith(`${name}.`) || made.startsWith(`${name}-`);
    return existsSync(output)
      ? readdirSync(output)
          .filter(isOwn)
          .map((made) => join(output, made))
      : [];
  };
  const isMissing = (copy: string): boolean => madeOf(copy).length === 0;
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
  if (copies.some(isMissing)) said = await run();
  const missing = copies.filter(isMissing);
  if (missing.length > 0) {
    throw new Error(
      `LibreOffice gave no ${missing.map((file) => basename(file)).join(", ")}: ${said}`,
    );
  }
  rmSync(profile, { recursive: true, force: true });
  return copies.map(madeOf);
}
