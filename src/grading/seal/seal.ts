import type { Workbook } from "../../workbook/workbook";
import type { Mapping } from "../layout/mapping/mapping";
import { loadState, storeState, type BookState } from "./bookState";
import { canonicalText } from "./canonicalText";
import { coveredCells } from "./coveredCells";
import { packed } from "./packedText";
import { rowCodes } from "./rowCodes";
import { sealCode } from "./sealCode";
import { BROKEN, brokenIn, SEAL, sealIn } from "./sealRecord";

/** Packed, a larger text would make the workbook slow to open and to save. */
const LARGEST = 2_000_000;

/**
 * Seals the workbook as it stands: the mapping is how a sheet of the office's own is read. False where its structure is
 * protected, so that only the copy holds the seal. The restore point of the grading stays: a seal is
 * not taken back but broken, with a reason.
 */
export async function storeSeal(
  workbook: Workbook,
  mapping: Mapping | undefined,
  date: string,
): Promise<boolean> {
  const state = await loadState(workbook);
  const covered = await coveredCells(workbook, mapping);
  const cells = [...covered.values()].flatMap((sheet) => sheet.cells);
  const stamp = { date, count: brokenIn(state).length + 1 };
  const text = canonicalText(cells, stamp);
  const whole = packed(text);
  const form = whole.length > LARGEST ? "rows" : "text";
  const content = form === "text" ? whole : packed(rowCodes(cells));
  const next = withoutSeal(state);
  next.set(SEAL, JSON.stringify({ ...stamp, code: sealCode(text), form }));
  next.set(`${SEAL}.${form}`, content);
  return storeState(workbook, next);
}

/** Breaks the seal, so that the workbook may be graded again; the reason and the code stay on record. */
export async function breakSeal(workbook: Workbook, reason: string): Promise<void> {
  const state = await loadState(workbook);
  const seal = sealIn(state);
  if (!seal) return;
  const { date, count, code } = seal;
  const next = withoutSeal(state);
  next.set(BROKEN, JSON.stringify([...brokenIn(state), { date, count, code, reason }]));
  await storeState(workbook, next);
}

function withoutSeal(state: BookState): Map<string, string> {
  return new Map([...state].filter(([key]) => key !== SEAL && !key.startsWith(`${SEAL}.`)));
}
