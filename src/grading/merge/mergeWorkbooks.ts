import type { SheetSpec } from "../../workbook/sheetSpec";
import { mergedSheet, schemeSheets } from "./mergedSheets";
import {
  goneUnits,
  inPlaces,
  mergeLedgers,
  mergeUnits,
  type MergedRow,
  type Keep,
  type UnitConflict,
} from "./mergeRows";
import { isBad, readPart, type BadPart, type FileToMerge, type Part } from "./part";
import {
  hasSameCodes,
  schemeDifferences,
  shown,
  written,
  type SchemeDifference,
} from "./schemeDifferences";
import { largest } from "../../workbook/extremes";

/** A file to merge: opened, or the reason why it could not be. */
export interface MergeInput {
  readonly file: string;
  readonly workbook: FileToMerge;
}

export interface MergeOptions {
  /** Which file is right about a unit that several report with different values. */
  readonly keep: Keep;
  /** Whether a file of this scheme with changed rules is merged under the common scheme. */
  readonly takesCommonScheme: (file: string) => boolean;
  /** The workbook that is merged into, if it is of the format: its units keep their rows, because of other sheets. */
  readonly into?: Part;
  /** Whether that workbook keeps its own scheme. */
  readonly keepsOwnScheme?: boolean;
}

/** An indicator that a file calls by another name than the reference. */
export interface RenamedIndicator {
  readonly file: string;
  readonly code: string;
  readonly expected: string;
  readonly found: string;
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
  readonly renamed: readonly RenamedIndicator[];
  /** Where the scheme of the workbook that is merged into is another one than that of the reference. */
  readonly ownDifferences: readonly SchemeDifference[];
  /** Units of that workbook that no file reports: their rows become free. */
  readonly goneUnits: readonly string[];
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
  const into = reference && ownPart(reference, options.into);
  const places = unitsOf(into, reference);
  const sheets = reference
    ? await mergedSheets(reference, merged, inPlaces(rows, places), !options.keepsOwnScheme)
    : [];
  return {
    reference: reference?.file,
    bad,
    schemes,
    renamed: reference ? renamedIndicators(reference, merged) : [],
    ownDifferences: reference && into ? schemeDifferences(reference, into) : [],
    goneUnits: goneUnits(places, rows),
    units: conflicts,
    repeated,
    merged: merged.map(({ file }) => file),
    unitCount: rows.length,
    sheets,
  };
}

/** The workbook that is merged into, where it is about the same indicators. */
function ownPart(reference: Part, into: Part | undefined): Part | undefined {
  return into && hasSameCodes(reference, into) ? into : undefined;
}

/** The units of 数据, each at the place that its row has below the first row of the reference; "" where there is none. */
function unitsOf(part: Part | undefined, reference: Part | undefined): readonly string[] {
  const rows = part?.tables.get("data")?.rows ?? [];
  const own = rows[0]?.row ?? 0;
  const first = Math.min(own, reference?.tables.get("data")?.rows[0]?.row ?? own);
  const units: string[] = [];
  for (const row of rows) units[row.row - first] = written(row.value("unit"));
  return Array.from(units, (unit) => unit ?? "");
}

async function mergedSheets(
  reference: Part,
  merged: readonly Part[],
  units: readonly (MergedRow | undefined)[],
  hasScheme: boolean,
): Promise<readonly SheetSpec[]> {
  const sheets: SheetSpec[] = [];
  if (hasScheme) for (const sheet of await schemeSheets(reference)) sheets.push(sheet);
  sheets.push(await mergedSheet("data", reference, merged, units));
  for (const id of ["ratings", "ledger", "vetoes"] as const) {
    const own = mergeLedgers(merged, id);
    if (own.length > 0) sheets.push(await mergedSheet(id, reference, merged, own));
  }
  return sheets;
}

/** The first file of the scheme that most files have. */
function commonScheme(parts: readonly Part[]): Part | undefined {
  const counts = new Map<string, number>();
  for (const { fingerprint } of parts) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  const most = largest(counts.values(), 0);
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

/** The indicators whose codes are the same and whose names are not: the name of the reference is written. */
function renamedIndicators(reference: Part, parts: readonly Part[]): RenamedIndicator[] {
  const names = new Map(reference.read.scheme.indicators.map(({ code, name }) => [code, name]));
  return parts.flatMap(({ file, read }) =>
    read.scheme.indicators.flatMap(({ code, name: found }): RenamedIndicator[] => {
      const expected = names.get(code);
      if (expected === undefined || shown(expected) === shown(found)) return [];
      return [{ file, code, expected, found }];
    }),
  );
}
