import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Workbook } from "../../workbook/workbook";
import { mergedSheet, schemeSheets } from "./mergedSheets";
import { mergeLedgers, mergeUnits, type Keep, type UnitConflict } from "./mergeRows";
import { isBad, readPart, type BadPart, type Part } from "./part";
import { hasSameCodes, schemeDifferences, type SchemeDifference } from "./schemeDifferences";

/** A file to merge: opened, or the reason why it could not be. */
export interface MergeInput {
  readonly file: string;
  readonly workbook: Workbook;
}

export interface MergeOptions {
  /** Which file is right about a unit that several report with different values. */
  readonly keep: Keep;
  /** Whether a file of this scheme with changed rules is merged under the common scheme. */
  readonly takesCommonScheme: (file: string) => boolean;
}

/** A file whose scheme is not the common one. */
export interface SchemeConflict {
  readonly file: string;
  /** other: other indicators. changed: the same indicators with changed rules. */
  readonly kind: "other" | "changed";
  readonly differences: readonly SchemeDifference[];
}

export interface Merge {
  /** The file whose scheme most files have. */
  readonly reference: string | undefined;
  readonly bad: readonly BadPart[];
  readonly schemes: readonly SchemeConflict[];
  readonly units: readonly UnitConflict[];
  readonly repeated: readonly { readonly unit: string; readonly files: readonly string[] }[];
  readonly merged: readonly string[];
  readonly unitCount: number;
  /** The sheets of the merged workbook; what is in conflict and undecided is left out. */
  readonly sheets: readonly SheetSpec[];
}

/**
 * Department files of one scheme as one workbook (J4): matched by indicator code, schemes compared by fingerprint,
 * conflicts listed with file and cell, the source of every row kept.
 */
export async function mergeWorkbooks(
  inputs: readonly MergeInput[],
  options: MergeOptions,
): Promise<Merge> {
  const read: (Part | BadPart)[] = [];
  for (const { file, workbook } of inputs) read.push(await readPart(file, workbook));
  return mergeParts(read, options);
}

/** The same for files that were read one by one, so that a pane can go on in between and ask again with other options. */
export async function mergeParts(
  read: readonly (Part | BadPart)[],
  options: MergeOptions,
): Promise<Merge> {
  const bad = read.filter(isBad);
  const parts = read.filter((part): part is Part => !isBad(part));
  const reference = commonScheme(parts);
  const schemes = reference ? schemeConflicts(reference, parts) : [];
  const blocked = new Set(
    schemes
      .filter(({ file, kind }) => kind === "other" || !options.takesCommonScheme(file))
      .map(({ file }) => file),
  );
  const merged = parts.filter(({ file }) => !blocked.has(file));
  const { rows, conflicts, repeated } = mergeUnits(merged, options.keep);
  const sheets: SheetSpec[] = [];
  if (reference) {
    sheets.push(...(await schemeSheets(reference)), mergedSheet("data", merged, rows));
    for (const id of ["ratings", "ledger", "vetoes"] as const) {
      const own = mergeLedgers(merged, id);
      if (own.length > 0) sheets.push(mergedSheet(id, merged, own));
    }
  }
  return {
    reference: reference?.file,
    bad,
    schemes,
    units: conflicts,
    repeated,
    merged: merged.map(({ file }) => file),
    unitCount: rows.length,
    sheets,
  };
}

/** The first file of the scheme that most files have. */
function commonScheme(parts: readonly Part[]): Part | undefined {
  const counts = new Map<string, number>();
  for (const { fingerprint } of parts) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return parts.find(({ fingerprint }) => counts.get(fingerprint) === most);
}

function schemeConflicts(reference: Part, parts: readonly Part[]): SchemeConflict[] {
  return parts.flatMap((part): SchemeConflict[] => {
    const { file, fingerprint } = part;
    if (fingerprint === reference.fingerprint) return [];
    if (!hasSameCodes(reference, part)) return [{ file, kind: "other", differences: [] }];
    const differences = schemeDifferences(reference, part);
    return [{ file, kind: "changed", differences }];
  });
}
