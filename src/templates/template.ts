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
  readonly sheet: string;
  /** The column of the units. */
  readonly unit: number;
  /** The keys by column, outermost first; units come before the last of them. */
  readonly keys: readonly (readonly [column: number, values: readonly (string | number)[]])[];
}

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
  /** What a roster fills its sheet of entries with, where it has one. */
  readonly entries?: (locale: Locale) => TemplateEntries;
}
