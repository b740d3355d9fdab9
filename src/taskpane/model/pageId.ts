/** The pages of the pane, in the order in which they are shown: that of the year, and last what is needed at any time. */
export const PAGE_IDS = [
  "start",
  "grade",
  "templates",
  "weights",
  "collect",
  "explain",
  "board",
  "reports",
  "roll",
  "functions",
  "settings",
] as const;

export type PageId = (typeof PAGE_IDS)[number];
