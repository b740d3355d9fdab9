import type { Verification } from "../../grading/seal/verifySeal";
import type { Selection, Workbook } from "../../workbook/workbook";
import { KeptLook } from "./keptLook";
import { sealNow } from "./sealNow";

/** Changes that come this close together, such as those of a typist or of a paste, are looked at once. */
const PAUSE = 600;

/** Compares a sealed workbook with its seal again after each change of others. */
export class SealWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isLooking = false;
  private changes: (Selection | undefined)[] = [];
  private readonly kept: KeptLook;

  constructor(
    workbook: Workbook,
    private readonly tell: (seal: Verification | undefined) => void,
    private readonly fail: (error: unknown) => void,
  ) {
    this.kept = new KeptLook(workbook);
  }

  /** The workbook as it stands, read as a whole; after it only what is changed is read. */
  begin(): Workbook {
    this.changes = [];
    return this.kept.fresh();
  }

  /** Something may be written of which no word comes. */
  forget(): void {
    this.kept.forget();
  }

  /** Something was changed; what it comes to is told soon after. */
  changed(cells?: Selection): void {
    this.changes.push(cells);
    this.plan();
  }

  private plan(): void {
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
    const changes = this.changes;
    this.changes = [];
    try {
      this.tell(await sealNow(await this.kept.after(changes)));
    } catch (error) {
      this.kept.forget();
      this.fail(error);
    } finally {
      this.isLooking = false;
      if (this.changes.length > 0) this.plan();
    }
  }
}
