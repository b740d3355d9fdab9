import type { UnitConflict } from "../../../grading/merge/mergeRows";
import type { Merge, SchemeConflict } from "../../../grading/merge/mergeWorkbooks";
import { reasonOf, type ReadFile } from "./readIncoming";

/** What was read and what was decided; plain data. */
export interface MergeState {
  readonly files: readonly ReadFile[];
  /** Files that were handed in and left aside: no workbooks, or there already. */
  readonly skipped: readonly string[];
  /** What was compared: nothing is decided in it yet about units. */
  readonly compared: Merge | undefined;
  readonly leftOut: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** By unit the file that is right about it. */
  readonly kept: ReadonlyMap<string, string>;
}

export const NO_FILES: MergeState = {
  files: [],
  skipped: [],
  compared: undefined,
  leftOut: new Set(),
  common: new Set(),
  kept: new Map(),
};

/** A file that needs a decision, and why. */
export type FileProblem =
  | { readonly kind: "unreadable" | "bad"; readonly file: ReadFile }
  | {
      readonly kind: "other" | "changed";
      readonly file: ReadFile;
      readonly conflict: SchemeConflict;
    };

/** The files that need a decision, whether or not it was taken. */
export function problemsOf({ files, compared }: MergeState): FileProblem[] {
  return files.flatMap((file): FileProblem[] => {
    if (file.unreadable) return [{ kind: "unreadable", file }];
    if (reasonOf(file)) return [{ kind: "bad", file }];
    const conflict = compared?.schemes.find((each) => each.file === file.file);
    return conflict ? [{ kind: conflict.kind, file, conflict }] : [];
  });
}

export function isDecided({ leftOut, common }: MergeState, { kind, file }: FileProblem): boolean {
  return leftOut.has(file.file) || (kind === "changed" && common.has(file.file));
}

/** Which file is right about the unit, if that was decided and the file is still there. */
export function keptFor({ kept }: MergeState, { unit, files }: UnitConflict): string | undefined {
  const file = kept.get(unit);
  return file !== undefined && files.includes(file) ? file : undefined;
}

/** How many decisions are open. */
export function openDecisions(state: MergeState): number {
  const problems = problemsOf(state).filter((problem) => !isDecided(state, problem));
  const units = (state.compared?.units ?? []).filter((conflict) => !keptFor(state, conflict));
  return problems.length + units.length;
}
