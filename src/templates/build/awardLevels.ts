import { text } from "./text";

/** The levels of awards, from the highest, as grading knows them. */
export const AWARD_LEVEL = {
  national: text("国家级", "national"),
  provincial: text("省部级", "provincial"),
  municipal: text("市级", "municipal"),
  county: text("县级", "county"),
};
