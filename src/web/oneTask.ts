import type { Sentence } from "../scoring/locale";
import type { Store } from "../taskpane/model/store";
import type { Watch } from "../workbook/workbook";
import type { OnProgress, Progress } from "./progress";
import type { WorkbenchState } from "./workbenchState";
import { WORKBENCH } from "./workbenchTexts";

/** One long task at a time, with what the workbench shows of it. */
export class OneTask {
  private stopping = new AbortController();

  constructor(
    private readonly store: Store<WorkbenchState>,
    private readonly fail: (error: unknown) => void,
  ) {}

  /** Does it, unless another one is under way; a mistake is told. */
  async run(what: Sentence, task: () => Promise<void>): Promise<void> {
    if (this.store.get().busy) return;
    this.stopping = new AbortController();
    this.store.set({ busy: what, notice: undefined });
    try {
      await task();
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
