/** One thing at a time: a step of the pane must not meet a button of the ribbon, or a file being saved, in the workbook. */
export class TaskQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the task when those before it are through, however they ended. */
  take<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(task);
    this.last = turn.catch(() => undefined); // the one who asked is told; the next goes on
    return turn;
  }
}
