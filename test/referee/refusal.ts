/** The whole grading is refused: the scheme or the data cannot be graded as they are. */
export class Refusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** One value cannot be scored; the unit has no result, the others have theirs. */
export class UnitFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
