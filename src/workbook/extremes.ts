/**
 * The largest of the numbers, and of `least`. A long list breaks Math.max, which takes each number as an argument.
 *
 * @example
 * largest([3, 9, 4]); // => 9
 * largest([], 0); // => 0
 */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}

/** The smallest of the numbers; Infinity where there are none. */
export function smallest(numbers: Iterable<number>): number {
  let found = Infinity;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}
