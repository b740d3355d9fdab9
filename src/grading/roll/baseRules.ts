import type { Sentence } from "../../scoring/locale";
import { appliesTo } from "../../scoring/weights/weightTree";
import { needsBase } from "../checks/checkUnused";
import { isBlank } from "../read/table";
import { keyOf } from "../format/header";
import { written } from "../merge/schemeDifferences";
import { plainWord } from "../../scoring/plainWord";
import type { Part } from "../merge/part";
import type { LastYear } from "./lastYear";
import type { Move } from "./matchUnits";
import type { RollAnswers } from "./lineage";
import { mergeBasis, type MergeBasis } from "./rollWords";
import { rollSentence } from "./rollTexts";

/** How the base values of an indicator come of last year's values. */
export interface BaseRule {
  readonly code: string;
  /** Of merged units: added up, or left for people. */
  readonly merge: MergeBasis;
  /** Whether the unit of measure is still the same; amounts of another one are no base. */
  readonly isSameUnit: boolean;
  /** Whether it is scored against a base. */
  readonly isNeeded: boolean;
  /** Whether the units of a class have the indicator. */
  readonly isOf: (className: string) => boolean;
}

/** An indicator of which nobody has said what becomes of the values of merged units. */
export interface BasisQuestion {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
}

export interface BaseRules {
  readonly rules: readonly BaseRule[];
  readonly questions: readonly BasisQuestion[];
  readonly problems: readonly Sentence[];
}

/**
 * The indicators whose values of last year are a base of this one: those that compare with a base, that had one last
 * year, or that have a unit of measure. Marks have none.
 */
export function baseRules(
  last: LastYear,
  present: Part,
  moves: readonly Move[],
  { basis }: RollAnswers,
): BaseRules {
  const isMerged = moves.some(({ kind }) => kind === "merged");
  const questions: BasisQuestion[] = [];
  const problems: Sentence[] = [];
  const { indicators, scheme } = present.read;
  const rules = scheme.indicators.flatMap((indicator, index): BaseRule[] => {
    const { code, name } = indicator;
    const measure = written(indicators.cellOf(index, "unit"));
    const lastIndex = last.grading.read.scheme.indicators.findIndex((each) => each.code === code);
    const isNeeded = needsBase(indicator, scheme);
    const isBased = isNeeded || measure !== "" || hadBase(last, code);
    if (lastIndex < 0 || !isBased) return [];
    const isSameUnit =
      plainWord(measure) ===
      plainWord(written(last.grading.read.indicators.cellOf(lastIndex, "unit")));
    const cell = indicators.cellOf(index, "mergeBasis");
    const told = isBlank(cell) ? undefined : mergeBasis(written(cell));
    if (!isBlank(cell) && !told) {
      const { sheet, address } = indicators.placeOf(index, "mergeBasis");
      problems.push(
        rollSentence("basisUnknown", { place: `${sheet}!${address}`, text: written(cell) }),
      );
    }
    const merge = told ?? basis.get(code) ?? (isRate(measure) ? "none" : undefined);
    if (merge === undefined && isMerged && isSameUnit) questions.push({ code, name, measure });
    const isOf = (className: string): boolean => appliesTo(indicator, className);
    return [{ code, merge: merge ?? "none", isSameUnit, isNeeded, isOf }];
  });
  return { rules, questions, problems };
}

/** Rates of two units do not add up. */
function isRate(measure: string): boolean {
  return /[%％‰]|百分|千分/.test(measure);
}

function hadBase({ part }: LastYear, code: string): boolean {
  return part.tables.get("data")!.columns.has(keyOf("base", code));
}

export function basisQuestion({ code, name, measure }: BasisQuestion): Sentence {
  const told = measure === "" ? { "zh-CN": "无计量单位", "en-US": "no unit of measure" } : measure;
  return rollSentence("askBasis", { code, name, measure: told });
}
