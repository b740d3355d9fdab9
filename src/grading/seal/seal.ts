import type { Workbook } from "../../workbook/workbook";
import type { Mapping } from "../layout/mapping/mapping";
import { snapshotOf } from "../read/snapshot";
import { storeState } from "./bookState";
import { canonicalText } from "./canonicalText";
import { coveredCells } from "./coveredCells";
import { canonicalCells } from "./coveredSheet";
import { packed } from "./packedText";
import { rowCodes } from "./rowCodes";
import { sealCode } from "./sealCode";
import { BROKEN, SEAL, type BrokenSeal } from "./sealRecord";
import { bookSeals, nextCount, putSeals, sealSpec, standingIn, type BookSeals } from "./sealSheet";

/** Packed, a larger text would make the workbook slow to open and to save. */
const LARGEST = 2_000_000;

/**
 * Seals the workbook as it stands: the mapping is how a sheet of the office's own is read. False where its structure is
 * protected, so that only the copy holds the seal. A seal that stands is replaced under its own number. The restore point
 * of the grading stays: a seal is not taken back but broken, with a reason.
 */
export async function storeSeal(
  workbook: Workbook,
  mapping: Mapping | undefined,
  date: string,
): Promise<boolean> {
  const look = snapshotOf(workbook);
  const book = await bookSeals(look);
  const covered = await coveredCells(look, mapping);
  const standing = standingIn(book);
  const before = book.seals.filter(({ count }) => count !== standing?.count);
  const stamp = { date, count: standing?.count ?? nextCount(book) };
  const text = canonicalText(canonicalCells(covered), stamp);
  const whole = packed(text);
  const form = whole.length > LARGEST ? "rows" : "text";
  const content = form === "text" ? whole : packed(rowCodes(covered));
  const code = sealCode(text);
  const next = withoutSeal(book);
  next.set(SEAL, JSON.stringify({ ...stamp, code, form }));
  next.set(`${SEAL}.${form}`, content);
  return storeSeals(workbook, book, next, [...before, { ...stamp, code, reason: "" }]);
}

/** Breaks the seal, so that the workbook may be graded again; the reason and the code stay on record. */
export async function breakSeal(workbook: Workbook, reason: string): Promise<void> {
  const book = await bookSeals(snapshotOf(workbook));
  const seal = standingIn(book);
  if (!seal) return;
  const { date, count, code } = seal;
  const before = book.seals.filter((each) => each.count !== count);
  await storeSeals(workbook, book, withoutSeal(book), [...before, { date, count, code, reason }]);
}

/** Writes the state with all that were broken, and the same for people to see. */
async function storeSeals(
  workbook: Workbook,
  book: BookSeals,
  next: Map<string, string>,
  seals: readonly BrokenSeal[],
): Promise<boolean> {
  const broken = seals.filter(({ reason }) => reason !== "");
  if (broken.length > 0) next.set(BROKEN, JSON.stringify(broken.map(stampOf)));
  const spec = sealSpec(book, seals);
  const isOnSheet = await storeState(workbook, next, spec ? [spec] : []);
  if (spec) return isOnSheet;
  try {
    await putSeals(workbook, book, seals);
  } catch (error) {
    await storeState(workbook, book.state);
    throw error;
  }
  return isOnSheet;
}

const stampOf = ({ date, count, code, reason }: BrokenSeal): BrokenSeal => {
  return { date, count, code, reason };
};

function withoutSeal({ state }: BookSeals): Map<string, string> {
  const isOf = (key: string): boolean => key === SEAL || key.startsWith(`${SEAL}.`);
  return new Map([...state].filter(([key]) => !isOf(key)));
}
