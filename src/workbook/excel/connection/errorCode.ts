import type { WorkbookErrorCode } from "../../workbookMessages";
import { WorkbookError } from "../../workbookError";

/** What the codes of Excel mean for the user. Keyed on codes, because messages are translated and may name paths. */
const MEANINGS: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "excelAccessDenied",
  ActivityLimitReached: "excelBusy",
  Conflict: "excelChanged",
  GeneralException: "excelFailed",
  InsertDeleteConflict: "excelChanged",
  InvalidOperation: "excelFailed",
  InvalidOperationInCellEditMode: "excelEditing",
  InvalidOrTimedOutSession: "excelConnectionLost",
  InvalidReference: "excelChanged",
  InvalidSelection: "excelSelection",
  ItemAlreadyExists: "excelChanged",
  ItemNotFound: "excelChanged",
  MemoryLimitReached: "excelTooLarge",
  MergedRangeConflict: "excelMerged",
  NonBlankCellOffSheet: "excelChanged",
  RangeExceedsLimit: "excelTooLarge",
  RequestAborted: "excelConnectionLost",
  RequestPayloadSizeLimitExceeded: "excelTooLarge",
  ResponsePayloadSizeLimitExceeded: "excelTooLarge",
  ServiceNotAvailable: "excelConnectionLost",
  WriteNotSupportedWhenModalDialogOpen: "excelBusy",
  InvalidArgument: "excelRefused",
  UnsupportedOperation: "excelRefused",
  NotImplemented: "excelRefused",
};

/** The code of an error of Office.js; undefined for any other. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || error instanceof WorkbookError) {
    return undefined;
  }
  return typeof error.code === "string" ? error.code : undefined;
}

/** An error of Office.js in the words of a clerk; one that we know nothing about is left as it is. */
export function inPlainWords(error: unknown): unknown {
  const code = errorCode(error);
  const meaning = code === undefined ? undefined : MEANINGS[code];
  return meaning ? new WorkbookError(meaning, { code: code! }, error) : error;
}

/** Whether a request or its answer was more than Excel takes at once, so that a smaller one may pass. */
export function isTooLarge(error: unknown): boolean {
  const code = errorCode(error);
  return code !== undefined && MEANINGS[code] === "excelTooLarge";
}

/** Whether Excel failed in setting up a page, as it does where no printer is installed. */
export function isAboutPrinting(error: unknown): boolean {
  if (errorCode(error) === undefined || errorCode(error) === "ApiNotFound") return false;
  const { errorLocation = "" } = (error as OfficeExtension.Error).debugInfo ?? {};
  return /^(PageLayout|HeaderFooter|PageBreak)/.test(errorLocation);
}
