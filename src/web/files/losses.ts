import type { Sentence } from "../../scoring/locale";
import type { SheetChange, SheetChangeKind } from "../../workbook/sheetChange";
import { keptSorts } from "./keptSorts";
import { isKept, LOSSES, MOVED_FORMULAS, UNSAVED } from "./lossSentences";
import type { GridWorkbook, UncalculatedCell } from "../workbenchParts";

/** What a saved file would lack, a sentence each: of sheets of a file by what was done, of all others by what is there. */
export async function lossesOf(
  workbook: Pick<GridWorkbook, "cells" | "described" | "looks" | "uncalculated">,
  changes: readonly SheetChange[],
  isFile: boolean,
): Promise<readonly Sentence[]> {
  const described = new Set(workbook.described().keys());
  const done = changes.filter(({ isUndone }) => !isUndone);
  const isWhole = (name: string): boolean =>
    !isFile ||
    described.has(name) ||
    done.some((each) => each.name === name && each.kind === "added");
  const standing = (await workbook.cells.list()).map(({ name }) => name);
  const names = standing.filter(isWhole);
  return [
    ...(isFile ? changeLosses(done, described) : []),
    ...names.flatMap((name) =>
      (workbook.looks(name).unsaved ?? []).map((kind) => about(UNSAVED[kind], name)),
    ),
    ...filterLosses(
      workbook,
      done,
      standing.filter((name) => !names.includes(name)),
    ),
    ...formulaLosses(workbook.uncalculated()),
  ];
}

/** Filters of a file that were changed, and that no file can say as they were. */
function filterLosses(
  workbook: Pick<GridWorkbook, "looks">,
  done: readonly SheetChange[],
  names: readonly string[],
): readonly Sentence[] {
  return names
    .filter((name) => done.some((each) => each.kind === "filters" && each.name === name))
    .filter((name) => workbook.looks(name).unsaved?.includes("filters"))
    .map((name) => about(UNSAVED.filters, name));
}

/** Formulas that only the file knew, and that were moved: the file gets what they show. */
function formulaLosses(cells: readonly UncalculatedCell[]): readonly Sentence[] {
  const moved = cells.filter(({ isMoved }) => isMoved);
  const sheets = [...new Set(moved.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const those = moved.filter((cell) => cell.sheet === sheet);
    return about(MOVED_FORMULAS(those.length, those[0]!.address), sheet);
  });
}

/** What the file would lack of what was done to its sheets. Sheets of ours and new ones are written whole. */
function changeLosses(
  changes: readonly SheetChange[],
  described: ReadonlySet<string>,
): readonly Sentence[] {
  const has = (id: string, kind: SheetChangeKind): boolean =>
    changes.some((each) => each.kind === kind && each.sheetId === id);
  const told = new Set<string>();
  const sorts = keptSorts(changes);
  // Rows and columns take formats and rules along; their own sentence says so.
  const isPartOfLines = ({ kind, sheetId, step }: SheetChange): boolean =>
    FOLLOWING.has(kind) &&
    step !== undefined &&
    changes.some(
      (each) =>
        each.sheetId === sheetId &&
        each.step === step &&
        (each.kind === "rows" || each.kind === "columns"),
    );
  // Rules that hold for all rows are on the same cells after sorting.
  const isOfSorting = ({ sheetId, step }: SheetChange): boolean =>
    step !== undefined &&
    changes.some(
      ({ sort, ...each }) =>
        sort?.movesRules === false && each.sheetId === sheetId && each.step === step,
    );
  return changes.flatMap((change): Sentence[] => {
    const { kind, sheetId, name } = change;
    if (isKept(kind) || described.has(name) || isPartOfLines(change)) return [];
    if (kind === "sorted" && sorts.has(name)) return [];
    if (kind === "rules" && isOfSorting(change)) return [];
    const isNew = has(sheetId, "added");
    if (isNew && (kind !== "copied" || has(sheetId, "removed"))) return [];
    if (kind !== "removed" && has(sheetId, "removed")) return [];
    const key = `${sheetId} ${kind}`;
    if (told.has(key)) return [];
    told.add(key);
    return [about(LOSSES[kind], name)];
  });
}

const FOLLOWING: ReadonlySet<SheetChangeKind> = new Set(["looks", "rules", "merges", "moved"]);

function about({ "zh-CN": chinese, "en-US": english }: Sentence, name: string): Sentence {
  return {
    "zh-CN": chinese.replace("{sheet}", () => name),
    "en-US": english.replace("{sheet}", () => name),
  };
}
