import { CellState, Participation, type Columns } from "../columns";
import { fractionOf, meanOf, ZERO, type Fraction } from "../numbers/fraction";
import { fullScore } from "../fullMarks";
import { classMeans } from "../classes/classSpreads";
import { allScores, scoreAt, type ColumnScores } from "../rules/rule";
import type { MissingPolicy, Scheme } from "../scheme";
import { appliesTo, weightFor } from "../weights/weightTree";
import { markingOf } from "./ruleColumn";

const MEAN_ERROR = 1e-13;

function refused(): MissingPolicy {
  return "refuse";
}

/** The scores of one indicator with what the policies put in the place of missing ones; the others stay NaN. */
export interface FilledScores {
  readonly error: number;
  readonly fill: (from: number, to: number, out: Float64Array) => void;
  readonly exact: (unit: number) => Fraction;
  /** The scores themselves where they are values of cells and nothing is put in the place of missing ones. */
  readonly marks?: Float64Array | undefined;
  /** What the policy for a missing score of the unit is; refuse for a number that could not be scored. */
  readonly policyAt: (unit: number) => MissingPolicy;
}

/**
 * Fills the missing scores of one indicator by the policies of the scheme: zero, class mean and full marks write a
 * score; reweight and refuse leave none. A number that could not be scored (no target, 不可比) is refused.
 */
export function filledScores(
  scheme: Scheme,
  columns: Columns,
  index: number,
  scores: ColumnScores,
): FilledScores {
  const { states } = columns.values[index]!;
  const { error, fill, exact, marks } = scores;
  if (!states) return { error, fill, exact, marks, policyAt: refused };
  const policies = Object.values(CellState).map((state) => policyFor(scheme, index, state));
  const policyAt = (unit: number): MissingPolicy => policies[states[unit]!]!;
  // 排名法 and 离差法 compare what has been filled already: what is missing still has no score to be compared with.
  const { method } = scheme.settings;
  const isCompared = method === "places" || method === "deviation";
  if (isCompared || !policies.some(isReplacing)) return { error, fill, exact, marks, policyAt };
  const replacements = replacementsOf(scheme, columns, index, { scores, policyAt });
  const { classes, classNames, participation } = columns;
  const width = classNames.length;
  /** Where the number for a unit without a score stands; a unit that is not assessed gets that of a number, none. */
  const rowOf = (unit: number): number => {
    const isAssessed = participation === null || participation[unit] === Participation.assessed;
    const state = isAssessed ? states[unit]! : CellState.number;
    return state * width + (classes === null ? 0 : classes[unit]!);
  };
  return {
    // A compensated mean adds a few units of the last digit of a score.
    error: error + MEAN_ERROR,
    policyAt,
    fill(from, to, out) {
      if (!marks) scores.fill(from, to, out);
      const [source, first] = marks ? [marks, from] : [out, 0];
      let numbers: Float64Array | undefined;
      for (let at = 0; at < to - from; at++) {
        const score = source[first + at]!;
        out[at] = score === score ? score : (numbers ??= replacements.numbers())[rowOf(from + at)]!;
      }
    },
    // A number is never replaced: only where there is none, the rule is asked whether it gives a score all the same.
    exact: (unit) =>
      states[unit] === CellState.number || !Number.isNaN(scoreAt(scores, unit))
        ? scores.exact(unit)
        : replacements.exact(unit),
  };
}

/** Whether a policy puts a score in the place of a missing one. */
export function isReplacing(policy: MissingPolicy): boolean {
  return policy !== "refuse" && policy !== "reweight";
}

/** What policies put in the place of missing scores. */
interface Replacements {
  /** By state and class, those of a state side by side; NaN where there is none. Worked out when first asked for. */
  numbers(): Float64Array;
  /** Of a unit that gets one. */
  exact(unit: number): Fraction;
}

function replacementsOf(
  scheme: Scheme,
  columns: Columns,
  index: number,
  { scores, policyAt }: Pick<FilledScores, "policyAt"> & { readonly scores: ColumnScores },
): Replacements {
  const indicator = scheme.indicators[index]!;
  const { classes, classNames } = columns;
  const fulls = Float64Array.from(classNames, (className) =>
    fullScore(indicator, weightFor(indicator, className), markingOf(scheme)),
  );
  const means = meansByClass(scores, columns);
  const classIndexOf = (unit: number): number => (classes === null ? 0 : classes[unit]!);
  let known: Float64Array | undefined;
  return {
    numbers: () =>
      (known ??= Float64Array.from(
        Object.values(CellState).flatMap((state) =>
          classNames.map((name, classIndex) =>
            appliesTo(indicator, name)
              ? numberOf(policyFor(scheme, index, state), classIndex)
              : NaN,
          ),
        ),
      )),
    exact(unit) {
      const policy = policyAt(unit);
      if (policy === "zero") return ZERO;
      return policy === "mean"
        ? means.exact(classIndexOf(unit))
        : fractionOf(fulls[classIndexOf(unit)]!);
    },
  };

  function numberOf(policy: MissingPolicy, classIndex: number): number {
    if (policy === "zero") return 0;
    if (policy === "full") return fulls[classIndex]!;
    return policy === "mean" ? means.number(classIndex) : NaN;
  }
}

/** The mean score of each class, of the units that have one; NaN where none has. Worked out when first asked for. */
function meansByClass(
  scores: ColumnScores,
  { size, classes, classNames }: Columns,
): { number(classIndex: number): number; exact(classIndex: number): Fraction } {
  let numbers: Float64Array | undefined;
  const exacts = new Map<number, Fraction>();
  return {
    number: (classIndex) =>
      (numbers ??= classMeans(allScores(scores, size), classes, classNames.length))[classIndex]!,
    exact(classIndex) {
      const found = exacts.get(classIndex) ?? exactMean(classIndex);
      exacts.set(classIndex, found);
      return found;
    },
  };

  function exactMean(classIndex: number): Fraction {
    const own: Fraction[] = [];
    allScores(scores, size).forEach((score, unit) => {
      const isOwn = classes === null || classes[unit] === classIndex;
      if (score === score && isOwn) own.push(scores.exact(unit));
    });
    return meanOf(own);
  }
}

/** The policy for a missing value: the indicator's own, else the scheme's. */
export function policyFor(scheme: Scheme, index: number, state: number): MissingPolicy {
  const indicator = scheme.indicators[index]!;
  if (state === CellState.number || state === CellState.exempt) return "refuse";
  return state === CellState.notApplicable
    ? (indicator.notApplicable ?? scheme.settings.notApplicable)
    : (indicator.missing ?? scheme.settings.missing);
}
