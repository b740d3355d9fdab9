import { board } from "../../../src/grading/board/board";
import { placesSentence } from "../../../src/grading/board/boardSentences";
import type { Decision } from "../../../src/scoring/grades/decision";
import { graded, type Rows } from "../office";

/** 14 units, 优秀 20 % and 良好 40 %: 2 and 6 places under 合计, 2 and 5 under 分档. */
const SCORES = [95, 94, 94, 93, 92, 91, 90, 89, 88, 87, 86, 85, 84, 83];
const NAMES = SCORES.map((_, index) => `局${String(index + 1).padStart(2, "0")}`);
const GRADES: Rows = [
  ["等次", "下限", "名额比例"],
  ["优秀", 90, 0.2],
  ["良好", 80, 0.4],
  ["合格", 60, null],
  ["待改进", 0, null],
];

async function boardOf(
  method: "合计" | "分档",
  decided: Readonly<Record<string, string>> = {},
  scores: readonly number[] = SCORES,
) {
  const { grading } = await graded({
    settings: [["名额算法", method]],
    grades: GRADES,
    data: [["单位", "K1"], ...NAMES.map((name, index) => [name, scores[index]!])],
  });
  const decisions = new Map<string, Decision>(
    Object.entries(decided).map(([unit, grade]) => [
      unit,
      { suggested: "", decided: grade, reason: "会议研究", document: "" },
    ]),
  );
  const made = board(grading, decisions);
  return {
    bands: made.bands.map((band) => placesSentence(band, "zh-CN")),
    trial: Object.fromEntries(made.rows.map(({ unit, trial }) => [unit, trial["zh-CN"]])),
    suggested: made.rows.map(({ suggested }) => suggested),
    errors: made.findings
      .filter(({ level }) => level === "error")
      .map(({ code, details }) => ({ code, details })),
    rows: made.rows,
  };
}

describe("合计", () => {
  it("tells two ties from one, and places that are gone from places that are left", async () => {
    // 局01 | 局02 局03 for one 优秀 | 局04–局07 | 局08 局09 for the eighth place.
    const ties = [95, 94, 94, 93, 92, 91, 90, 89, 89, 87, 86, 85, 84, 83];
    expect((await boardOf("合计", {}, ties)).bands).toEqual([
      "优秀名额2个：已用1个，2个单位同分，余1个名额",
      "良好名额6个：已用4个，2处同分共4个单位，余2个名额",
    ]);
    // Both 95s are firm until somebody else takes one of the two places.
    const firm = [95, 95, 94, 93, 92, 91, 90, 89, 88, 87, 86, 85, 84, 83];
    const { bands, errors } = await boardOf("合计", { 局14: "优秀" }, firm);
    expect(bands[0]).toBe("优秀名额2个：已用3个，2个单位待研究");
    expect(errors).toHaveLength(1);
  });

  it("begins with what is firm and what ties leave open", async () => {
    const { bands, trial, errors } = await boardOf("合计");
    expect(bands[0]).toBe("优秀名额2个：已用1个，2个单位同分，余1个名额");
    expect([trial["局01"], trial["局02"], trial["局03"]]).toEqual([
      "优秀",
      "待研究（优秀/良好）",
      "待研究（优秀/良好）",
    ]);
    const firm = NAMES.slice(3, 8).map((name) => trial[name]);
    expect(firm).toEqual(Array<string>(5).fill("良好"));
    expect([trial["局09"], errors]).toEqual(["合格", []]);
  });

  it("has 局03 at 良好 once 局02 is 优秀: 2 of 2 and 6 of 6, and the suggestion stays", async () => {
    const { bands, trial, suggested } = await boardOf("合计", { 局02: "优秀" });
    expect(trial["局03"]).toBe("良好");
    expect(bands).toEqual(["优秀名额2个：已用2个", "良好名额6个：已用6个"]);
    expect(suggested).toEqual((await boardOf("合计")).suggested);
  });

  it("says that three 优秀 are one too many", async () => {
    const { errors } = await boardOf("合计", { 局02: "优秀", 局03: "优秀" });
    expect(errors).toMatchObject([
      { code: "decidedOver", details: { grade: "优秀", count: 3, places: 2 } },
    ]);
  });

  it("leaves a place free where both are 良好: 8 of 8 together, and names who is next", async () => {
    const { bands, trial, errors } = await boardOf("合计", { 局02: "良好", 局03: "良好" });
    expect(errors).toEqual([]);
    expect(bands[0]).toBe("优秀名额2个：已用1个，空出1个优秀名额，下一个是局04");
    expect(bands[1]).toMatch(/^良好名额7个：已用7个/);
    expect(trial["局04"]).toBe("良好");
  });
});

describe("分档", () => {
  it("begins with 2 and 5 places", async () => {
    const { trial } = await boardOf("分档");
    expect(NAMES.slice(3, 8).map((name) => trial[name])).toEqual([
      ...Array<string>(4).fill("良好"),
      "合格",
    ]);
  });

  it("has 局07 at 合格 where both 94s are 良好, with one 优秀 free", async () => {
    const { bands, trial } = await boardOf("分档", { 局02: "良好", 局03: "良好" });
    expect([trial["局06"], trial["局07"]]).toEqual(["良好", "合格"]);
    expect(bands[0]).toBe("优秀名额2个：已用1个，空出1个优秀名额，下一个是局04");
  });
});

it("tells a grade that the scale lacks, and what departs from the suggestion", async () => {
  const { errors, rows } = await boardOf("合计", { 局05: "特优", 局02: "优秀" });
  expect(errors.map(({ code }) => code)).toEqual(["decisionUnknown"]);
  const departing = rows.filter(({ isDeparture }) => isDeparture).map(({ unit }) => unit);
  expect(departing).toEqual(["局05"]);
});
