import type { Draft, Drafts, LeftDraft } from "./drafts";

const PAUSE = 1000;
/** Writing down a large workbook halts the page: it may take this part of the time at most. */
const MOST_SHARE = 1 / 20;

/** What is to be kept, and who is told once it is. */
interface Waiting {
  readonly draft: () => Draft | undefined;
  readonly onKept: () => void;
}

/** Keeps unsaved work a moment after a change; that it could not be kept is told. */
export class DraftKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: Waiting | undefined;
  private pause = PAUSE;
  private earlier: readonly LeftDraft[] = [];

  constructor(
    private readonly drafts: Drafts,
    private readonly tell: (error: unknown) => void,
  ) {}

  /** What earlier visits left: the latest of it, and by `nextAfter` one after the other. */
  async left(): Promise<LeftDraft | undefined> {
    this.earlier = await this.drafts.left();
    return this.earlier[0];
  }

  nextAfter(visit: string): LeftDraft | undefined {
    this.earlier = this.earlier.filter((each) => each.visit !== visit);
    return this.earlier[0];
  }

  /** Keeps what is there after a pause, however many changes follow; nothing where there is nothing to keep any more. */
  later(waiting: Waiting): void {
    this.waiting = waiting;
    this.timer ??= setTimeout(() => void this.now(), this.pause);
  }

  /** Keeps at once what waits to be kept, as when the page is left. Tells whether it is kept. */
  async now(): Promise<boolean> {
    const { waiting } = this;
    this.forgetWaiting();
    try {
      const started = performance.now();
      const draft = waiting?.draft();
      this.pause = Math.max(PAUSE, (performance.now() - started) / MOST_SHARE);
      const isKept = draft ? await this.drafts.store(draft) : false;
      if (isKept) waiting?.onKept();
      return isKept;
    } catch (error) {
      this.tell(error);
      return false;
    }
  }

  /** Drops the draft of this visit, or the one that another visit left. */
  async drop(visit?: string): Promise<void> {
    if (visit === undefined) this.forgetWaiting();
    await this.drafts.drop(visit);
  }

  private forgetWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = undefined;
  }
}
