import type { Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import type { PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";

/** What a template of an office is filled from. */
export interface FillContext {
  readonly facts: ReportFacts;
  readonly words: PaperWords;
}

/** A list of units, in the order of the paper. */
export interface ListContext extends FillContext {
  readonly listed: readonly UnitFacts[];
}

/** One unit with those beside it. */
export interface UnitContext extends FillContext {
  readonly unit: UnitFacts;
  readonly classFacts: ClassFacts;
}

/** What {名称} prints; undefined prints nothing. */
type Field<Context> = (context: Context) => Text | undefined;
export type Fields<Context> = Readonly<Record<string, Field<Context>>>;

/** What stands between {#名称} and {/名称}: repeated for each row, or shown where something holds. */
interface Rows<Context, Row> {
  readonly rows: (context: Context) => readonly Row[];
  readonly fields: Fields<Row>;
}

/** A loop whose kind of row only it knows. */
export interface Loop<Context> {
  readonly names: ReadonlySet<string>;
  readonly records: (context: Context) => readonly Readonly<Record<string, Text | undefined>>[];
}

export function loop<Context, Row>({ rows, fields }: Rows<Context, Row>): Loop<Context> {
  const each = Object.entries(fields);
  return {
    names: new Set(Object.keys(fields)),
    records: (context) =>
      rows(context).map((row) => Object.fromEntries(each.map(([name, of]) => [name, of(row)]))),
  };
}

/** All that a template for such a context may name. */
export interface Vocabulary<Context> {
  readonly fields: Fields<Context>;
  readonly loops: Readonly<Record<string, Loop<Context>>>;
  readonly conditions: Readonly<Record<string, (context: Context) => boolean>>;
}
