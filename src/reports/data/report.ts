import type { Sentence } from "../../scoring/locale";
import type { KindId } from "../kindNames";
import type { ChartSpec } from "./chart";
import type { Text } from "./text";

/** 草稿: not all data are there. 送审稿: a unit is not decided. 定稿: all are. */
export type State = "draft" | "review" | "final";

/** A paper as data: renderers know no scores, kinds know no format. */
export interface Report {
  readonly kind: KindId;
  readonly state: State;
  /** document: a letter of 22 lines to a page. form: smaller type, so that a page holds it. */
  readonly page: "document" | "form";
  /** The parts between which a title may be broken. */
  readonly title: readonly Text[];
  /** 主送机关; null where the paper names none. */
  readonly address: Text | null;
  readonly blocks: readonly Block[];
  /** 署名 and 成文日期; null where the paper is not signed. */
  readonly sign: Sign | null;
  readonly attachments: readonly Attachment[];
  /** What a letter of an office bears besides; omitted where 方案 says nothing of it. */
  readonly imprint?: Imprint;
  readonly findings: readonly ReportFinding[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  /** `lead` stands before the text in the same line: （一）等次。 */
  | { readonly kind: "paragraph"; readonly lead?: string; readonly text: Text }
  /** Without the two characters in front. */
  | { readonly kind: "line"; readonly text: Text; readonly align?: "left" | "right" }
  | { readonly kind: "table"; readonly table: ReportTable }
  | { readonly kind: "form"; readonly form: ReportForm }
  /** Its table follows it, unless what it shows stands in another table of the paper. */
  | { readonly kind: "chart"; readonly chart: ChartSpec; readonly isListed?: boolean }
  /** What follows stands on a new page. */
  | { readonly kind: "pageBreak" };

export interface ReportTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Text[])[];
  /** Smaller type than few columns would have. */
  readonly isDense?: boolean;
  /** How dark a cell of a row is, 0 to 4 from the best; what it says stands in it. */
  readonly shades?: readonly (readonly (number | undefined)[])[];
  /** Rows that sum up, set off from the others. */
  readonly foot?: readonly (readonly Text[])[];
}

export interface TableColumn {
  readonly header: string | Text;
  /** In twips; all of them come to 8845 on an upright page. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

/** A form that is filled in by hand: cells over several columns, rows of a height, words where something is known. */
export interface ReportForm {
  /** In twips; all of them come to 8845. */
  readonly widths: readonly number[];
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  /** At least so high, in twips. */
  readonly height: number;
  /** All of them span as many columns as there are widths. */
  readonly cells: readonly FormCell[];
}

export interface FormCell {
  /** A paragraph each. */
  readonly texts: readonly Text[];
  /** Over so many columns. */
  readonly span: number;
  /** Whether it says what is asked; else it is what is filled in. */
  readonly isLabel: boolean;
  /** Where somebody signs, at the foot of the cell. */
  readonly sign?: Text;
}

export interface Sign {
  readonly issuer: Text;
  readonly date: Text;
}

/** 密级 above the title, 附注 below the date, 版记 at the foot of the last page; each only where it is filled in. */
export interface Imprint {
  readonly secrecy?: Text;
  readonly remark?: Text;
  readonly copyTo?: Text;
  readonly printedBy?: Text;
  readonly printedOn?: Text;
}

export interface Attachment {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What whoever makes the paper should know: what is left blank, what was taken for granted. */
export interface ReportFinding {
  readonly code: string;
  readonly message: Sentence;
}
