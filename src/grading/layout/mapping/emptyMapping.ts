import type { Mapping } from "./mapping";
import { usualGrades } from "./grades";

/** A mapping with nothing in it yet: percent marks, two decimals, the usual four grades. */
export const EMPTY_MAPPING: Mapping = {
  version: 2,
  form: "wide",
  sheets: [],
  title: "",
  from: "",
  to: "",
  skip: [],
  unit: { at: "", header: "" },
  alsoUnit: [],
  class: null,
  item: null,
  value: null,
  indicators: [],
  method: "weighted",
  words: {},
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
  grades: usualGrades(100),
};
