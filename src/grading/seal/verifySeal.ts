import type { Workbook } from "../../workbook/workbook";
import { isInFormat } from "../layout/use/isInFormat";
import { MAPPING_KEY, type Mapping } from "../layout/mapping/mapping";
import { parseMapping } from "../layout/propose/parseMapping";
import { canonicalText, type SealStamp } from "./canonicalText";
import { coveredCells, MAPPING_ID } from "./coveredCells";
import { canonicalCells, type Covered } from "./coveredSheet";
import { differencesOf, type Difference } from "./differences";
import { changedRows, codesIn } from "./rowCodes";
import { cellsOfText } from "./rowContent";
import { sealIn, type BrokenSeal, type Seal } from "./sealRecord";
import { sealCode } from "./sealCode";
import { recordDifferences } from "./recordDifferences";
import { sealedText, type SealedText } from "./sealedText";
import { bookSeals, standingIn } from "./sealSheet";

/** What a workbook says against its seal. */
export interface Verification {
  readonly date: string;
  readonly count: number;
  readonly code: string;
  /** Whether what is kept is what the code was made of; else nobody can say what was changed. */
  readonly isCodeTrue: boolean;
  readonly differences: readonly Difference[];
  /** Seals before this one, with the reason for which each was broken. */
  readonly broken: readonly BrokenSeal[];
  /**
   * Where a program deleted what was sealed, so that only the code can be compared: that, and with it how a sheet of the
   * office's own is read, without which nothing can.
   */
  readonly lost?: "content" | "layout";
}

/** Nothing that the seal covers was changed, as far as the workbook itself can tell. */
export function isIntact({ isCodeTrue, differences }: Verification): boolean {
  return isCodeTrue && differences.length === 0;
}

/**
 * Compares the workbook with what was sealed, and that with the code; undefined where there is no seal. Who can change all
 * three together is found out by the code on paper alone; where it is known, it is given, since a workbook whose seal was
 * deleted is compared with it.
 */
export async function verifySeal(
  workbook: Workbook,
  typed?: string,
): Promise<Verification | undefined> {
  const book = await bookSeals(workbook);
  const broken = book.seals.filter(({ reason }) => reason !== "");
  const seal = sealIn(book.state);
  if (!seal) return verifyByCode(workbook, standingIn(book), broken, typed);
  const content = sealedText(seal.content);
  const covered = await coveredCells(workbook, await sealedMapping(workbook, seal, content));
  const { date, count, code } = seal;
  const { isCodeTrue, differences } = compared(seal, content, covered);
  const all = [...differences, ...recordDifferences(book)];
  return { date, count, code, broken, isCodeTrue, differences: all };
}

/** Without what was sealed, the workbook itself says whether it comes to the code: the one on paper, or else that of 封存. */
async function verifyByCode(
  workbook: Workbook,
  seal: (SealStamp & { readonly code: string }) | undefined,
  broken: readonly BrokenSeal[],
  typed: string | undefined,
): Promise<Verification | undefined> {
  if (!seal) return undefined;
  const { date, count } = seal;
  const isEarlier = broken.some((each) => each.code === typed);
  const code = typed === undefined || isEarlier ? seal.code : typed;
  const found = { date, count, code, broken, differences: [] };
  const stored = await workbook.session.load(MAPPING_KEY);
  if (stored === undefined && !isInFormat(await workbook.cells.list())) {
    return { ...found, isCodeTrue: false, lost: "layout" };
  }
  const mapping = stored === undefined ? undefined : parseMapping(stored).mapping;
  const covered = await coveredCells(workbook, mapping);
  const isCodeTrue = codeOf(covered, { date, count }) === code;
  return { ...found, isCodeTrue, lost: "content" };
}

type Compared = Pick<Verification, "isCodeTrue" | "differences">;

function compared(seal: Seal, content: SealedText, covered: Covered): Compared {
  if (content.text === undefined) return { isCodeTrue: false, differences: [] };
  if (seal.form === "rows") return comparedByRows(seal, content, covered);
  const isCodeTrue = content.code() === seal.code;
  return { isCodeTrue, differences: differencesOf(content.sheets(), covered) };
}

function comparedByRows(seal: Seal, content: SealedText, covered: Covered): Compared {
  const codes = content.once("codes", () => codesIn(content.text ?? ""));
  const rows = changedRows(codes, covered);
  const differences = rows.map(({ sheet, row }): Difference => {
    const now = covered.get(sheet);
    const [first] = now?.rows.get(row)?.cells ?? [];
    return { kind: "row", sheet, row, place: first && now?.placeOf(row, first.column) };
  });
  if (rows.length > 0) return { isCodeTrue: true, differences };
  // Whatever stands there has the same rows, and so the same code: what was sealed is hashed but once.
  const { date, count } = seal;
  const code = content.once(`the code of ${date} ${count}`, () => codeOf(covered, seal));
  return { isCodeTrue: code === seal.code, differences };
}

function codeOf(covered: Covered, stamp: SealStamp): string {
  return sealCode(canonicalText(canonicalCells(covered), stamp));
}

/**
 * How a sheet of the office's own is read. A program may have dropped what was stored with the workbook; then it is read
 * as it was sealed.
 */
async function sealedMapping(
  workbook: Workbook,
  { form }: Seal,
  content: SealedText,
): Promise<Mapping | undefined> {
  if (isInFormat(await workbook.cells.list())) return undefined;
  const own = form === "text" ? content.sheets().get(MAPPING_ID)?.get("") : undefined;
  const sealed = own === undefined ? undefined : cellsOfText(own)[0]?.value;
  const stored = (await workbook.session.load(MAPPING_KEY)) ?? sealed;
  return stored === undefined ? undefined : parseMapping(stored).mapping;
}
