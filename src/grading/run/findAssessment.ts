import type { Workbook } from "../../workbook/workbook";
import { hasSheet, isInFormat } from "../layout/use/isInFormat";
import { MAPPING_KEY, type Mapping } from "../layout/mapping/mapping";
import type { Proposal } from "../layout/propose/proposal";
import { sheetCells } from "../layout/see/sheetCells";

/** What a workbook is to us, and so how it is graded. */
export type Assessment =
  /** Nothing stands in it. */
  | { readonly kind: "empty" }
  /** A workbook in the format (docs/format.md), and whether it has quarters to close. */
  | { readonly kind: "format"; readonly hasMonitor: boolean }
  /** A sheet of the office's own, and how it is read: confirmed earlier and kept with the workbook. */
  | { readonly kind: "mapped"; readonly mapping: Mapping }
  /** A sheet of the office's own, with what was recognised and what is still asked. */
  | { readonly kind: "foreign"; readonly proposal: Proposal }
  /** Sheets in which no assessment was recognised. */
  | { readonly kind: "unknown"; readonly proposal: Proposal };

export interface FindOptions {
  /** The table that is meant, as a proposal names it; a mapping that is kept is left aside then. */
  readonly table?: string;
  /** Whether to recognise anew what is read by a mapping that is kept. */
  readonly asksAnew?: boolean;
}

/**
 * Finds out what a workbook is; nothing is written. What reads sheets of an office's own is loaded only where there are
 * some: the pane is there without it.
 */
export async function findAssessment(
  workbook: Workbook,
  { table, asksAnew = table !== undefined }: FindOptions = {},
): Promise<Assessment> {
  const sheets = await workbook.cells.list();
  if (isInFormat(sheets)) return { kind: "format", hasMonitor: hasSheet(sheets, "monitor") };
  if (sheets.every(({ rows }) => rows === 0)) return { kind: "empty" };
  const stored = asksAnew ? undefined : await workbook.session.load(MAPPING_KEY);
  if (stored !== undefined) {
    const { parseMapping } = await import("../layout/propose/parseMapping");
    const { mapping } = parseMapping(stored);
    if (mapping) return { kind: "mapped", mapping };
  }
  const { detectLayout } = await import("../layout/propose/detectLayout");
  const proposal = detectLayout(await sheetCells(workbook), table === undefined ? {} : { table });
  return { kind: proposal.chosen ? "foreign" : "unknown", proposal };
}
