/** A sheet and the name that it gets. */
export interface SheetRename {
  readonly from: string;
  readonly to: string;
}
