import type { Settings } from "../../../scoring/scheme";

/**
 * wide: a unit a row. transposed: a unit a column. long: a row for each unit and indicator. sheets: a sheet a unit,
 * its items in rows.
 */
export type Form = "wide" | "transposed" | "long" | "sheets";

/** A row ("7") or a column ("C") as people write it, with the header that stood there when it was mapped. */
export interface MappedField {
  readonly at: string;
  readonly header: string;
}

/** How a value becomes a score; direct takes it as a finished mark. */
export type MappedRule = "direct" | "efficacy" | "minmax" | "best" | "rank" | "zscore";

/** How the scores make up the total: by the weights of the sheet, all alike, or added up as they are. */
export type Method = "weighted" | "equal" | "sum";

/** What a word among the numbers stands for. */
export type WordMeaning = "notApplicable" | "missing" | "zero";

export interface MappedIndicator extends MappedField {
  readonly name: string;
  /** In a sum the multiple of each, null for one. */
  readonly weight: number | null;
  /** The cell that the weight was read from; null where it stands in the header or was chosen. */
  readonly weightAt: string | null;
  /** The scheme sheet that the weight stands on, and the name that stood beside it; absent where it is in the table. */
  readonly weightFrom?: { readonly sheet: string; readonly name: string; readonly nameAt: string };
  /** The group merged over it, with its own weight and cell; the weights below it are those of the group. */
  readonly group?: {
    readonly name: string;
    readonly weight: number;
    readonly header: string;
    readonly at: string;
  };
  readonly rule: MappedRule;
  readonly direction: "higher" | "lower";
  /** The column with the weight of each unit, where units weigh differently. */
  readonly weightColumn?: string;
  /** Weights of single classes, where forms of several kinds weigh differently. */
  readonly classWeights?: Readonly<Record<string, number>>;
}

/** A column of points beside the marks: added, taken away, or as its sign says. */
export interface MappedAdjustment extends MappedField {
  /** What the points are called; the header where it is absent. */
  readonly name?: string;
  readonly sign: "bonus" | "deduction" | "signed";
}

/** Where everything stands in a sheet that is not in the format: plain JSON, kept with the workbook. */
export interface Mapping {
  readonly version: 2;
  readonly form: Form;
  /** One sheet; in the form sheets one for each unit. */
  readonly sheets: readonly string[];
  readonly title: string;
  /** The first and the last line of the units (rows, or columns when transposed). */
  readonly from: string;
  readonly to: string;
  /** Lines between them that are no units, such as totals. */
  readonly skip: readonly string[];
  /** In the form sheets the cell with the name ("B2"), or "" for the name of the sheet. */
  readonly unit: MappedField;
  /** Further columns that tell units of one name apart; the name of a unit is all of them. */
  readonly alsoUnit: readonly MappedField[];
  readonly class: MappedField | null;
  /** long: the column of the indicators' names. */
  readonly item: MappedField | null;
  /** long and sheets: the column of the values. */
  readonly value: MappedField | null;
  readonly indicators: readonly MappedIndicator[];
  readonly method: Method;
  /** Words among the marks, as they are written, and what each stands for. */
  readonly words: Readonly<Record<string, WordMeaning>>;
  readonly adjustments: readonly MappedAdjustment[];
  readonly vetoes: readonly (MappedField & { readonly effect: "lowest" | "ceiling" })[];
  /** The sheet's own results, only compared. */
  readonly total: MappedField | null;
  readonly rank: MappedField | null;
  /** sheets: the class of a sheet. */
  readonly classOf: Readonly<Record<string, string>>;
  readonly settings: Pick<Settings, "marking" | "decimals" | "missing" | "ties" | "weightTotal">;
  readonly grades: readonly { readonly name: string; readonly lower: number }[];
}

/** The key under which a mapping is stored with a workbook. */
export const MAPPING_KEY = "layout";
