import {
  flawLine,
  countSentence,
  flawMending,
  flawReason,
  flawShould,
  flawUnit,
} from "../../grading/inspect/flawSentence";
import type { Flaw } from "../../grading/inspect/flaw";
import type { InspectedBook } from "../../grading/inspect/inspectedBook";
import { GROUNDS, inspectionName, inspectionSheet } from "../../grading/inspect/inspectionSheet";
import { inspectWorkbook, type Inspection } from "../../grading/inspect/inspectWorkbook";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import { CliError } from "../cliError";
import type { FileAdapter, FileWorkbook } from "../fileAdapter";
import { inspectedPath } from "../files";
import { isMistake } from "../mistake";
import { openInput } from "../openInput";
import { mistakeJson, type Output } from "../output";
import { checkOutput, writeOutput } from "../wholeFile";

export interface InspectOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly replace?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji inspect FILE -o OUT`: where the totals, ranks and grades of an old workbook differ from exact reckoning, and why.
 * OUT is a copy with those cells marked and a list of them. Exit code 0 whatever is found; 2 where nothing can be compared,
 * and then nothing is written.
 */
export async function inspect(
  file: string,
  { output: given, json, replace = false, locale }: InspectOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  try {
    const workbook = await openInput(file, adapter, locale, output);
    const inspection = inspectedOf(await inspectWorkbook(workbook));
    const { flaws, compared, book } = inspection;
    const target = given ?? inspectedPath(file);
    await checkOutput(target, replace);
    await mark(workbook, inspection, locale);
    await writeOutput(target, workbook.save(), replace);
    if (json) {
      const found = flaws.map((flaw) => flawJson(book, flaw, locale));
      output.out(JSON.stringify({ compared, flaws: found, written: target }));
      return 0;
    }
    for (const flaw of flaws) output.out(flawLine(book, flaw, locale));
    output.out(countSentence(flaws, compared, locale));
    output.out(locale === "zh-CN" ? `已写入：${target}` : `Written: ${target}`);
    return 0;
  } catch (error) {
    if (json && isMistake(error)) {
      output.out(JSON.stringify({ checks: [mistakeJson(error, locale)] }));
    }
    throw error;
  }
}

type Inspected = Extract<Inspection, { kind: "inspected" }>;

/** @throws {CliError} inspectUncalculated, inspectNothing */
function inspectedOf(inspection: Inspection): Inspected {
  if (inspection.kind === "inspected") return inspection;
  if (inspection.kind === "nothing") throw new CliError("inspectNothing");
  const { sheet, row, column } = inspection;
  throw new CliError("inspectUncalculated", { cell: `${sheet}!${addressOf(row, column)}` });
}

async function mark(workbook: FileWorkbook, inspection: Inspected, locale: Locale): Promise<void> {
  const { flaws, book } = inspection;
  for (const sheet of book.sheets.keys()) {
    const marks = flaws
      .filter((flaw) => flaw.sheet === sheet)
      .map((flaw) => ({
        row: flaw.row,
        column: flaw.column,
        colour: GROUNDS[flaw.certainty],
        note: flawLine(book, flaw, locale),
      }));
    workbook.mark(sheet, marks);
  }
  const name = inspectionName([...book.sheets.keys()]);
  await workbook.sheets.render([inspectionSheet(inspection, name)]);
}

function flawJson(book: InspectedBook, flaw: Flaw, locale: Locale): object {
  const { sheet, row, column, shown, should, rest, causes, certainty } = flaw;
  return {
    ...{ sheet, cell: addressOf(row, column), unit: flawUnit(book, flaw), shown, should },
    ...(rest === undefined ? {} : { rest }),
    causes: causes.map(({ cause }) => cause),
    certainty,
    shouldText: flawShould(flaw, locale),
    reason: flawReason(flaw, locale),
    mend: flawMending(flaw, locale),
  };
}
