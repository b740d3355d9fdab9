import type { Watch, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import { nextTask } from "../yieldToHost";
import { plainWord } from "../../scoring/plainWord";
import { sheetName } from "../format";
import { gradingSheetsInSlices } from "../gradeWorkbook";
import { MAPPING_KEY } from "../layout/mapping/mapping";
import { PARAMETERS_SHEET, SELF_CHECK_SHEET } from "../native/sheetNames";
import type { CalculationDetail } from "../results/calculationDetail";
import type { FormulaMode, Grading, Stamp } from "../results/grading";
import { loadCopy } from "../seal/bookState";
import { sealIn } from "../seal/sealRecord";
import { type Concern, type ConcernKind, type GradingOffer } from "./gradingOffer";

export interface WriteOptions {
  readonly stamp: Stamp;
  readonly mode: FormulaMode;
  /** What of 计算过程 is written; by the number of units where nobody said it. */
  readonly detail?: CalculationDetail;
  /** What the person who asks for it has seen and allowed; a seal stands in the way in any case. */
  readonly allowed: readonly Exclude<ConcernKind, "sealed">[];
  readonly watch?: Watch;
  /** Asked once the restore point stands, until which the adapter may have kept us waiting; no writes nothing. */
  readonly mayWrite?: () => boolean;
}

/** What came of it: the names of the sheets, or why nothing was written. */
export type Written =
  | { readonly kind: "written"; readonly sheets: readonly string[] }
  | { readonly kind: "stopped"; readonly concern: Concern }
  /** Told not to write any more. */
  | { readonly kind: "overtaken" };

/** An offer in which no error stands in the way. */
export type GradedOffer = GradingOffer & { readonly grading: Grading };

export function isGraded(offer: GradingOffer): offer is GradedOffer {
  return offer.grading !== undefined;
}

/**
 * Writes the results of a grading, unless something speaks against it that nobody has allowed, or a seal was set: a
 * restore point first where the adapter has one, then all sheets or none.
 * @throws {WorkbookError} and then the workbook is as it was, unless its sentence says otherwise
 */
export async function writeOffer(
  workbook: Workbook,
  offer: GradedOffer,
  { stamp, mode, detail, allowed, watch, mayWrite = () => true }: WriteOptions,
): Promise<Written> {
  const { grading, mapping } = offer;
  const concern = offer.concerns.find(({ kind }) => kind === "sealed" || !allowed.includes(kind));
  if (concern) return { kind: "stopped", concern };
  // What an adapter remembers of this turn is gone in every run, so that each makes the same requests.
  await nextTask();
  const sheets = await gradingSheetsInSlices(grading, stamp, mode, detail);
  const names = sheets.map(({ name }) => name);
  const stale = staleSheets(grading, names);
  // Asked once more, and here, where the restore point reads what is stored anyhow: the pane may have sealed since.
  // Whoever seals writes the copy too, and a sheet of state that was there before showed in the offer.
  const sealed = sealIn(await loadCopy(workbook));
  if (sealed) return { kind: "stopped", concern: { kind: "sealed", date: sealed.date } };
  if (workbook.capabilities.restores) await workbook.sheets.keep([...names, ...stale]);
  if (!mayWrite()) return { kind: "overtaken" };
  await workbook.sheets.render(sheets, watch);
  try {
    if (stale.length > 0) await workbook.sheets.remove(stale);
    if (mapping) await workbook.session.store(MAPPING_KEY, JSON.stringify(mapping));
  } catch (error) {
    throw error instanceof WorkbookError ? error.with("written") : error;
  }
  return { kind: "written", sheets: names };
}

/**
 * What an earlier grading wrote and this one does not: 计算过程, and what goes with plain formulas. Nothing refers to it
 * any more.
 */
function staleSheets({ read }: Grading, written: readonly string[]): string[] {
  const { locale } = read;
  const unwritten = (own: string): string[] =>
    written.includes(own)
      ? []
      : read.sheets.flatMap(({ name }) => (plainWord(name) === plainWord(own) ? [name] : []));
  const calculation = unwritten(sheetName("calculation", locale));
  const parameters = unwritten(PARAMETERS_SHEET[locale]);
  if (parameters.length === 0) return calculation;
  return [...calculation, ...parameters, ...unwritten(SELF_CHECK_SHEET[locale])];
}
