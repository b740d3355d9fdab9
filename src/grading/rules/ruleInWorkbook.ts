import type { ScoreErrorCode } from "../../scoring/errors";
import type { Rule, Scheme } from "../../scoring/scheme";
import type { Findings, Place } from "../findings/finding";
import type { Parameter, RuleColumn, RuleWord } from "./parameters";
import type { RuleCells } from "./ruleCells";
import type { ScoreReferences } from "./scoreReferences";

export type RuleOf<Kind extends Rule["kind"]> = Extract<Rule, { kind: Kind }>;
/** How one word of 计分方法 scores, as people write it in a spreadsheet. */
export type SpelledFormulas = Partial<Record<RuleWord, string>>;

/**
 * Everything that a workbook knows of one kind of rule; what scoring knows of it stands in scoring/rules. A new kind is a
 * file of this shape beside its siblings and a line in `index.ts`.
 */
export interface RuleInWorkbook<R extends Rule> {
  /** Its words of 计分方法, each with its formula in the language of spreadsheets. */
  readonly words: SpelledFormulas;
  /** The word for a rule as it was read. */
  readonly wordOf: (rule: R) => RuleWord;
  /** What its parameters mean; a parameter that is not named here must stay empty. */
  readonly parameters: Readonly<Partial<Record<Parameter, string>>>;
  /** Whether a constraint (C 限制性) may have it, may alone have it, or may not. */
  readonly constraint: "allowed" | "only" | "never";
  /** Marks must lie between 0 and full marks and are never per cents; quantities are measured. */
  readonly values: "marks" | "quantities";
  /** Whether a unit is scored by comparison with those of its class. */
  readonly compares: boolean;
  /** The columns of 数据 that it uses. */
  readonly columns: (rule: R) => readonly RuleColumn[];
  /** Reads its parameters; those that it does not ask for are reported where they are filled. */
  readonly read: (cells: RuleCells) => R;
  /** The parameter that a mistake found by scoring is about; 计分方法 where it is none. */
  readonly fieldOf: Readonly<Partial<Record<ScoreErrorCode, Parameter>>>;
  /** What is worth a look although the rule can be scored. */
  readonly advise?: (rule: R, scheme: Scheme, place: Place, findings: Findings) => void;
  /** Its parameters that values are compared with; the largest says at how many decimals differences are taken. */
  readonly magnitudes: (rule: R) => readonly number[];
  /**
   * The values at which more may turn from better to worse, or from worse to better, ascending; none where the score only
   * rises or only falls. `target` is the unit's own or that of the rule, NaN where there is none.
   */
  readonly turns: (rule: R, target: number) => readonly number[];
  /** The score of a value as a plain formula; the operations stand in the order of scoring. */
  readonly formula: (rule: R, references: ScoreReferences) => string;
}
