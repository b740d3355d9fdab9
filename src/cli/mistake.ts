import { ScoreError } from "../scoring/errors";
import { WorkbookError } from "../workbook/workbookError";
import { CliError } from "./cliError";

/** A mistake that the user can mend. */
export type Mistake = CliError | WorkbookError | ScoreError;

/** Everything else that is thrown is a bug and stays loud. */
export function isMistake(error: unknown): error is Mistake {
  return error instanceof CliError || error instanceof WorkbookError || error instanceof ScoreError;
}
