import type { CellFunction } from "./definition/cellFunction";
import { COMPETE_FUNCTIONS } from "./families/compete";
import { EXPLAIN_FUNCTIONS } from "./families/explain";
import { GRADE_FUNCTIONS } from "./families/grade";
import { PANEL_FUNCTIONS } from "./families/panel";
import { RANK_FUNCTIONS } from "./families/rank";
import { RULE_FUNCTIONS } from "./families/rule";
import { SCORE_FUNCTIONS } from "./families/score";
import { TREND_FUNCTIONS } from "./families/trend";
import { WEIGHT_FUNCTIONS } from "./families/weights";

/** The namespace of the functions in formulas: =HJ.SCORE(…). */
export const NAMESPACE = "HJ";

/** Every function for cells, once: metadata, help, README and tests are made from this list. */
export const CELL_FUNCTIONS: readonly CellFunction[] = [
  ...SCORE_FUNCTIONS,
  ...GRADE_FUNCTIONS,
  ...RANK_FUNCTIONS,
  ...RULE_FUNCTIONS,
  ...COMPETE_FUNCTIONS,
  ...PANEL_FUNCTIONS,
  ...TREND_FUNCTIONS,
  ...WEIGHT_FUNCTIONS,
  ...EXPLAIN_FUNCTIONS,
];
