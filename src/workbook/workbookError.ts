import { WORKBOOK_MESSAGES, type WorkbookErrorCode } from "./workbookMessages";

/** A mistake in a file or a workbook that the user can mend: a code and one sentence in each language. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(fill(WORKBOOK_MESSAGES[code]["zh-CN"], details), { cause });
    this.name = "WorkbookError";
  }

  /** The sentence in the language: what is wrong and what to do next. */
  sentence(locale: "zh-CN" | "en-US"): string {
    return fill(WORKBOOK_MESSAGES[this.code][locale], this.details);
  }
}

function fill(sentence: string, details: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}
