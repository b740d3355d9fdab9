import type { Workbook } from "../../workbook/workbook";
import { hasSheet, isInFormat } from "../layout/use/isInFormat";
import { MAPPING_KEY, type Mapping } from "../layout/mapping/mapping";
import type { Proposal } from "../layout/propose/proposal";
import type { Pointed } from "../layout/see/pointed";
import { sheetCells } from "../layout/see/sheetCells";
import type { SheetCells } from "../layout/see/view";

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
  /** Where a person says that the names of the units stand; a mapping that is kept is left aside then as well. */
  readonly names?: Pointed;
  /** Whether to recognise anew what is read by a mapping that is kept. */
  readonly asksAnew?: boolean;
}

/**
 * Finds out what a workbook is; nothing is written. What reads sheets of an office's own is loaded only where there are
 * some: the pane is there without it.
 */
export async function findAssessment(
  workbook: Workbook,
  { table, names, asksAnew = false }: FindOptions = {},
): Promise<Assessment> {
  const sheets = await workbook.cells.list();
  if (isInFormat(sheets)) return { kind: "format", hasMonitor: hasSheet(sheets, "monitor") };
  if (sheets.every(({ rows }) => rows === 0)) return { kind: "empty" };
  const isNamed = table !== undefined || names !== undefined;
  const stored = isNamed ? undefined : await keptMapping(workbook);
  if (stored && !asksAnew) return { kind: "mapped", mapping: stored };
  const cells = await sheetCells(workbook);
  const proposal = stored ? await anew(cells, stored) : await detect(cells, { table, names });
  return { kind: proposal.chosen ? "foreign" : "unknown", proposal };
}

async function keptMapping(workbook: Workbook): Promise<Mapping | undefined> {
  const stored = await workbook.session.load(MAPPING_KEY);
  if (stored === undefined) return undefined;
  const { parseMapping } = await import("../layout/propose/parseMapping");
  return parseMapping(stored).mapping;
}

async function anew(cells: readonly SheetCells[], mapping: Mapping): Promise<Proposal> {
  const { recognisedAnew } = await import("../layout/propose/recognisedAnew");
  return recognisedAnew(cells, mapping);
}

async function detect(
  cells: readonly SheetCells[],
  { table, names }: { table: string | undefined; names: Pointed | undefined },
): Promise<Proposal> {
  const { detectLayout } = await import("../layout/propose/detectLayout");
  return detectLayout(cells, {
    ...(table === undefined ? {} : { table }),
    ...(names ? { names } : {}),
  });
}
