import { GRADE_SCALES } from "../../scoring/gradeScale";
import type { Mapping } from "./mapping";
import { presetGrades } from "./questionTexts";

/** A mapping with nothing in it yet: percent marks, two decimals, the usual four grades. */
export const EMPTY_MAPPING: Mapping = {
  version: 1,
  form: "wide",
  sheets: [],
  title: "",
  from: "",
  to: "",
  skip: [],
  unit: { at: "", header: "" },
  class: null,
  item: null,
  value: null,
  indicators: [],
  adjustments: [],
  vetoes: [],
  total: null,
  rank: null,
  classOf: {},
  settings: {
    marking: "percent",
    decimals: 2,
    missing: "refuse",
    ties: "competition",
    weightTotal: "strict",
  },
  grades: presetGrades(GRADE_SCALES["优秀良好合格待改进"], 100),
};
