import { ScoreError } from "../../scoring/errors";
import type { Locale, Sentence } from "../../scoring/locale";
import type { Answer, CellValue } from "./answer";
import type { Argument } from "../reading/argument";
import type { Parameter, ParameterText } from "./parameter";

/** A worked example, shown in the help and in the README and run as a test. */
export interface Example {
  readonly given: readonly unknown[];
  readonly gives: Answer;
}

/** A function for cells: what Excel must know of it, and what it computes from plain values. */
export interface CellFunction {
  /** Also its name, in every language; never changed once published. */
  readonly id: string;
  readonly description: Sentence;
  readonly parameters: readonly Parameter[];
  readonly result: "scalar" | "matrix";
  readonly example: Example;
  /**
   * The answer to what a host or a caller passed.
   *
   * @throws {ScoreError} any code
   */
  readonly run: (given: readonly unknown[], locale: Locale) => Answer;
}

interface Definition<Name extends string> {
  readonly id: string;
  readonly description: readonly [chinese: string, english: string];
  readonly parameters: Readonly<Record<Name, ParameterText>>;
  readonly result?: "scalar" | "matrix";
  readonly example: Example;
  readonly compute: (given: Readonly<Record<Name, Argument>>, locale: Locale) => Answer;
}

/** Makes a function of its definition; parameters stand in the order of their keys, which are their English names. */
export function cellFunction<Name extends string>(definition: Definition<Name>): CellFunction {
  const { id, description, result = "scalar", example, compute } = definition;
  const texts = Object.entries<ParameterText>(definition.parameters);
  const parameters = texts.map(([key, { chineseName, ...rest }]) => ({
    ...rest,
    name: { "zh-CN": chineseName, "en-US": key },
  }));
  return {
    id,
    description: { "zh-CN": description[0], "en-US": description[1] },
    parameters,
    result,
    example,
    run(given, locale) {
      const named = texts.map(([key], index): [string, Argument] => {
        const name = parameters[index]?.name[locale] ?? key;
        // Excel asks for it itself; what is only blank is told by whoever reads it.
        if (given[index] === undefined && !parameters[index]?.isOptional) {
          throw new ScoreError("argumentMissing", { parameter: name });
        }
        return [key, { name, value: given[index] }];
      });
      return checked(compute(Object.fromEntries(named) as Record<Name, Argument>, locale));
    },
  };
}

/** An answer never holds what is no number, nor a minus zero. */
function checked(answer: Answer): Answer {
  return Array.isArray(answer) ? answer.map((row) => row.map(checkedCell)) : checkedCell(answer);
}

function checkedCell(value: CellValue): CellValue {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) throw new ScoreError("resultTooLarge");
  return value + 0;
}
