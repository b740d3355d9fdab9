import type { Notice } from "./notice";
import type { SentForm } from "./matchForm";
import type { Claim } from "./readForm";
import type { Filled } from "./filled";

/** Where a form stands. */
export type FormStatus =
  | { readonly kind: "received" }
  | { readonly kind: "late"; readonly days: number }
  | { readonly kind: "open" }
  | { readonly kind: "overdue"; readonly days: number }
  | { readonly kind: "returned" };

/** What came of one form. */
export interface FormOutcome {
  readonly sent: SentForm;
  readonly status: FormStatus;
  /** The day of the first file that was taken; "" where none was. */
  readonly received: string;
  /** The file by which that day was set just now; "" where 收表 has it already, or nothing was taken. */
  readonly datedBy: string;
  /** The file whose values stand; "" where none was taken. */
  readonly file: string;
  /** How many versions were taken. */
  readonly version: number;
  readonly filled: number;
  /** What is not filled in, by the indexes of unit and indicator. */
  readonly lacking: SentForm["form"]["pairs"];
  /** The values to write, by pairKey; undefined where nothing changes. */
  readonly taken: Taken | undefined;
  /** contentCode of the versions that were decided on. */
  readonly settled: readonly string[];
  /** Why it was sent back, or what is to be decided. */
  readonly problems: readonly Notice[];
}

export interface Taken {
  readonly values: ReadonlyMap<string, Filled>;
  readonly claims: readonly Claim[];
}

/** A file that belongs to no form that was sent. */
export interface StrayFile {
  readonly file: string;
  /** What it says of itself; "" where it says nothing. */
  readonly form: string;
  readonly reporter: string;
  readonly why: Notice;
}
