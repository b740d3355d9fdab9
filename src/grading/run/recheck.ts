import { atFifteenDigits } from "../../scoring/numbers/decimal";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import type { Place } from "../findings/finding";
import type { Grading } from "../results/grading";
import { gradeShown } from "../results/gradeShown";
import { unitResult } from "../results/unitResult";
import { resultsSheet } from "./resultsSheet";
import { earlierResults, type EarlierResult } from "./earlierResults";

/** A cell of 结果 that says something else than the scheme gives. */
export interface ChangedCell extends Place {
  readonly unit: string;
  readonly found: CellValue;
  readonly expected: CellValue;
}

/** 复核: what stands in 结果 against what the scheme and the data give now. */
export interface Recheck {
  /** The first eight digits of the fingerprint of the scheme as it is now. */
  readonly fingerprint: string;
  /** The one that 结果 was written with; undefined where it names none. */
  readonly written: string | undefined;
  readonly changed: readonly ChangedCell[];
  /** Units of the data that 结果 does not name, and the other way round. */
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

/** Computes everything anew and compares; undefined where there is no sheet 结果 of ours. Nothing is written. */
export async function recheck(workbook: Workbook, grading: Grading): Promise<Recheck | undefined> {
  const results = await earlierResults(workbook);
  if (results.size === 0) return undefined;
  const { units } = grading.read.data;
  const changed = units.flatMap((name, unit) => {
    const found = results.get(name);
    return found ? changedCells(grading, unit, found) : [];
  });
  const known = new Set(units);
  return {
    fingerprint: grading.fingerprint.slice(0, 8),
    written: await writtenFingerprint(workbook),
    changed,
    missing: units.filter((name) => !results.has(name)),
    surplus: [...results.keys()].filter((name) => !known.has(name)),
  };
}

function changedCells(grading: Grading, unit: number, found: EarlierResult): ChangedCell[] {
  const { unit: name, score, rank } = unitResult(grading, unit);
  const suggested = gradeShown(grading.appraisal, unit, grading.read.locale);
  const cells = [
    { field: "score", found: found.score, expected: score },
    { field: "suggested", found: found.grade, expected: suggested },
    { field: "rank", found: found.rank, expected: rank },
  ] as const;
  return cells
    .filter((cell) => !isSame(cell.found, cell.expected))
    .map(({ field, found: value, expected }) => ({
      ...found.placeOf(field),
      unit: name,
      found: value === "" ? null : value,
      expected: expected === "" ? null : expected,
    }));
}

/** Formulas may differ from values in the last digit of a float, which no person has written. */
function isSame(found: CellValue, expected: CellValue): boolean {
  if (typeof found !== "number" || typeof expected !== "number") return found === expected;
  return atFifteenDigits(found) === atFifteenDigits(expected);
}

async function writtenFingerprint(workbook: Workbook): Promise<string | undefined> {
  const info = await resultsSheet(workbook);
  if (!info) return undefined;
  const { values } = await workbook.cells.read(info.name);
  const stamp = values[1]?.find((value): value is string => typeof value === "string") ?? "";
  return /(?:方案指纹|scheme fingerprint) ([0-9a-f]{8})/.exec(stamp)?.[1];
}
