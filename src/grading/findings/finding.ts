import { ScoreError } from "../../scoring/errors";
import { say, type Filling, type Locale } from "../../scoring/locale";
import { FINDINGS, type FindingCode } from "./findingTexts";

export type Level = "error" | "warning" | "info";

/** Where a finding is: a sheet and an address, "" where it is about the whole sheet or workbook. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** What the sentence of a finding names. */
export type FindingDetails = Filling;

/** One thing that a check found, with its sentence in each language. */
export interface Finding extends Place {
  readonly level: Level;
  readonly code: string;
  readonly details: FindingDetails;
  /** A mistake of one unit alone: a draft leaves the unit out and grades the others. */
  readonly isOfUnit: boolean;
  message(locale: Locale): string;
}

/** Findings in the order in which they were made. Errors stop a grading; nothing is written. */
export class Findings {
  private readonly all: Finding[] = [];
  private readonly wrong = new Set<string>();
  private readonly alike = new Map<string, number>();

  /** Of each kind at most so many are kept; how many more there were is told at the end. */
  constructor(private readonly mostAlike = Infinity) {}

  add(level: Level, code: FindingCode, place: Place, details: FindingDetails = {}): void {
    const message = (locale: Locale): string => say(FINDINGS[code], details, locale);
    this.push({ ...placeOf(place), level, code, details, message, isOfUnit: false });
  }

  /** An error of one unit, which a draft leaves out. */
  addOfUnit(code: FindingCode, place: Place, details: FindingDetails = {}): void {
    const message = (locale: Locale): string => say(FINDINGS[code], details, locale);
    this.push({ ...placeOf(place), level: "error", code, details, message, isOfUnit: true });
  }

  /** A mistake that scoring found, at the cell that it is about; anything else is a bug and is thrown on. */
  addError(error: unknown, place: Place, level: Level = "error", isOfUnit = false): void {
    if (!(error instanceof ScoreError)) throw error;
    this.push({
      ...placeOf(place),
      level,
      code: error.code,
      details: error.details,
      isOfUnit,
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

  /** Whether something about this very cell is wrong, so that what follows from it need not be said. */
  isWrongAt({ sheet, address }: Place): boolean {
    return this.wrong.has(`${sheet}!${address}`);
  }

  get list(): readonly Finding[] {
    return this.all;
  }

  /** Whether anything is wrong that is not the mistake of a single unit. */
  get hasErrors(): boolean {
    return this.all.some(({ level, isOfUnit }) => level === "error" && !isOfUnit);
  }

  /** Says of which kinds there were more than are kept, at the last one that is. */
  tellUntold(): void {
    for (const [code, count] of this.alike) {
      const last = this.all.filter((finding) => finding.code === code).at(-1);
      if (count <= this.mostAlike || !last) continue;
      const level = last.level === "info" ? "info" : "warning";
      this.add(level, "moreAlike", last, { count: count - this.mostAlike });
    }
  }

  private push(finding: Finding): void {
    const count = (this.alike.get(finding.code) ?? 0) + 1;
    this.alike.set(finding.code, count);
    if (count > this.mostAlike) return;
    this.all.push(finding);
    if (finding.level === "error") this.wrong.add(`${finding.sheet}!${finding.address}`);
  }
}

function placeOf({ sheet, address }: Place): Place {
  return { sheet, address };
}
