import { WorkbookError } from "../workbookError";

/** What a file cannot do. @throws {WorkbookError} notPossibleHere */
export async function notPossibleHere(): Promise<never> {
  throw new WorkbookError("notPossibleHere");
}
