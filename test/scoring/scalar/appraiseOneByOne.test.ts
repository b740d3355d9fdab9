import { appraiseOneByOne } from "../../../src/scoring/scalar/appraiseOneByOne";
import { givenColumns, givenIndicator, givenScheme, givenScores } from "../given";

const row = (unit: number, points: number) => ({
  unit,
  points,
  item: "",
  type: "",
  level: "",
  share: 1,
  year: null,
  document: "",
});

it("one unit after the other: total, points, veto, grade, rank", () => {
  const columns = givenColumns(
    [
      [92, 88],
      [90, 90],
      ["blank", 90],
      ["exempt", 90],
    ],
    {
      ledger: [row(0, 2), row(0, -0.5)],
      vetoes: [
        { unit: 0, item: "安全生产", effect: { kind: "ceiling", tier: null }, basis: "条例" },
      ],
    },
  );
  const scheme = givenScheme([givenIndicator("a", 50), givenIndicator("b", 50)]);
  const none = {
    weighted: NaN,
    bonus: 0,
    deduction: 0,
    score: NaN,
    bandGrade: -1,
    grade: -1,
    rank: NaN,
  };
  expect(appraiseOneByOne(scheme, columns)).toEqual([
    {
      status: "graded",
      weighted: 90,
      bonus: 2,
      deduction: 0.5,
      score: 91.5,
      bandGrade: 0,
      grade: 1,
      rank: 1,
    },
    {
      status: "graded",
      weighted: 90,
      bonus: 0,
      deduction: 0,
      score: 90,
      bandGrade: 0,
      grade: 0,
      rank: 2,
    },
    { status: "incomplete", ...none },
    { status: "exempt", ...none },
  ]);
});

it("rankBy exact looks at what is not published", () => {
  const scheme = givenScheme([givenIndicator("a", 100)], { rankBy: "exact" });
  expect(
    appraiseOneByOne(scheme, givenScores([89.995, 90])).map(({ score, rank }) => [score, rank]),
  ).toEqual([
    [90, 2],
    [90, 1],
  ]);
});
