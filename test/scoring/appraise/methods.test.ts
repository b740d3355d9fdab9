import { band } from "../../../src/scoring/grades/gradeScale";
import { givenClasses, givenColumns, givenIndicator, givenScheme, givenScores } from "../given";
import { resultsOf } from "./resultsOf";

it("名次和: places are weighted and added, the lowest sum is first", () => {
  const bands = [band("红旗", null, { places: 1 }), band("先进", null)];
  const scheme = givenScheme(
    [givenIndicator("a", 50), givenIndicator("b", 50)],
    { method: "places" },
    bands,
  );
  expect(
    resultsOf(
      scheme,
      givenColumns([
        [90, 70],
        [80, 90],
        [70, 60],
      ]),
    ),
  ).toMatchObject({
    scores: [1.5, 1.5, 3],
    ranks: [1, 1, 3],
    grades: ["", "", "先进"],
    statuses: ["pending", "pending", "graded"],
  });
});

it("名次和: a missing score that counts zero has the last place, not the first", () => {
  const scheme = givenScheme([givenIndicator("a", 100)], { method: "places", missing: "zero" }, [
    band("合格", null),
  ]);
  expect(resultsOf(scheme, givenScores(["blank", 80, 90])).ranks).toEqual([3, 2, 1]);
});

it("变差法: z-scores around 50, or change around 100", () => {
  const deviation = givenScheme([givenIndicator("a", 100)], { method: "deviation" });
  expect(resultsOf(deviation, givenScores([80, 90, 100])).scores).toEqual([37.75, 50, 62.25]);
  const change = givenScheme([givenIndicator("a", 100)], { method: "change", missing: "zero" });
  const columns = givenScores([110, 90, 5], { bases: [Float64Array.of(100, 100, 0)] });
  expect(resultsOf(change, columns)).toMatchObject({
    scores: [110, 90, NaN],
    statuses: ["graded", "graded", "incomplete"],
  });
});

it("红旗/先进/合格/不合格 by place: only who reaches 合格 competes", () => {
  const bands = [
    band("红旗", null, { share: 0.25 }),
    band("先进", null, { share: 0.5 }),
    band("合格", 60),
    band("不合格", 0),
  ];
  expect(
    resultsOf(givenScheme([givenIndicator("总分", 100)], {}, bands), givenScores([50, 61, 90, 80]))
      .grades,
  ).toEqual(["不合格", "先进", "红旗", "先进"]);
});

it("名次和: a class mean of nobody's scores gives no place", () => {
  const scheme = givenScheme(
    [givenIndicator("a", 100, { notApplicable: "mean" })],
    { method: "places", missing: "full" },
    [band("合格", null)],
  );
  const columns = givenScores(["blank", "notApplicable"]);
  expect(resultsOf(scheme, columns).statuses).toEqual(["graded", "incomplete"]);
});

it("a class of one is compared with nobody by an indicator that it does not have", () => {
  const rule = {
    kind: "compete",
    method: "minmax",
    direction: "higher",
    dropPerPlace: null,
  } as const;
  const scheme = givenScheme([
    givenIndicator("a", 40, { rule, classWeights: { 乙: null } }),
    givenIndicator("b", 60, { classWeights: { 乙: 100 } }),
  ]);
  const columns = givenColumns(
    [
      [2, 50],
      [1, 50],
      [9, 70],
    ],
    givenClasses(["甲", "甲", "乙"]),
  );
  expect(resultsOf(scheme, columns).scores).toEqual([70, 30, 70]);
});
