import type { Store } from "../../taskpane/model/store";
import type { SheetChange } from "../../workbook/sheetChange";
import type { DraftKeeper } from "./draftKeeper";
import type { Draft, LeftDraft } from "./drafts";
import { withChange } from "../grid/withChange";
import type { KeptPlace } from "../files/filePlace";
import type { WorkbenchState } from "../workbenchState";

const MOST_TRIES = 3;

/** What was done to the workbook that is shown and is in no file yet: it outlives a crash of the page. */
export class UnsavedWork {
  private file: Uint8Array | undefined;
  private done: readonly SheetChange[] = [];
  private count = 0;

  /** `image` gives all of the workbook that is shown, `place` where its file stands. */
  constructor(
    private readonly store: Store<WorkbenchState>,
    private readonly keeper: DraftKeeper,
    private readonly image: () => string,
    private readonly place: () => KeptPlace | undefined = () => undefined,
  ) {}

  /** The file that was opened; undefined for a new workbook. */
  get original(): Uint8Array | undefined {
    return this.file;
  }

  get changes(): readonly SheetChange[] {
    return this.done;
  }

  /** How many changes there were: whether some came meanwhile shows in it. */
  get edits(): number {
    return this.count;
  }

  /**
   * Collects what is there, and again where something was done meanwhile, so that all of it is of one moment. Where
   * that does not end, the last of it: what came meanwhile counts as not saved. Gives it with the changes that it has.
   */
  async steadily<Collected>(
    collect: () => Promise<Collected>,
  ): Promise<{ readonly collected: Collected; readonly edits: number }> {
    for (let tries = MOST_TRIES; ; tries -= 1) {
      const { edits } = this;
      const isLast = (): boolean => edits === this.edits || tries <= 1;
      try {
        const collected = await collect();
        if (isLast()) return { collected, edits };
      } catch (error) {
        if (isLast()) throw error; // else a sheet may have gone in the middle of it
      }
    }
  }

  /** Another workbook is shown, to which nothing was done. */
  begin(original: Uint8Array | undefined): void {
    this.file = original;
    this.done = [];
  }

  /** Something was done; it is kept a moment after the last change. */
  note(change: SheetChange): void {
    this.count += 1;
    this.done = withChange(this.done, change);
    this.store.set({ isChanged: true, isKept: false });
    this.keepLater();
  }

  /** What is there is in a file, or let go. */
  async drop(): Promise<void> {
    await this.keeper.drop();
  }

  /** Keeps at once what waits to be kept, as when the page is hidden or left. */
  keepNow(): void {
    void this.keeper.now();
  }

  /** Asks about what earlier visits left. */
  async askAboutLeft(): Promise<void> {
    this.store.set({ draft: await this.keeper.left() });
  }

  /** Goes on with what an earlier visit left and is shown now. */
  async resume({ visit, changes = [] }: LeftDraft): Promise<void> {
    this.done = changes;
    this.store.set({ isChanged: true, isKept: false });
    this.keepLater();
    // From now on it is the draft of this visit; until that is kept, the earlier one stays.
    if (await this.keeper.now()) await this.keeper.drop(visit);
    this.askAboutNext(visit);
  }

  /** Lets go of what an earlier visit left. */
  async refuse({ visit }: LeftDraft): Promise<void> {
    await this.keeper.drop(visit);
    this.askAboutNext(visit);
  }

  private askAboutNext(visit: string): void {
    this.store.set({ draft: this.keeper.nextAfter(visit) });
  }

  private keepLater(): void {
    let edits = this.count;
    const draft = (): Draft | undefined => {
      const { name, isChanged } = this.store.get();
      if (!isChanged) return undefined;
      edits = this.count;
      const { original, changes } = this;
      const place = this.place();
      const placed = place ? { place } : {};
      return { name, at: Date.now(), saved: this.image(), original, changes, ...placed };
    };
    const onKept = (): void => this.store.set({ isKept: edits === this.count });
    this.keeper.later({ draft, onKept });
  }
}
