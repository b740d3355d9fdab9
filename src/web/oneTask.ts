import type { Sentence } from "../scoring/locale";
import type { PaneHost } from "../taskpane/model/paneHost";
import type { Store } from "../taskpane/model/store";
import type { Watch } from "../workbook/workbook";
import type { OnProgress, Progress } from "./progress";
import { WorkbookError } from "../workbook/workbookError";
import type { WorkbenchState } from "./workbenchState";
import { WORKBENCH } from "./workbenchTexts";

type InTurn = NonNullable<PaneHost["inTurn"]>;

/** One long task at a time, with what the workbench shows of it. */
export class OneTask {
  private stopping = new AbortController();

  constructor(
    private readonly store: Store<WorkbenchState>,
    private readonly fail: (error: unknown) => void,
    /** Waits until the pane does nothing to the workbook, and holds it off until the task is through. */
    readonly inTurn: InTurn = (task) => task(),
  ) {}

  /** Does it when nothing else works on the workbook, unless another one is under way; a mistake is told. */
  async run(what: Sentence, task: () => Promise<void>): Promise<void> {
    if (this.store.get().busy) return;
    const stopping = new AbortController();
    this.stopping = stopping;
    this.store.set({ busy: what, notice: undefined });
    try {
      await this.inTurn(() => {
        if (stopping.signal.aborted) throw new WorkbookError("cancelled");
        return task();
      });
    } catch (error) {
      this.fail(error);
    } finally {
      this.store.set({ busy: undefined, progress: undefined });
    }
  }

  /** Shows another workbook; until it is there, nothing is done to the one that goes. */
  async replace(task: () => Promise<void>): Promise<void> {
    await this.run(WORKBENCH.opening, async () => {
      this.store.set({ isReplacing: true });
      await task().finally(() => this.store.set({ isReplacing: false }));
    });
  }

  /** Shows how far it is. */
  readonly tell: OnProgress = (progress) => this.store.set({ progress });

  /** How a step of it in the page tells of itself and is stopped, and which one follows that cannot tell. */
  watch(step: Progress["step"], next?: Progress["step"]): Watch {
    const onProgress = (done: number, total: number): void =>
      this.tell(done === total && next ? { step: next, done: 0, total: 1 } : { step, done, total });
    return { onProgress, signal: this.stopping.signal };
  }

  /** Stops the step that goes on in the page. */
  stop(): void {
    this.stopping.abort();
  }
}
