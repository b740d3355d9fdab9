import { checkColumns } from "../../../src/scoring/appraise/checkColumns";
import type { Columns, LedgerRow } from "../../../src/scoring/columns";
import type { Settings, VetoEffect } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenIndicator, givenScheme, givenScores } from "../given";

const ledger = (rest: Partial<LedgerRow>): Pick<Columns, "ledger"> => ({
  ledger: [
    {
      unit: 0,
      item: "表彰",
      type: "",
      level: "",
      points: 1,
      share: 1,
      date: "",
      document: "",
      ...rest,
    },
  ],
});
const veto = (effect: VetoEffect): Pick<Columns, "vetoes"> => ({
  vetoes: [{ unit: 0, item: "安全生产", effect, basis: "", date: "" }],
});

it.each<{ name: string; rest: Partial<Columns>; settings?: Partial<Settings>; code: string }>([
  { name: "nothing beside the values", rest: {}, code: "no error" },
  {
    name: "a coefficient, or none",
    rest: { difficulty: Float64Array.of(1.1), post: Float64Array.of(NaN) },
    code: "no error",
  },
  { name: "a coefficient of 0", rest: { post: Float64Array.of(0) }, code: "invalidCoefficient" },
  {
    name: "a coefficient below 0",
    rest: { difficulty: Float64Array.of(-1) },
    code: "invalidCoefficient",
  },
  { name: "a share of all", rest: ledger({ share: 1 }), code: "no error" },
  { name: "a share of nothing", rest: ledger({ share: 0 }), code: "invalidLedgerShare" },
  { name: "a share of 70 for 70 %", rest: ledger({ share: 70 }), code: "invalidLedgerShare" },
  { name: "points that are no number", rest: ledger({ points: NaN }), code: "invalidLedgerPoints" },
  {
    name: "a veto that would raise",
    rest: veto({ kind: "drop", grades: -1 }),
    code: "invalidVeto",
  },
  { name: "half a band", rest: veto({ kind: "drop", grades: 0.5 }), code: "invalidVeto" },
  { name: "a cap below 0", rest: veto({ kind: "cap", score: -1 }), code: "invalidVeto" },
  { name: "a cap", rest: veto({ kind: "cap", score: 59 }), code: "no error" },
  {
    name: "a score veto among places",
    rest: veto({ kind: "zero" }),
    settings: { method: "places" },
    code: "scoreVetoWithPlaces",
  },
  {
    name: "a grade veto among places",
    rest: veto({ kind: "lowest" }),
    settings: { method: "places" },
    code: "no error",
  },
])("$name: $code", ({ rest, settings, code }) => {
  const scheme = givenScheme([givenIndicator("a", 100)], settings);
  expect(codeOf(() => checkColumns(scheme, givenScores([1], rest)))).toBe(code);
});
