import { detectLayout } from "../../grading/layout/propose/detectLayout";
import { recognitionOf, refusedRecognition } from "../../grading/layout/propose/recognition";
import type { RefusalCode } from "../../grading/layout/propose/recognition";
import { sheetCells } from "../../grading/layout/see/sheetCells";
import type { Locale } from "../../scoring/locale";
import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import type { Output } from "../output";
import { pointedNames, type NamesOptions } from "./pointedNames";

interface ProposeOptions extends NamesOptions {
  readonly table?: string;
  readonly locale: Locale;
}

/**
 * `hengji grade FILE --propose`: what was recognised, as JSON on stdout; nothing is graded or written. Exit code 2 where
 * nothing was, or where the file cannot be opened.
 */
export async function propose(
  open: () => Promise<Workbook>,
  { table, locale, ...names }: ProposeOptions,
  output: Output,
): Promise<number> {
  const print = (recognition: object): void =>
    output.out(JSON.stringify(recognition, undefined, 2));
  try {
    const workbook = await open();
    const pointed = await pointedNames(workbook, names);
    const told = table === undefined ? pointed : { ...pointed, table };
    const proposal = detectLayout(await sheetCells(workbook), told);
    print(recognitionOf(proposal));
    if (pointed.names && !proposal.chosen) output.err(proposal.recognised[locale]);
    return proposal.chosen ? 0 : 2;
  } catch (error) {
    const code = error instanceof WorkbookError ? REFUSALS[error.code] : undefined;
    if (!(error instanceof WorkbookError) || code === undefined) throw error;
    const text = { "zh-CN": error.sentence("zh-CN"), "en-US": error.sentence("en-US") };
    print(refusedRecognition(code, text));
    return 2;
  }
}

const REFUSALS: Partial<Record<WorkbookError["code"], RefusalCode>> = {
  fileEmpty: "empty",
  fileEncrypted: "encrypted",
  fileOldFormat: "format",
  fileBinaryFormat: "format",
  fileNotWorkbook: "format",
  fileNoTable: "empty",
  fileDamaged: "damaged",
  fileTextUnreadable: "damaged",
  fileQuotesOpen: "damaged",
  textTooLong: "damaged",
  filePartMissing: "damaged",
  filePartInvalid: "damaged",
  fileTooLarge: "unsafe",
  fileUnsafe: "unsafe",
  sheetTooLarge: "unsafe",
};
