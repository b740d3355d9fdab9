import type { Finding, Level } from "../../grading/findings/finding";
import type { Certainty } from "../../grading/inspect/flaw";
import { countSentence, flawText } from "../../grading/inspect/flawSentence";
import { inspectionName, inspectionSheet } from "../../grading/inspect/inspectionSheet";
import { inspectWorkbook, type Inspection } from "../../grading/inspect/inspectWorkbook";
import { REFUSALS } from "../../grading/inspect/refusals";
import { say, type Locale, type Sentence } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { DOING } from "./modelTexts";
import type { PaneModel } from "./paneModel";

/** What the check-up of the workbook found, ready to be shown and saved. */
export interface Inspected {
  readonly summary: Sentence;
  readonly findings: readonly Finding[];
  readonly sheet: SheetSpec;
}

/** Compares the formulas of the workbook with exact reckoning; nothing in it changes. Undefined where it cannot, which is told. */
export async function inspectOld(pane: PaneModel): Promise<Inspected | undefined> {
  const inspection = await pane.run(DOING.inspecting, () => inspectWorkbook(pane.workbook));
  if (!inspection) return undefined;
  if (inspection.kind === "inspected") return inspectedOf(inspection);
  pane.tell("info", refusalOf(inspection));
  return undefined;
}

/** Hands the list to the user as a file of its own. */
export async function saveInspection(pane: PaneModel, { sheet }: Inspected): Promise<void> {
  await pane.run(DOING.inspecting, async () => {
    await pane.host.saveAsFile(`${sheet.name}.xlsx`, [sheet]);
  });
}

function refusalOf(inspection: Exclude<Inspection, { kind: "inspected" }>): Sentence {
  if (inspection.kind === "nothing") return REFUSALS.nothing;
  const { sheet, row, column } = inspection;
  const cell = `${sheet}!${addressOf(row, column)}`;
  const said = (locale: Locale): string => say(REFUSALS.uncalculated, { cell }, locale);
  return { "zh-CN": said("zh-CN"), "en-US": said("en-US") };
}

const LEVELS: Readonly<Record<Certainty, Level>> = {
  proven: "error",
  possible: "warning",
  unknown: "warning",
  note: "info",
};

function inspectedOf(inspection: Extract<Inspection, { kind: "inspected" }>): Inspected {
  const { flaws, compared, book } = inspection;
  const count = (locale: Locale): string => countSentence(flaws, compared, locale);
  return {
    summary: { "zh-CN": count("zh-CN"), "en-US": count("en-US") },
    findings: flaws.map((flaw) => ({
      sheet: flaw.sheet,
      address: addressOf(flaw.row, flaw.column),
      level: LEVELS[flaw.certainty],
      code: flaw.causes.map(({ cause }) => cause).join("+"),
      details: {},
      isOfUnit: false,
      message: (locale) => flawText(book, flaw, locale),
    })),
    sheet: inspectionSheet(inspection, inspectionName([])),
  };
}
