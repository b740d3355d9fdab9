import { WorkbookError } from "../../workbookError";
import { EditMode } from "./editMode";
import { errorCode, inPlainWords, isAboutPrinting } from "./errorCode";
import type { Features } from "./features";

/** Queues work on the workbook and gives what reads its results once it was done. */
export type Queue<Result> = (context: Excel.RequestContext) => () => Result;

/**
 * Requests to Excel, one context each: Excel.run would keep references to ranges and send a request more to give them
 * back. While the user edits a cell a request waits and is sent again.
 */
export class ExcelConnection {
  readonly editMode = new EditMode();

  constructor(readonly features: Features) {}

  /** Sends one request. What Excel refuses keeps its own error; `attempt` puts it into words. */
  async send<Result>(queue: Queue<Result>, signal?: AbortSignal): Promise<Result> {
    let answer = await this.once(queue, signal);
    while (answer === EDITING) {
      await this.editMode.pause(signal);
      answer = await this.once(queue, signal);
    }
    this.editMode.over();
    return answer;
  }

  /**
   * Runs an operation; where Excel does not know a member although it promised its requirement set, once more without
   * that set, and where it cannot set up pages, without that. @throws {WorkbookError} for whatever the user can do something about
   */
  async attempt<Result>(operation: () => Promise<Result>): Promise<Result> {
    try {
      return await operation();
    } catch (error) {
      if (isAboutPrinting(error) && this.features.giveUpPrinting()) return this.attempt(operation);
      if (errorCode(error) !== "ApiNotFound") throw inPlainWords(error);
      if (!this.features.lower()) throw new WorkbookError("excelTooOld", {}, error);
      return this.attempt(operation);
    }
  }

  private async once<Result>(
    queue: Queue<Result>,
    signal: AbortSignal | undefined,
  ): Promise<Result | typeof EDITING> {
    if (signal?.aborted) throw new WorkbookError("cancelled");
    const context = new Excel.RequestContext();
    const results = queue(context);
    try {
      await context.sync();
    } catch (error) {
      if (errorCode(error) === "InvalidOperationInCellEditMode") return EDITING;
      throw error;
    }
    return results();
  }
}

const EDITING = Symbol("editing");
