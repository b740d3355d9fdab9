import type { Locale, Sentence } from "../../scoring/locale";
import type { Store } from "../../taskpane/model/store";
import type { UnsavedWork } from "../drafts/unsavedWork";
import type { OneTask } from "../oneTask";
import type { GridWorkbook } from "../workbenchParts";
import type { WorkbenchState } from "../workbenchState";
import { WORKBENCH } from "../workbenchTexts";
import type { FilePickers } from "./filePickers";
import type { KeptPlace } from "../drafts/keptPlace";
import type { FilePlace } from "./filePlace";
import type { FileTasks } from "./fileTasks";
import { lossesOf } from "./losses";
import { savedName, savingOf } from "./savingOf";

/** Where saved files go: to a place that the user chose, where the browser has such a choice, or among the downloads. */
export interface Outlets {
  readonly download: (name: string, bytes: Uint8Array) => void;
  readonly pickers?: FilePickers | undefined;
}

/** What came with a file: what reading it lost, and where it stands. */
export interface Opened {
  readonly lost?: readonly Sentence[];
  readonly place?: FilePlace | undefined;
  /** Whether it came in another format, so that no .xlsx has it yet. */
  readonly isConverted?: boolean;
}

/** Where a question about saving leads: on to the file that it belongs to, to another one, or nowhere. */
export type SavingAnswer = "here" | "elsewhere" | "cancel";

interface SavingParts {
  readonly store: Store<WorkbenchState>;
  readonly task: OneTask;
  readonly work: UnsavedWork;
  readonly outlets: Outlets;
  readonly locale: Locale;
  readonly save: FileTasks["save"];
  /** The workbook that is shown, with what is typed in it taken over. */
  readonly shown: () => Promise<GridWorkbook | undefined>;
  /** All of the work is in a file now. */
  readonly onSaved: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** A place to write to, or the downloads, with what is to be said of that. */
type Target = FilePlace | { readonly why?: (name: string) => WorkbenchState["notice"] };

/** Saves the workbook that is shown: over its file where the browser lets it, and as another file otherwise. */
export class WorkbookSaving {
  private place: FilePlace | undefined;
  private isChoosing = false;

  constructor(private readonly parts: SavingParts) {}

  /** Where the file stands, for a later visit. */
  get keptPlace(): KeptPlace | undefined {
    return this.place?.kept?.();
  }

  /** Another workbook is shown; its file, where it may be written over. */
  opened(place: FilePlace | undefined): void {
    this.settle(place);
    this.parts.store.set({ losses: undefined, changedOnDisk: undefined });
  }

  /** Saves, but asks first where the file would lack something that the page shows. */
  async begin(): Promise<void> {
    const { store, task, work } = this.parts;
    if (store.get().busy || this.isChoosing) return;
    const workbook = await this.parts.shown();
    if (!workbook) return;
    const losses = await task.inTurn(() =>
      lossesOf(workbook, work.changes, work.original !== undefined),
    );
    if (losses.length > 0) store.set({ losses, notice: undefined });
    else await this.go("here");
  }

  /** Saves although something is lost, or does not. */
  async answerLosses(answer: SavingAnswer): Promise<void> {
    this.parts.store.set({ losses: undefined });
    await this.go(answer);
  }

  /** Saves although the file was changed by somebody else, or does not. */
  async answerChanged(answer: SavingAnswer): Promise<void> {
    this.parts.store.set({ changedOnDisk: undefined });
    if (answer === "here" && this.place) await this.write(this.place);
    else await this.go(answer);
  }

  /** Saves as another file. */
  async elsewhere(): Promise<void> {
    if (this.parts.store.get().busy || !(await this.parts.shown())) return;
    await this.go("elsewhere");
  }

  private async go(answer: SavingAnswer): Promise<void> {
    if (answer === "cancel" || this.isChoosing) return;
    this.isChoosing = true;
    let target: Target | undefined;
    try {
      target = await this.target(answer === "here" ? this.place : undefined);
    } catch (error) {
      this.parts.fail(error);
    } finally {
      this.isChoosing = false;
    }
    if (target) await this.write(target);
  }

  /** Where to write; undefined where the user has to be asked, or does not want it. */
  private async target(place: FilePlace | undefined): Promise<Target | undefined> {
    const { store, outlets, work, locale } = this.parts;
    if (place) {
      if (!(await place.mayWrite())) return { why: notAllowed };
      const state = await place.state();
      if (state === "changed") store.set({ changedOnDisk: place.name, notice: undefined });
      if (state === "gone") return { why: gone };
      return state === "same" ? place : undefined;
    }
    if (!outlets.pickers) return {};
    const name = savedName(store.get().name, work.original !== undefined, locale);
    const chosen = await outlets.pickers.saveAs(name);
    if (chosen === "cancelled") return undefined;
    return chosen === "refused" ? {} : chosen;
  }

  private async write(target: Target): Promise<void> {
    const { store, task, work, outlets, locale } = this.parts;
    let isAll = false;
    await task.run(WORKBENCH.saving, async () => {
      const { original } = work;
      const workbook = (await this.parts.shown())!;
      const { collected, edits } = await work.steadily(() =>
        savingOf(workbook, work, task.watch("collecting")),
      );
      const bytes = await this.parts.save(collected, task.tell);
      if ("write" in target) {
        await target.write(bytes);
        this.settle(target);
        store.set({ name: target.name });
      } else {
        const name = savedName(store.get().name, original !== undefined, locale);
        outlets.download(name, bytes);
        store.set({ notice: (target.why ?? among)(name) });
      }
      isAll = work.edits === edits;
      store.set({ isChanged: !isAll, isSaved: true });
      if (isAll) await work.drop();
    });
    if (isAll) await this.parts.onSaved();
  }

  private settle(place: FilePlace | undefined): void {
    this.place = place;
    this.parts.store.set({ hasPlace: place !== undefined });
  }
}

const among = (name: string) => ({ kind: "success", text: WORKBENCH.saved(name) }) as const;
const notAllowed = (name: string) => ({ kind: "info", text: WORKBENCH.notAllowed(name) }) as const;
const gone = (name: string) => ({ kind: "info", text: WORKBENCH.gone(name) }) as const;
