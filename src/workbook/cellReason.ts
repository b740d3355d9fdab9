/** Why a cell shows an error: what the function in it said when it was calculated. */
export interface CellReason {
  readonly sheet: string;
  readonly address: string;
  /** The error that the cell shows: #VALUE!. */
  readonly error: string;
  readonly text: string;
}
