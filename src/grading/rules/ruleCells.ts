import type { Direction } from "../../scoring/direction";
import type { Indicator } from "../../scoring/scheme";
import type { Parameter, RuleWord } from "./parameters";

/** The cells of one row of 指标 as a rule reads them; each is noted, so that what nothing reads can be told. */
export interface RuleCells {
  readonly word: RuleWord;
  readonly category: Indicator["category"];
  /** Marks or a plain number; a per cent is refused. */
  mark(parameter: Parameter): number | null;
  /** A number like the values: per cents count in percentage points. */
  quantity(parameter: Parameter): number | null;
  /** The value, or a report that its cell is empty. */
  needed(parameter: Parameter, value: number | null): number;
  direction<Allowed extends Direction>(allowed: readonly Allowed[], usual: Allowed): Allowed;
  partial(): boolean;
  steps(): [lower: number, score: number][];
  /** A parameter that is only there for people, which is said. */
  information(parameter: Parameter): void;
}
