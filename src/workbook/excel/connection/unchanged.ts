import { WorkbookError } from "../../workbookError";
import { errorCode, inPlainWords, isAboutPrinting } from "./errorCode";

/** Runs an operation whose failures leave the workbook as it is, and has them say so. */
export async function orUnchanged<Result>(operation: () => Promise<Result>): Promise<Result> {
  try {
    return await operation();
  } catch (error) {
    throw unchanged(error);
  }
}

/**
 * The error of an operation that left the workbook as it was, in words that say so; what the connection tries once more keeps
 * its own, and so does a mistake that was found before anything was asked of Excel. The second error is what went wrong in
 * tidying up.
 */
export function unchanged(error: unknown, again?: unknown): unknown {
  if (error instanceof WorkbookError) return error;
  const isTriedAgain = errorCode(error) === "ApiNotFound" || isAboutPrinting(error);
  if (isTriedAgain && again === undefined) return error;
  const told = inPlainWords(error);
  if (!(told instanceof WorkbookError)) return told;
  if (again === undefined) return told.with("unchanged");
  const cause = new AggregateError([error, again]);
  return new WorkbookError(told.code, told.details, cause, "unchanged");
}
