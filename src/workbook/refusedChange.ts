/** What was not done, since something is protected or would be torn apart. */
export type RefusedChange =
  /** A cell is locked. */
  | { readonly kind: "cell"; readonly sheet: string; readonly address: string }
  /** Rows and columns of a protected sheet stay where they are. */
  | { readonly kind: "lines"; readonly sheet: string }
  /** Rows are not sorted over a merged cell. */
  | { readonly kind: "merged"; readonly sheet: string; readonly address: string }
  /** Rows are not sorted where cells below one another have rules that differ: in the file these would stay behind. */
  | { readonly kind: "rules"; readonly sheet: string; readonly address: string }
  /** The sheets of the workbook stay as they are. */
  | { readonly kind: "structure" };
