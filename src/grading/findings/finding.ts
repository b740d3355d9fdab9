import { ScoreError } from "../../scoring/errors";
import { say, type Details, type Locale } from "../../scoring/locale";
import { FINDINGS, type FindingCode } from "./findingTexts";

export type Level = "error" | "warning" | "info";

/** Where a finding is: a sheet and an address, "" where it is about the whole sheet or workbook. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** One thing that a check found, with its sentence in each language. */
export interface Finding extends Place {
  readonly level: Level;
  readonly code: string;
  readonly details: Details;
  message(locale: Locale): string;
}

/** Findings in the order in which they were made. Errors stop a grading; nothing is written. */
export class Findings {
  private readonly all: Finding[] = [];

  add(level: Level, code: FindingCode, place: Place, details: Details = {}): void {
    const { sheet, address } = place;
    const message = (locale: Locale): string => say(FINDINGS[code], details, locale);
    this.all.push({ level, code, sheet, address, details, message });
  }

  /** A mistake that scoring found, at the cell that it is about; anything else is a bug and is thrown on. */
  addError(error: unknown, place: Place): void {
    if (!(error instanceof ScoreError)) throw error;
    this.all.push({
      level: "error",
      code: error.code,
      sheet: place.sheet,
      address: place.address,
      details: error.details,
      message: (locale) => error.sentence(locale),
    });
  }

  /** Runs a step; a mistake that scoring finds becomes a finding at the place. */
  attempt<T>(place: Place, step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      this.addError(error, place);
      return undefined;
    }
  }

  get list(): readonly Finding[] {
    return this.all;
  }

  get hasErrors(): boolean {
    return this.all.some(({ level }) => level === "error");
  }
}
