/** What a unit's result is. */
export const Status = {
  graded: 0,
  /** A score is missing and the policy is to refuse: no result until it is there. */
  incomplete: 1,
  /** 不定档次: no score, grade or rank. */
  exempt: 2,
  /** 待研究: tied across a quota line. */
  pending: 3,
} as const;
export type StatusName = keyof typeof Status;
