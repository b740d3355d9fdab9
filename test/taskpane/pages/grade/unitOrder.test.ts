import type { PreviewRow } from "../../../../src/grading/run/previewOf";
import { inOrder, nextOrder, type PlacedRow } from "../../../../src/taskpane/pages/grade/unitOrder";

const GRADES = ["优秀", "良好", "合格"];

function row(unit: string, given: Partial<PreviewRow>): PreviewRow {
  return { unit, score: null, grade: null, rank: null, status: "graded", ...given } as PreviewRow;
}

const ROWS: readonly PlacedRow[] = Object.freeze(
  [
    row("教育局", { score: 80, grade: "合格", rank: 4 }),
    row("财政局", { score: 95, grade: "优秀", rank: 1 }),
    row("新设局", {}),
    row("公安局", { score: 90, grade: "良好", rank: 2 }),
    row("安监局", { score: 90, grade: "优秀", rank: 2, status: "pending" }),
  ].map((each, unit) => ({ row: each, unit })),
);

const names = (...given: Parameters<typeof inOrder>): string[] =>
  inOrder(...given).map((each) => each.row.unit);

it.each([
  { by: "score", isRising: false, are: ["财政局", "公安局", "安监局", "教育局", "新设局"] },
  { by: "score", isRising: true, are: ["教育局", "公安局", "安监局", "财政局", "新设局"] },
  { by: "rank", isRising: true, are: ["财政局", "公安局", "安监局", "教育局", "新设局"] },
  // A grade that waits for a decision is none yet.
  { by: "grade", isRising: true, are: ["财政局", "公安局", "教育局", "新设局", "安监局"] },
  { by: "grade", isRising: false, are: ["教育局", "公安局", "财政局", "新设局", "安监局"] },
  // By their sounds: ān, cái, gōng, jiào, xīn.
  { by: "unit", isRising: true, are: ["安监局", "财政局", "公安局", "教育局", "新设局"] },
] as const)("units by $by, rising: $isRising", ({ by, isRising, are }) => {
  expect(names(ROWS, { by, isRising }, GRADES)).toEqual(are);
});

it("without an order units stand as in the data", () => {
  expect(inOrder(ROWS, undefined, GRADES)).toBe(ROWS);
});

it("a head that is pressed goes through both ways and back", () => {
  const first = nextOrder(undefined, "score");
  expect(first).toEqual({ by: "score", isRising: false });
  const second = nextOrder(first, "score");
  expect(second).toEqual({ by: "score", isRising: true });
  expect(nextOrder(second, "score")).toBeUndefined();
  expect(nextOrder(second, "rank")).toEqual({ by: "rank", isRising: true });
});
