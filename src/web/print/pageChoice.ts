/** What a person may choose before a sheet is printed. */
export interface PageChoice {
  readonly orientation: "portrait" | "landscape";
  /** Whether all columns go on one page, as small as that takes. */
  readonly isFitted: boolean;
}
