import { say, type Details, type Locale, type Sentence } from "./locale";
import { MESSAGES } from "./messages";
import { SCHEME_MESSAGES } from "./schemeMessages";

const SENTENCES: Record<ScoreErrorCode, Sentence> = { ...MESSAGES, ...SCHEME_MESSAGES };

export type ScoreErrorCode = keyof typeof MESSAGES | keyof typeof SCHEME_MESSAGES;

/**
 * An expected mistake in what was given: a code, the details that its sentence names, and the sentence.
 * Everything that is not a ScoreError is a bug of ours and stays loud.
 */
export class ScoreError extends Error {
  constructor(
    readonly code: ScoreErrorCode,
    readonly details: Details = {},
  ) {
    super(say(SENTENCES[code], details, "zh-CN"));
    this.name = "ScoreError";
  }

  /** The sentence in the language: what is wrong and what to do next. */
  sentence(locale: Locale): string {
    return say(SENTENCES[this.code], this.details, locale);
  }
}
