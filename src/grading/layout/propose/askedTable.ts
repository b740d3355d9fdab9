import type { MappedField, Mapping } from "../mapping/mapping";
import type { FoundTable } from "../see/foundTable";
import type { ColumnHeader } from "../see/headersOf";
import type { UnitLines } from "../see/unitLines";
import type { TableProposal } from "./proposal";
import type { FoundScale } from "./scaleOf";
import type { Settled } from "./settle";
import type { Treatment } from "./treatment";

/** A table as it was read. */
export interface ReadTable {
  readonly table: FoundTable;
  readonly units: UnitLines;
  readonly headers: readonly ColumnHeader[];
  readonly unitHeader: string;
  readonly settled: Settled;
  /** Whether marks are out of the weights; undefined where the sheet does not say. */
  readonly isPoints: boolean | undefined;
  /** What each column that counts holds, in their order. */
  readonly treated: readonly Treatment[];
  /** The line of the targets that all units have in common. */
  readonly targetLine: MappedField | undefined;
}

/** A table as it was read, for asking about it. */
export interface AskedTable extends ReadTable {
  readonly names: readonly string[];
  readonly mapping: Mapping;
  readonly scale: FoundScale;
  readonly words: TableProposal["words"];
}
