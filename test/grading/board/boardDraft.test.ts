import { placesSentence } from "../../../src/grading/board/boardSentences";
import {
  decide,
  movedGrade,
  note,
  startDraft,
  undone,
  type BoardDraft,
} from "../../../src/grading/board/boardDraft";
import { boardOf } from "../../../src/grading/board/planBoard";
import type { OpenBoard } from "../../../src/grading/board/openBoard";
import { UNITS } from "../../worked/fourteen";
import { gradedFourteen, opened } from "./gradedFourteen";

/** Decides one after the other, and shows the board after it. */
function after(open: OpenBoard, draft: BoardDraft, ...steps: readonly string[]) {
  const last = steps.reduce((each, step) => {
    const [unit, grade] = step.split("=") as [string, string];
    return decide(each, open.grading, unit, grade);
  }, draft);
  const { rows, bands, findings } = boardOf(open, last);
  const words = (key: "trial" | "suggested"): Record<string, string> =>
    Object.fromEntries(
      rows.map((row) => [row.unit, key === "trial" ? row.trial["zh-CN"] : row.suggested]),
    );
  return {
    draft: last,
    trial: words("trial"),
    suggested: words("suggested"),
    bands: bands.map((band) => placesSentence(band, "zh-CN")),
    places: bands.map(({ used, places }) => `${used}/${places}`),
    errors: findings.filter(({ level }) => level === "error"),
  };
}

const START = ["优秀", "待研究（优秀/良好）", "待研究（优秀/良好）"];
const GOOD = "良好";

describe("合计: 2 of 优秀, 8 together", () => {
  it("goes through the worked example, and undoing leads back", async () => {
    const open = await opened(await gradedFourteen("合计"));
    const start = startDraft("2026-12-31");
    const first = after(open, start);
    expect(first.bands[0]).toBe("优秀名额2个：已用1个，2个单位同分，余1个名额");
    expect(UNITS.map((unit) => first.trial[unit])).toEqual([
      ...START,
      ...Array<string>(5).fill(GOOD),
      ...Array<string>(6).fill("合格"),
    ]);

    const one = after(open, start, "局02=优秀");
    expect([one.trial["局03"], one.places, one.errors]).toEqual([GOOD, ["2/2", "6/6"], []]);
    expect(one.suggested).toEqual(first.suggested);

    const both = after(open, one.draft, "局03=优秀");
    expect(both.errors.map((each) => each.message("zh-CN"))).toEqual([
      expect.stringMatching(/审定“优秀”3 个，名额 2 个/),
    ]);

    const neither = after(open, both.draft, "局02=良好", "局03=良好");
    expect(neither.errors).toEqual([]);
    expect(neither.places).toEqual(["1/2", "7/7"]);
    expect(neither.bands[0]).toContain("空出1个优秀名额，下一个是局04");

    const back = undone(undone(undone(undone(neither.draft))));
    expect(after(open, back)).toEqual({ ...first, draft: back });
    expect(back.touched).toEqual(start.touched);
    expect(undone(back)).toBe(back);
  });
});

describe("分档: 2 and 5", () => {
  it("goes through the worked example", async () => {
    const open = await opened(await gradedFourteen("分档"));
    const start = startDraft("2026-12-31");
    const first = after(open, start);
    expect(UNITS.map((unit) => first.trial[unit])).toEqual([
      ...START,
      ...Array<string>(4).fill(GOOD),
      ...Array<string>(7).fill("合格"),
    ]);
    const both = after(open, start, "局02=良好", "局03=良好");
    expect([both.trial["局06"], both.trial["局07"]]).toEqual([GOOD, "合格"]);
    expect(both.bands[0]).toBe("优秀名额2个：已用1个，空出1个优秀名额，下一个是局04");
    // 局04–局07 are suggested 良好 as before, and 建议 never moves: 6 for 5 places, until 局07 is decided.
    expect(both.errors.map((each) => each.message("zh-CN"))).toEqual([
      expect.stringMatching(/审定“良好”6 个，名额 5 个/),
    ]);
    const settled = after(open, both.draft, "局07=合格");
    expect([settled.places, settled.errors]).toEqual([["1/2", "5/5"], []]);
  });
});

it("says at the cell of 结果 that a grade is not one, and lets it be mended", async () => {
  const workbook = await gradedFourteen("合计");
  const { values } = await workbook.cells.read("结果");
  const head = values.findIndex((line) => line.includes("审定等次"));
  await workbook.cells.write("结果", head + 4, values[head]!.indexOf("审定等次"), [["特优"]]);
  const open = await opened(workbook);
  const start = startDraft("2026-12-31");
  // Under three lines of heading the fourth unit is in row 7; 审定等次 is the seventh column.
  expect(after(open, start).errors).toMatchObject([
    { code: "decisionUnknown", sheet: "结果", address: "G7" },
  ]);
  expect(after(open, start, "局04=良好").errors).toEqual([]);
});

it("says which veto keeps a unit from a grade, and that a unit without a grade has none to decide", async () => {
  const 数据 = [
    ["单位", "K1", "状态", "不定档次原因"],
    ["局01", 95, null, null],
    ["局02", 94, null, null],
    ["局03", 90, "参加，不确定等次", "新组建"],
  ];
  const 否决 = [
    ["单位", "事项", "效果", "依据", "日期"],
    ["局02", "安全生产", "一票否优", "市安委〔2026〕3号", "2026-05-06"],
  ];
  const open = await opened(await gradedFourteen("合计", { 数据, 否决 }));
  const start = startDraft("2026-12-31");
  const { errors } = after(open, start, "局02=优秀", "局03=良好");
  expect(errors.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["decisionBlocked", "decisionAbsent"]),
  );
  const blocked = errors.find(({ code }) => code === "decisionBlocked")!;
  expect(blocked.message("zh-CN")).toContain("市安委〔2026〕3号");
});

describe("one grade at a time", () => {
  it("goes up and down from the suggestion, and from a tie to its best or worst", async () => {
    const { grading } = await opened(await gradedFourteen("合计"));
    const moved = (unit: string, decided: string, by: -1 | 1) =>
      movedGrade(grading, UNITS.indexOf(unit), decided, by);
    expect([moved("局01", "", -1), moved("局01", "", 1)]).toEqual([undefined, "良好"]);
    expect([moved("局02", "", -1), moved("局02", "", 1)]).toEqual(["优秀", "良好"]);
    expect([moved("局02", "良好", -1), moved("局02", "良好", 1)]).toEqual(["优秀", "合格"]);
    expect(moved("局14", "待改进", 1)).toBeUndefined();
  });
});

it("keeps reason and document with a decision, and drops them with it", async () => {
  const { grading } = await opened(await gradedFourteen("合计"));
  const start = startDraft("2026-12-31");
  const decided = note(decide(start, grading, "局02", "优秀"), grading, "局02", {
    reason: "集体研究",
  });
  expect(decided.touched.get("局02")).toMatchObject({ decided: "优秀", reason: "集体研究" });
  expect(note(decided, grading, "局02", { reason: "集体研究" })).toBe(decided);
  const dropped = decide(decided, grading, "局02", "");
  expect(dropped.touched.get("局02")).toMatchObject({ decided: "", reason: "" });
  expect(undone(dropped).touched.get("局02")).toMatchObject({ reason: "集体研究" });
});
