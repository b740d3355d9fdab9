/** How long a test waits for what has to come, in ms: far longer than it takes, also on a slow machine that does other things. */
export const PATIENCE = 90_000;
/** How long a test may take that builds something first, in ms. */
export const LONG = 600_000;
