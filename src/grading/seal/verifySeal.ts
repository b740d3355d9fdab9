import type { Workbook } from "../../workbook/workbook";
import { isInFormat } from "../layout/use/isInFormat";
import { MAPPING_KEY, type Mapping } from "../layout/mapping/mapping";
import { parseMapping } from "../layout/propose/parseMapping";
import { loadState } from "./bookState";
import { canonicalText, cellsOf } from "./canonicalText";
import { coveredCells, MAPPING_ID, type Covered } from "./coveredCells";
import { differencesOf, type Difference } from "./differences";
import { unpacked } from "./packedText";
import { changedRows } from "./rowCodes";
import { brokenIn, sealIn, type BrokenSeal, type Seal } from "./sealRecord";
import { sealCode } from "./sealCode";

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
}

/** Nothing that the seal covers was changed, as far as the workbook itself can tell. */
export function isIntact({ isCodeTrue, differences }: Verification): boolean {
  return isCodeTrue && differences.length === 0;
}

/**
 * Compares the workbook with what was sealed, and that with the code; undefined where there is no seal. Who can change all
 * three together is found out by the code on paper alone.
 */
export async function verifySeal(workbook: Workbook): Promise<Verification | undefined> {
  const state = await loadState(workbook);
  const seal = sealIn(state);
  if (!seal) return undefined;
  const content = unpacked(seal.content);
  const covered = await coveredCells(workbook, await sealedMapping(workbook, seal, content));
  const { date, count, code } = seal;
  return { date, count, code, broken: brokenIn(state), ...compared(seal, content, covered) };
}

type Compared = Pick<Verification, "isCodeTrue" | "differences">;

function compared(seal: Seal, content: string | undefined, covered: Covered): Compared {
  if (content === undefined) return { isCodeTrue: false, differences: [] };
  const cells = [...covered.values()].flatMap((sheet) => sheet.cells);
  const now = canonicalText(cells, seal);
  if (seal.form === "rows") {
    const rows = changedRows(content, cells);
    const differences = rows.map(({ sheet, row, first }): Difference => {
      return { kind: "row", sheet, row, place: first?.place };
    });
    return { isCodeTrue: rows.length > 0 || sealCode(now) === seal.code, differences };
  }
  const isCodeTrue = sealCode(content) === seal.code;
  const differences = now === content ? [] : differencesOf(cellsOf(content), covered);
  return { isCodeTrue, differences };
}

/**
 * How a sheet of the office's own is read. A program may have dropped what was stored with the workbook; then it is read
 * as it was sealed.
 */
async function sealedMapping(
  workbook: Workbook,
  { form }: Seal,
  content: string | undefined,
): Promise<Mapping | undefined> {
  if (isInFormat(await workbook.cells.list())) return undefined;
  const cells = form === "text" && content !== undefined ? cellsOf(content) : [];
  const sealed = cells.find(({ sheet }) => sheet === MAPPING_ID)?.value;
  const stored = (await workbook.session.load(MAPPING_KEY)) ?? sealed;
  return stored === undefined ? undefined : parseMapping(stored).mapping;
}
