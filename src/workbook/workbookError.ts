import {
  STANDINGS,
  WORKBOOK_MESSAGES,
  type Standing,
  type WorkbookErrorCode,
} from "./workbookMessages";

/** A mistake in a file or a workbook that the user can mend: a code and one sentence in each language. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
    /** What the workbook holds now, where the code alone does not tell. */
    readonly standing?: Standing,
  ) {
    super(sentenceOf(code, details, standing, "zh-CN"), { cause });
    this.name = "WorkbookError";
  }

  /** The same mistake, with what the workbook holds now. */
  with(standing: Standing): WorkbookError {
    return new WorkbookError(this.code, this.details, this.cause, standing);
  }

  /** The sentence in the language: what is wrong and what to do next. */
  sentence(locale: "zh-CN" | "en-US"): string {
    return sentenceOf(this.code, this.details, this.standing, locale);
  }
}

function sentenceOf(
  code: WorkbookErrorCode,
  details: WorkbookError["details"],
  standing: Standing | undefined,
  locale: "zh-CN" | "en-US",
): string {
  const sentence = fill(WORKBOOK_MESSAGES[code][locale], details);
  return standing ? `${sentence}${STANDINGS[standing][locale]}` : sentence;
}

/** Marks that nobody sees and that would turn the rest of a sentence round. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function fill(sentence: string, details: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(details[name] ?? whole).replace(DIRECTIONS, ""),
  );
}
