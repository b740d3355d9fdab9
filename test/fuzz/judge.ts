import { offerFile } from "../../src/cli/commands/offerFile";
import { isMistake } from "../../src/cli/mistake";
import { openFile } from "../../src/workbook/foreign/openFile";
import type { Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { readZip } from "../../src/workbook/xlsx/zip/readZip";

/** What became of a damaged file: it was refused with a sentence, opened, or opened and refused at a later step. */
export type Outcome = "refused" | "opened" | "openedInPart";

/**
 * Does with a file what the doors do: open, describe, check, write, save. @throws whatever breaks the word: an error that
 * is no sentence, a part that changed though nobody wrote it, a saved file that does not open.
 */
export async function judge(bytes: Uint8Array, name: string): Promise<Outcome> {
  const before = bytes.slice();
  const opened = await allowed(async () => openFile(bytes, name));
  if (opened === undefined) return "refused";
  const { workbook } = opened;
  let outcome: Outcome = "opened";
  const step = async (work: () => Promise<unknown>): Promise<boolean> => {
    const isDone = (await allowed(async () => ({ result: await work() }))) !== undefined;
    if (!isDone) outcome = "openedInPart";
    return isDone;
  };
  await step(async () => workbook.describe());
  await step(async () => workbook.definitions());
  await step(async () => offerFile(workbook, { accept: true, locale: "zh-CN" }));
  // A file without any sheet opens, for a first one to be written, and is not saved.
  const saved = await allowed(async () => workbook.save());
  if (saved === undefined) return "openedInPart";
  openXlsx(saved);
  keepsParts(bytes, saved);
  await step(async () => workbook.session.store("键", "值"));
  await step(async () => patchFirst(workbook));
  const isRendered = await step(async () =>
    workbook.sheets.render([{ name: "衡绩试写", rows: ROWS }]),
  );
  const written = workbook.save();
  const again = openXlsx(written);
  // One sheet got a value.
  keepsParts(saved, written, WRITTEN, 1);
  if (isRendered) await again.cells.read("衡绩试写");
  if (!before.every((byte, at) => byte === bytes[at]))
    throw new Error("the file itself was changed");
  return outcome;
}

const ROWS = [[{ value: "单位" }, { value: 1 }]];

/** The parts into which a new sheet, a value and a stored text may go. */
const WRITTEN =
  /workbook[^/]*\.xml$|\.rels$|\[content_types\]\.xml$|styles[^/]*\.xml$|customxml|calcchain/i;

/** What a mistake with a sentence stops gives undefined; anything else goes on up. */
async function allowed<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!isMistake(error)) throw error;
    for (const locale of ["zh-CN", "en-US"] as const) {
      const sentence = error.sentence(locale);
      if (sentence.length < 10 || /\{\w+\}|undefined|\[object/.test(sentence)) {
        throw new Error(`an error without a sentence: ${sentence}`, { cause: error });
      }
    }
    return undefined;
  }
}

async function patchFirst(workbook: XlsxWorkbook): Promise<void> {
  const [sheet] = await (workbook as Workbook).cells.list();
  if (!sheet) return;
  await workbook.cells.read(sheet.name);
  workbook.patch(sheet.name, new Map([[1, new Map([[1, { value: 7 }]])]]));
}

/** Every part of a package, but those of these names, is in the other, byte for byte; of the sheets all but so many. */
function keepsParts(before: Uint8Array, after: Uint8Array, except = /^$/, sheets = 0): void {
  if (before[0] !== 0x50 || !isOffice(before)) return;
  const kept = new Map(readZip(after, 20_000).map((entry) => [entry.name, entry]));
  const changed = readZip(before, 20_000).filter(({ name, packed }) => {
    const now = kept.get(name)?.packed;
    return !except.test(name) && (!now || !Buffer.from(packed).equals(now));
  });
  const isSheet = ({ name }: { readonly name: string }): boolean => /sheet[^/]*\.xml$/i.test(name);
  const wrong =
    changed.filter(isSheet).length > sheets ? changed : changed.filter((each) => !isSheet(each));
  if (wrong.length > 0) throw new Error(`the part ${wrong[0]!.name} was changed`);
}

function isOffice(bytes: Uint8Array): boolean {
  return readZip(bytes, 20_000).every(({ name }) => name !== "content.xml");
}
