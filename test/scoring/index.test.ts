import * as scoring from "../../src/scoring/index";

it("a scheme and data in, results and their reasons out", () => {
  const { appraise, band, DEFAULT_SETTINGS, explain, fingerprint, numberOfTicks, plainColumns } =
    scoring;
  const indicator: scoring.Indicator = {
    code: "I1",
    name: "工作质量",
    groups: [],
    weight: 100,
    classWeights: {},
    category: null,
    nature: null,
    stage: null,
    measure: "value",
    rule: { kind: "direct" },
    missing: null,
    notApplicable: null,
  };
  const scheme: scoring.Scheme = {
    name: "方案",
    settings: DEFAULT_SETTINGS,
    indicators: [indicator],
    bands: [band("优秀", 90), band("合格", 0)],
  };
  const values = [{ values: Float64Array.of(92.345, 80), states: null }];
  const appraisal = appraise(scheme, plainColumns(values, 2));
  expect(numberOfTicks(appraisal.score[0]!, 2)).toBe(92.35);
  expect([...appraisal.rank]).toEqual([1, 2]);
  expect(explain(appraisal, 0).map(({ text }) => text["zh-CN"])).toContain("等次：优秀");
  expect(scoring.appraiseOneByOne(scheme, appraisal.columns)[0]!.score).toBe(92.35);
  expect(fingerprint(scheme)).toHaveLength(64);
});

it("opens onto these, and no more", () => {
  expect(Object.keys(scoring).sort()).toEqual([
    "CellState",
    "DEFAULT_SETTINGS",
    "ScoreError",
    "Status",
    "appraise",
    "appraiseOneByOne",
    "band",
    "bandOf",
    "decisionProblems",
    "explain",
    "explainer",
    "finalGrade",
    "fingerprint",
    "numberOfTicks",
    "plainColumns",
    "presetBands",
    "trendOf",
    "trendPoints",
  ]);
});
