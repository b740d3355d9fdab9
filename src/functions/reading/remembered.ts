import { ScoreError } from "../../scoring/errors";
import type { Argument } from "./argument";
import { errorNameOf } from "./errorCell";
import { mayBeBlank } from "./hostZeros";

/** So many columns of formulas, each over ranges of its own, can be calculated side by side. */
const MOST = 4;

interface Memory<Made> {
  readonly given: readonly Argument[];
  readonly zeroMayBeBlank: boolean;
  /** Gives what was made, or fails as the making did. */
  readonly again: () => Made;
}

/**
 * The same function, which makes nothing twice of what it was given last. Formulas filled down a column all name the same
 * ranges; reading them for every formula again takes time that grows with the square of the units.
 *
 * Cells are compared, not addresses, so what it gives is never stale. It holds the last few ranges and no more.
 */
export function remembered<Given extends readonly Argument[], Made>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  const memories: Memory<Made>[] = [];
  return (given) => {
    const zeroMayBeBlank = mayBeBlank(0);
    const found = memories.findIndex(
      (each) =>
        each.zeroMayBeBlank === zeroMayBeBlank &&
        each.given.every((argument, index) => isSame(argument, given[index]!)),
    );
    const memory =
      found < 0
        ? { given, zeroMayBeBlank, again: outcome(() => make(given)) }
        : memories.splice(found, 1)[0]!;
    memories.unshift(memory);
    memories.splice(MOST);
    return memory.again();
  };
}

/** What is wrong with a range is found once, too. */
function outcome<Made>(make: () => Made): () => Made {
  try {
    const made = make();
    return () => made;
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return () => {
      throw error;
    };
  }
}

/** The names of arguments stand in the sentences of errors. */
function isSame(one: Argument, other: Argument): boolean {
  return one.name === other.name && areSameCells(one.value, other.value);
}

/** Any object is the error of its cell. */
function areSameCells(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (!Array.isArray(one))
    return errorNameOf(one) !== null && errorNameOf(one) === errorNameOf(other);
  const cells = other as readonly unknown[];
  return (
    one.length === cells.length &&
    one.findIndex((cell, index) => !areSameCells(cell, cells[index])) < 0
  );
}
