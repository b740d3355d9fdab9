import type { Locale } from "../scoring/locale";
import type { CellFunction } from "./definition/cellFunction";
import { CELL_FUNCTIONS } from "./registry";

/** The file by which Excel learns names and help of the functions, one for each language. */
export interface FunctionsMetadata {
  /** Lets a range with an error cell reach us, so that the answer can name it. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "scalar" | "matrix";
    readonly optional?: true;
  }[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
}

/**
 * The metadata in the language; ids and names are the same in all.
 *
 * The flag for custom data stays away: both flags together crash Excel LTSC 2021 (office-js#4385).
 */
export function metadata(locale: Locale): FunctionsMetadata {
  const functions = CELL_FUNCTIONS.map((each) => describe(each, locale));
  return { allowErrorForDataTypeAny: true, functions };
}

function describe(each: CellFunction, locale: Locale): FunctionMetadata {
  return {
    id: each.id,
    name: each.id,
    description: each.description[locale],
    parameters: each.parameters.map(({ name, description, dimensionality, isOptional }) => ({
      name: name[locale],
      description: description[locale],
      type: "any",
      dimensionality,
      ...(isOptional ? { optional: true as const } : {}),
    })),
    result: { type: "any", dimensionality: each.result },
  };
}
