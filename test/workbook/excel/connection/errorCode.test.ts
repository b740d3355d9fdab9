import {
  errorCode,
  inPlainWords,
  isTooLarge,
} from "../../../../src/workbook/excel/connection/errorCode";
import { WorkbookError } from "../../../../src/workbook/workbookError";

const officeError = (code: string): Error =>
  Object.assign(new Error("Raw English words that may name a path"), { code });

it.each([
  { code: "AccessDenied", meaning: "excelAccessDenied" },
  { code: "GeneralException", meaning: "excelFailed" },
  { code: "InvalidOperationInCellEditMode", meaning: "excelEditing" },
  { code: "InvalidSelection", meaning: "excelSelection" },
  { code: "ItemNotFound", meaning: "excelChanged" },
  { code: "Conflict", meaning: "excelChanged" },
  { code: "RequestAborted", meaning: "excelConnectionLost" },
  { code: "RequestPayloadSizeLimitExceeded", meaning: "excelTooLarge" },
  { code: "ResponsePayloadSizeLimitExceeded", meaning: "excelTooLarge" },
  { code: "MergedRangeConflict", meaning: "excelMerged" },
])("$code is told as $meaning, without the raw message", ({ code, meaning }) => {
  const error = inPlainWords(officeError(code)) as WorkbookError;
  expect(error.code).toBe(meaning);
  expect(error.sentence("zh-CN") + error.sentence("en-US")).not.toContain("Raw");
});

it("leaves errors alone that it knows nothing about", () => {
  const mistake = new TypeError("a bug of ours");
  expect(inPlainWords(mistake)).toBe(mistake);
  const refused = new WorkbookError("lastSheet");
  expect(inPlainWords(refused)).toBe(refused);
  expect(errorCode(refused)).toBeUndefined();
});

it("knows what may pass in smaller pieces", () => {
  expect(isTooLarge(officeError("RequestPayloadSizeLimitExceeded"))).toBe(true);
  expect(isTooLarge(officeError("AccessDenied"))).toBe(false);
});
