import { goldenCases, type GoldenCase } from "./goldenCases";
import { GOLDEN_NUMBERS } from "./goldenNumbers";
import { GOLDEN_RESULTS } from "./goldenResults";

const GOLDEN_CHECKS = { ...GOLDEN_NUMBERS, ...GOLDEN_RESULTS };

/** Cases of methods that Hengji does not have, or of another system's own conversion, and why. */
const SKIPPED: Readonly<Record<string, string>> = {
  "ahp: AHP 3x3 CI": "column means instead of the principal eigenvector, and an index of 0.52",
  "ahp: AHP hierarchy": "column means instead of the principal eigenvector",
  "fiscal_indicator_score: 定性区间":
    "marks of 定性 items are given by people within limits on the sheet",
  "outlier_trend: winsorise": "outliers are pointed out, never changed",
  "borda_copeland: outranking": "Copeland is no method of ours",
  "borda_copeland: Copeland": "Copeland is no method of ours",
  "critic_weights: CRITIC Diakoulaki 1995 8x3 spearman": "CRITIC is by Pearson",
  "entropy_weights: 熵值法 min-max first": "entropy is of raw shares",
  "means: geometric mean refuses": "a score of 0 makes its group 0; only one below 0 is refused",
  "means: hmean": "there is no harmonic mean",
  "means: HARMEAN": "there is no harmonic mean",
  "means: genmean p=-1": "there is no power mean",
  "means: data-availability": "a missing score is refused or reweighted, without a threshold",
  "normalise_other: norm-vector": "there is no vector normalisation",
  "outlier_trend: CAGR": "growth is against one base period",
  "scale_conversion: SAP": "conversion of another system's rating scales",
  "topsis: TOPSIS": "TOPSIS is no method of ours",
  "zscore: STANDARDIZE": "mean and deviation are those of the class, not given",
};

const keyOf = ({ file, name }: GoldenCase): string => `${file}: ${name}`;

/** The longest entry that is the beginning of the case's key. */
function entryFor(
  golden: GoldenCase,
  table: Readonly<Record<string, unknown>>,
): string | undefined {
  const fitting = Object.keys(table).filter(
    (entry) => keyOf(golden).startsWith(entry) && (entry.includes(":") || golden.file === entry),
  );
  return fitting.sort((a, b) => b.length - a.length)[0];
}

const cases = goldenCases();
const run = cases.filter((golden) => entryFor(golden, SKIPPED) === undefined);

it("every case is run, or skipped by name with a reason", () => {
  const unknown = run.filter((golden) => entryFor(golden, GOLDEN_CHECKS) === undefined);
  expect(unknown.map(keyOf)).toEqual([]);
  const skipped = cases.length - run.length;
  expect({
    files: new Set(cases.map(({ file }) => file)).size,
    cases: cases.length,
    skipped,
  }).toEqual({
    files: 19,
    cases: 133,
    skipped: 29,
  });
});

it("no reason stands without a case", () => {
  const used = new Set(cases.map((golden) => entryFor(golden, SKIPPED)));
  expect(Object.keys(SKIPPED).filter((entry) => !used.has(entry))).toEqual([]);
});

it.each(run.map((golden) => ({ key: keyOf(golden), golden })))("$key", ({ golden }) => {
  expect.hasAssertions();
  GOLDEN_CHECKS[entryFor(golden, GOLDEN_CHECKS) as string]?.(golden);
});
