/** How the ids of rules begin that only light cells up. */
export const HIGHLIGHT_ID = "hengji-highlight-";
