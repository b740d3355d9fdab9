/** With what the names of the sheets of papers begin. */
export const PAPER_START = "报告_";
