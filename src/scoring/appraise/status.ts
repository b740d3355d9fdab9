/** What a unit's result is. */
export const Status = {
  graded: 0,
  /** A score is missing and the policy is to refuse: no result until it is there. */
  incomplete: 1,
  /** 参加，不确定等次 or 不参加考核: no score, grade or rank. */
  exempt: 2,
  /** 待研究: tied, and the grade depends on the order of the tied. */
  pending: 3,
  /** 直接确定: the grade is given, there is no score and no rank. */
  direct: 4,
} as const;
export type StatusName = keyof typeof Status;
