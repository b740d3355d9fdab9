import { soundsHigher, soundsLower } from "../../../src/grading/layout/see/betterEnd";
import { answered, propose, unseen, type Rows } from "./unseen";
import { prepareMapped } from "../../../src/grading/layout/use/prepareMapped";
import { results } from "./unseen";

describe("which end is better, by the words of a header", () => {
  it.each([
    ...[
      "时延",
      "投诉件数",
      "投诉占比",
      "百米（秒）",
      "平均用时",
      "办件耗时",
      "PM2.5",
      "PM2.5（μg/m³）",
    ],
    ...[
      "不合格率",
      "差评率",
      "人才流失率",
      "缺勤人次",
      "逾期整改数",
      "未完成整改数",
      "故障修复时长",
    ],
    ...["投诉处理超时率", "排放不达标率", "100m", "110m hurdles", "1500米"],
  ])("%s: lower", (header) => {
    expect([soundsLower(header), soundsHigher(header)]).toEqual([true, false]);
  });

  it.each([
    ...[
      "投诉办结率",
      "信访按期办结率",
      "能耗降低率",
      "化解信访率",
      "隐患整改率",
      "排放达标率",
      "事故下降率",
    ],
    ...["污染治理率", "合格率", "满意率", "投诉处理满意率", "医保覆盖率"],
  ])("%s: higher", (header) => {
    expect([soundsLower(header), soundsHigher(header)]).toEqual([false, true]);
  });

  it("a speed in metres a second is no time", () => {
    expect(soundsLower("平均速度（米/秒）")).toBe(false);
  });
});

/** The times are better when shorter, the distances when longer. */
const DECATHLON: Rows = [
  ["选手", "100m", "跳远（米）", "铅球（米）", "400m"],
  ["甲", 10.5, 7.5, 15, 47],
  ["乙", 11, 8, 14, 49],
  ["丙", 11.5, 7, 13, 48],
];

describe("the question about directions", () => {
  it("shows what is proposed for each column", async () => {
    const { questions } = await propose(unseen({ 成绩: DECATHLON }));
    const direction = questions.find(({ id }) => id === "direction")!;
    expect(direction).toMatchObject({ free: "column", suggested: "lower" });
    expect(direction.text).toEqual({
      "zh-CN": "越低越好：100m（B）、400m（E）；越高越好：跳远（米）（C）、铅球（米）（D）。对吗？",
      "en-US":
        "Lower is better: 100m (B), 400m (E); higher is better: 跳远（米） (C), 铅球（米） (D). Is that right?",
    });
  });

  it.each([
    // Places: 1, 2, 3 · 2, 1, 3 · 1, 2, 3 · 1, 3, 2 → 100, 66.67, 33.33 a place; mean 91.67, 66.67, 41.67.
    ["lower", { B: "lower", C: "higher", D: "higher", E: "lower" }, [91.67, 66.67, 41.67]],
    // The long jump is turned: 2, 3, 1 for it.
    ["B、C、E", { B: "lower", C: "lower", D: "higher", E: "lower" }, [91.67, 50, 58.33]],
    ["e", { B: "higher", C: "higher", D: "higher", E: "lower" }, [75, 66.67, 58.33]],
  ])("takes %j", async (answer, directions, scores) => {
    const workbook = unseen({ 成绩: DECATHLON });
    const proposed = await propose(workbook);
    const mapping = answered(proposed, {
      ...{ weights: "equal", rule: "rank", direction: answer, whether: "yes" },
    });
    const own = mapping.indicators.map(({ at, direction }) => [at, direction]);
    expect(Object.fromEntries(own)).toEqual(directions);
    const graded = results(await prepareMapped(workbook, mapping));
    expect([...graded.values()].map(([score]) => score)).toEqual(scores);
  });

  it.each(["F", "B、X", "", "跳远"])("does not take %j", async (answer) => {
    const proposed = await propose(unseen({ 成绩: DECATHLON }));
    const given = { weights: "equal", rule: "rank", direction: answer, whether: "yes" };
    expect(() => answered(proposed, given)).toThrow("或列出越低越好的列（如 C、E）");
  });
});
