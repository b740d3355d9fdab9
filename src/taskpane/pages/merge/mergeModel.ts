import { mergeParts, type Merge, type MergeOptions } from "../../../grading/merge/mergeWorkbooks";
import type { UnitConflict } from "../../../grading/merge/mergeRows";
import type { PaneModel } from "../../model/paneModel";
import { Store } from "../../model/store";
import { MERGE } from "../../texts/mergeTexts";
import { keptFor, NO_FILES, problemsOf, type FileProblem, type MergeState } from "./mergeState";
import type { ReadFile } from "./readIncoming";

/** The files of departments and the decisions about them, without anything of how they look. */
export class MergeModel {
  readonly store = new Store<MergeState>(NO_FILES);

  constructor(private readonly pane: PaneModel) {}

  /** Takes more files that were read; what was left aside is named. To be called while something is being done. */
  async take(read: readonly ReadFile[], skipped: readonly string[]): Promise<void> {
    this.store.set({ skipped, files: [...this.store.get().files, ...read] });
    await this.compare();
  }

  /** Compares all that are not left out; conflicts about units stay open. */
  private async compare(): Promise<void> {
    this.store.set({ compared: await this.merged(() => undefined, true) });
  }

  private merged(
    keep: (conflict: UnitConflict) => string | undefined,
    showsAll: boolean,
    own: Pick<MergeOptions, "into" | "keepsOwnScheme"> = {},
  ): Promise<Merge> {
    const { files, leftOut, common } = this.store.get();
    // A file of another or a changed scheme that is left out stays among the problems, so that it can come back.
    const { compared } = this.store.get();
    const isProblem = (file: string): boolean =>
      compared?.schemes.some((conflict) => conflict.file === file) ?? false;
    const parts = files.flatMap(({ file, part }) =>
      part && (!leftOut.has(file) || (showsAll && isProblem(file))) ? [part] : [],
    );
    return mergeParts(parts, {
      ...own,
      keep,
      takesCommonScheme: (file) => common.has(file) && !leftOut.has(file),
    });
  }

  /** Leaves files out, merges them under the common scheme, or takes them back in. */
  async decide(files: readonly string[], choice: "leaveOut" | "common" | "include"): Promise<void> {
    const { leftOut, common } = this.store.get();
    const without = (set: ReadonlySet<string>): string[] =>
      [...set].filter((file) => !files.includes(file));
    this.store.set({
      leftOut: new Set(choice === "leaveOut" ? [...leftOut, ...files] : without(leftOut)),
      common: new Set(choice === "common" ? [...common, ...files] : without(common)),
    });
    await this.pane.run(MERGE.comparing, () => this.compare());
  }

  /** The problems of the same kind, for one decision about all of them. */
  alike({ kind }: FileProblem): readonly string[] {
    return problemsOf(this.store.get())
      .filter((problem) => problem.kind === kind)
      .map(({ file }) => file.file);
  }

  /** Takes one file's word about units. */
  keep(conflicts: readonly UnitConflict[], file: string): void {
    const kept = new Map(this.store.get().kept);
    for (const { unit } of conflicts) kept.set(unit, file);
    this.store.set({ kept });
  }

  /** The merge as it was decided. */
  async result(own: Pick<MergeOptions, "into" | "keepsOwnScheme"> = {}): Promise<Merge> {
    return this.merged((conflict) => keptFor(this.store.get(), conflict), false, own);
  }

  clear(): void {
    this.store.set(NO_FILES);
  }
}

const MODELS = new WeakMap<PaneModel, MergeModel>();

/** The merge of a pane; it outlives a look at another page. */
export function mergeModelOf(pane: PaneModel): MergeModel {
  const model = MODELS.get(pane) ?? new MergeModel(pane);
  MODELS.set(pane, model);
  return model;
}
