import type { FileAdapter } from "./fileAdapter";
import type { Output } from "./output";

/** What a run is given from outside. */
export interface Environment extends Output {
  readonly adapter: FileAdapter;
  /** Today, for the date printed with the results; --date goes before it. */
  readonly today: string;
  /** The lines of the standard input. */
  readonly lines: () => AsyncIterable<string>;
}
