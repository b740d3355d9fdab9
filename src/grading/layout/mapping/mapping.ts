import type { Settings } from "../../../scoring/scheme";

/**
 * wide: a unit a row. transposed: a unit a column. long: a row for each unit and indicator. sheets: a sheet a unit,
 * its items in rows. joined: a sheet for each indicator, units joined by their names.
 */
export type Form = "wide" | "transposed" | "long" | "sheets" | "joined";

/** joined: the sheet of one indicator, with where its units stand. */
export interface MappedPart extends Pick<Mapping, "from" | "to" | "skip" | "unit"> {
  readonly sheet: string;
}

/** Units or indicators of several rows each, 目标 | 实际 | 完成率. */
export interface MappedBlock {
  /** Rows of each. */
  readonly size: number;
  /** The row that counts, counting from 0. */
  readonly line: number;
  /** The row of the targets; null where there is none. */
  readonly target: number | null;
}

/** A row ("7") or a column ("C") as people write it, with the header that stood there when it was mapped. */
export interface MappedField {
  readonly at: string;
  readonly header: string;
}

/** A heading between the units, its cell as an address, and the class that it names: 一、党群部门. */
export interface MappedSection extends MappedField {
  readonly name: string;
}

/** How a value becomes a score; direct takes it as a finished mark, attain compares it with its own target. */
export type MappedRule = "direct" | "attain" | "efficacy" | "minmax" | "best" | "rank" | "zscore";

/** How the scores make up the total: by the weights of the sheet, all alike, or added up as they are. */
export type Method = "weighted" | "equal" | "sum";

/** What a word among the numbers stands for. */
export type WordMeaning = "notApplicable" | "missing" | "zero";

/** In the form joined `at` names the sheet as well: 数学!C. */
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
  /** The column with the target of each unit. */
  readonly targetAt?: string;
  readonly targetHeader?: string;
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
  /** joined: where the units stand in each sheet. */
  readonly parts?: readonly MappedPart[];
  /** Where a unit or an indicator has several rows; `at` and the lines name the first of them. */
  readonly block?: MappedBlock;
  /** wide and transposed: the line with the targets that all units have in common, and what stands there as its name. */
  readonly targetLine?: MappedField;
  /** wide: how many columns to the right the other halves of the list begin, where it is printed side by side. */
  readonly halves?: readonly number[];
  /** One sheet; in the form sheets one for each unit, in joined one for each indicator. */
  readonly sheets: readonly string[];
  readonly title: string;
  /** The first and the last line of the units (rows, or columns when transposed). */
  readonly from: string;
  readonly to: string;
  /** Lines between them that are no units, such as totals; in halves to the right the cell of the name ("F12"). */
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
  /** wide: the headings between the units that divide them into classes, from above; absent where none do. */
  readonly sections?: readonly MappedSection[];
  /** sheets: the class of a sheet. */
  readonly classOf: Readonly<Record<string, string>>;
  readonly settings: Pick<Settings, "marking" | "decimals" | "missing" | "ties" | "weightTotal">;
  readonly grades: readonly { readonly name: string; readonly lower: number }[];
}

/** The key under which a mapping is stored with a workbook. */
export const MAPPING_KEY = "layout";
