/** The pages of the pane, in the order in which they are shown. */
export const PAGE_IDS = [
  "start",
  "grade",
  "templates",
  "weights",
  "functions",
  "explain",
  "board",
  "reports",
  "merge",
  "roll",
  "settings",
] as const;

export type PageId = (typeof PAGE_IDS)[number];
