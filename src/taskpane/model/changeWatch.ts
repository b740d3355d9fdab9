import type { Selection, Workbook } from "../../workbook/workbook";

/** Listens to a workbook, and knows whether every change since cells were read was told. */
export class ChangeWatch {
  private isListening = false;
  private wasListening = false;

  constructor(private readonly workbook: Workbook) {}

  /** Listens as long as the pane is there; the given function ends it. Some workbooks tell nothing. */
  start(onChange: (changed?: Selection) => void, fail: (error: unknown) => void): () => void {
    if (!this.workbook.capabilities.changes) return () => undefined;
    let stop: (() => void) | undefined;
    let isLeft = false;
    const listening = (end: () => void): void => {
      if (isLeft) return end();
      stop = end;
      this.isListening = true;
    };
    this.workbook.session.watchChanges(onChange).then(listening, fail);
    return () => {
      isLeft = true;
      this.isListening = false;
      stop?.();
    };
  }

  /** Cells are about to be read. */
  readingBegins(): void {
    this.wasListening = this.isListening;
  }

  /** Whether a change since then would have been told. */
  get isComplete(): boolean {
    return this.wasListening && this.isListening;
  }
}
