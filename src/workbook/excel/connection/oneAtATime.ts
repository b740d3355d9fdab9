let last: Promise<unknown> = Promise.resolve();

/**
 * Runs operations on whole sheets one after the other: the pane and a ribbon button share a page, and what one has under
 * construction must not look like the leftovers of a crash to the other. One that fails does not hold up the next.
 */
export function oneAtATime<Result>(operation: () => Promise<Result>): Promise<Result> {
  const next = last.then(operation, operation);
  last = next;
  return next;
}
