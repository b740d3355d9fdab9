import { snapshotOf } from "../../grading/read/snapshot";
import type { Verification } from "../../grading/seal/verifySeal";
import type { Workbook } from "../../workbook/workbook";
import { sealNow } from "./sealNow";

/** Changes that come this close together, such as those of a typist or of a paste, are looked at once. */
const PAUSE = 600;

/** Compares a sealed workbook with its seal again after each change of others. */
export class SealWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isLooking = false;
  private hasMore = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly tell: (seal: Verification | undefined) => void,
    private readonly fail: (error: unknown) => void,
  ) {}

  /** Something was changed; what it comes to is told soon after. */
  changed(): void {
    this.hasMore = true;
    // A timer that runs is not put off: who goes on typing is told all the same.
    if (!this.isLooking) this.timer ??= setTimeout(() => void this.look(), PAUSE);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async look(): Promise<void> {
    this.timer = undefined;
    this.isLooking = true;
    this.hasMore = false;
    try {
      this.tell(await sealNow(snapshotOf(this.workbook)));
    } catch (error) {
      this.fail(error);
    } finally {
      this.isLooking = false;
      if (this.hasMore) this.changed();
    }
  }
}
