/** Whether the cards of the first day were put away ("skipped"); the settings bring them back. */
export const FIRST_STEPS_KEY = "firstSteps";
