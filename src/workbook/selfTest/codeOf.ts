import { WorkbookError } from "../workbookError";

/** The code of the mistake that the work ends in; anything else that goes wrong stays loud. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}
