import type { Locale } from "../scoring/locale";
import type { SheetSpec } from "../workbook/sheetSpec";
import type { Text } from "./build/text";

export interface TemplateOptions {
  readonly locale: Locale;
  /** Weights that a document prints with another total are taken in exact proportion. */
  readonly isScaled: boolean;
}

/** A sheet in which each unit has a row for every combination of keys, such as every month and kind of work. */
export interface TemplateEntries {
  readonly kind: "entries";
  readonly sheet: string;
  /** The column of the units. */
  readonly unit: number;
  /** Columns with the values that go together, outermost first; units come before the last of them. */
  readonly keys: readonly EntryKey[];
  /** The classes that have such rows; all units where it is left out. */
  readonly classes?: readonly string[];
}

export interface EntryKey {
  readonly columns: readonly number[];
  readonly values: readonly (readonly (string | number | null)[])[];
}

/** A list that people write themselves, such as the parts of goals: made with room, not with a row for each unit. */
export interface TemplateLines {
  readonly kind: "lines";
  readonly sheet: string;
  /** The column that is filled in wherever a line stands. */
  readonly key: number;
  /** The column that names a unit, where lines are about units. */
  readonly unit?: number;
  /** How many lines a unit may be expected to have. */
  readonly perUnit?: number;
  /** How many lines there may be expected to be, where they are not about units. */
  readonly count?: number;
  /** Each unit begins with one line, with what the roster says of it, by column. */
  readonly begins?: readonly (readonly [field: string, column: number])[];
}

/** A sheet that only counts up: it is made anew for so many rows of 数据 and of another sheet. */
export interface TemplateOverview {
  readonly kind: "overview";
  readonly sheet: string;
  readonly make: (rowsOf: (sheet: string) => number) => SheetSpec;
}

/** How a sheet goes with a roster, where its sample alone does not show it. */
export type SheetGrowth = TemplateEntries | TemplateLines | TemplateOverview;

/** A workbook that we can create. */
export interface Template {
  /** The id on the command line. */
  readonly id: string;
  readonly title: Text;
  /** What it is for and who uses it, one sentence. */
  readonly purpose: Text;
  /** The source documents that it covers, e.g. S15. */
  readonly documents: readonly string[];
  readonly sheets: (options: TemplateOptions) => SheetSpec[];
  /** How its sheets go with a roster, but for those whose sample shows it. */
  readonly growth?: (locale: Locale) => readonly SheetGrowth[];
}
