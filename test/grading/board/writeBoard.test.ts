import { decide, note, startDraft, type BoardDraft } from "../../../src/grading/board/boardDraft";
import { planBoard, type Planned } from "../../../src/grading/board/planBoard";
import { writeBoard } from "../../../src/grading/board/writeBoard";
import { sealWorkbook } from "../../../src/grading/run/sealWorkbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { written } from "../run/sample";
import { byUnit, fourteen } from "../../worked/fourteen";
import { gradedFourteen, opened } from "./gradedFourteen";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

const MEETING = { name: "市考核领导小组会议", document: "政考〔2026〕9号", clerk: "张三" };

/** Plans decisions in a workbook: 局02=优秀, or with a reason 局05=优秀：整改到位. */
async function planned(
  workbook: Workbook,
  steps: readonly string[],
  meeting: Partial<BoardDraft["meeting"]> = MEETING,
): Promise<Planned> {
  const open = await opened(workbook);
  const start = startDraft("2026-12-31");
  const draft = steps.reduce((each, step) => {
    const [, unit, grade, reason] = /^(.+)=(.*?)(?:：(.+))?$/.exec(step)!;
    const decided = decide(each, open.grading, unit!, grade!);
    return reason === undefined ? decided : note(decided, open.grading, unit!, { reason });
  }, start);
  return planBoard(open, { ...draft, meeting: { ...draft.meeting, ...meeting } });
}

async function decided(workbook: Workbook, ...steps: readonly string[]): Promise<void> {
  const made = await planned(workbook, steps);
  if (made.kind === "refused") throw new Error(refusals(made));
  expect(await writeBoard(workbook, made.plan, "zh-CN")).toBe(true);
}

function refusals(made: Planned): string {
  if (made.kind !== "refused") return "";
  const findings = made.findings.map((each) => each.message("zh-CN"));
  return [...made.reasons.map((each) => each["zh-CN"]), ...findings].join("\n");
}

it("fills 结果 and adds to 审定记录, which is one step to take back", async () => {
  const workbook = await gradedFourteen("合计");
  const before = await workbook.cells.read("结果");
  await decided(workbook, "局02=优秀", "局03=良好", "局04=合格：未完成整改");
  expect(await byUnit(workbook, "结果", "审定等次")).toMatchObject({
    局01: null,
    局02: "优秀",
    局03: "良好",
    局04: "合格",
  });
  expect((await byUnit(workbook, "结果", "审定理由"))["局04"]).toBe("未完成整改");
  expect((await byUnit(workbook, "结果", "审定文号"))["局02"]).toBe("政考〔2026〕9号");
  const { values } = await workbook.cells.read("审定记录");
  expect(values).toEqual([
    "序号 日期 阶段 会议 单位 建议等次 原审定 审定 理由 文号 经办人".split(" "),
    [
      1,
      "2026-12-31",
      "审定",
      MEETING.name,
      "局02",
      "待研究（优秀/良好）",
      null,
      "优秀",
      null,
    ].concat([MEETING.document, "张三"]),
    [
      2,
      "2026-12-31",
      "审定",
      MEETING.name,
      "局03",
      "待研究（优秀/良好）",
      null,
      "良好",
      null,
    ].concat([MEETING.document, "张三"]),
    [3, "2026-12-31", "审定", MEETING.name, "局04", "良好", null, "合格", "未完成整改"].concat([
      MEETING.document,
      "张三",
    ]),
  ]);
  await workbook.sheets.restore();
  expect(await workbook.cells.read("结果")).toEqual(before);
  const names = (await workbook.cells.list()).map(({ name }) => name);
  expect(names).not.toContain("审定记录");
});

it("only ever adds to 审定记录: what was decided before stays, what is taken back is told", async () => {
  const workbook = await gradedFourteen("合计");
  await decided(workbook, "局02=优秀");
  await decided(workbook, "局14=待改进：复核后调整");
  const { rows } = (await workbook.cells.list()).find(({ name }) => name === "审定记录")!;
  expect(rows).toBe(3);
  // A column and a note of the office's own.
  await workbook.cells.write("审定记录", 0, 11, [["备注"], ["票数 7:2"]]);
  await decided(workbook, "局02=", "局03=优秀");
  const { values } = await workbook.cells.read("审定记录");
  expect(values.slice(rows).map((line) => line.slice(0, 8))).toEqual([
    [3, "2026-12-31", "审定", MEETING.name, "局02", "待研究（优秀/良好）", "优秀", "撤销"],
    [4, "2026-12-31", "审定", MEETING.name, "局03", "待研究（优秀/良好）", null, "优秀"],
  ]);
  expect([values[1]![7], values[1]![11]]).toEqual(["优秀", "票数 7:2"]);
  expect((await byUnit(workbook, "结果", "审定等次"))["局02"]).toBeNull();
});

it.each([
  { name: "nothing new", steps: [], said: "没有新的审定" },
  {
    name: "a departure without a reason",
    steps: ["局04=合格", "局05=合格：有理由"],
    said: "局04的审定与建议不一致，没有写理由",
  },
  { name: "no meeting", steps: ["局04=合格：有"], meeting: { name: " " }, said: "没有写会议" },
  { name: "no date", steps: ["局02=优秀"], meeting: { ...MEETING, date: "" }, said: "会议日期" },
  {
    name: "one too many",
    steps: ["局02=优秀", "局03=优秀"],
    said: "审定“优秀”3 个，名额 2 个",
  },
  { name: "no grade of the scheme", steps: ["局02=特优"], said: "特优" },
])("refuses $name, with words", async ({ steps, said, meeting }) => {
  const workbook = await gradedFourteen("合计");
  expect(refusals(await planned(workbook, steps, meeting))).toContain(said);
});

it("refuses without results, with others than the data give, and beside a foreign 审定记录", async () => {
  const bare = createMemoryWorkbook(fourteen("合计"));
  expect(refusals(await planned(bare, ["局02=优秀"]))).toContain("还没有结果");
  const stale = await gradedFourteen("合计");
  await stale.cells.write("数据", 14, 1, [[60]]);
  expect(refusals(await planned(stale, ["局02=优秀"]))).toContain("对不上");
  const foreign = await gradedFourteen("合计", { 审定记录: [["议题", "结论"]] });
  expect(refusals(await planned(foreign, ["局02=优秀"]))).toContain("不是衡绩的格式");
});

it("writes nothing where a cell was changed since it was shown", async () => {
  const workbook = await gradedFourteen("合计");
  const made = await planned(workbook, ["局02=优秀"]);
  await decided(workbook, "局02=良好");
  expect(made.kind === "ready" && (await writeBoard(workbook, made.plan, "zh-CN"))).toBe(false);
  expect((await byUnit(workbook, "结果", "审定等次"))["局02"]).toBe("良好");
});

it("refuses a sealed workbook; and is sealed only once every decision has its 文号", async () => {
  const workbook = await gradedFourteen("合计");
  const open = await planned(workbook, ["局02=优秀", "局03=良好", "局01=优秀"], { name: "常务会" });
  expect(open.kind === "ready" && (await writeBoard(workbook, open.plan, "zh-CN"))).toBe(true);
  const seal = () => sealWorkbook(workbook, undefined, "2026-12-31");
  expect(await seal()).toEqual({ kind: "undocumented", count: 3 });
  await decided(workbook); // the 文号 alone is new
  expect((await byUnit(workbook, "结果", "审定文号"))["局01"]).toBe(MEETING.document);
  expect(await seal()).toMatchObject({ kind: "sealed" });
  expect(refusals(await planned(workbook, ["局02=良好"]))).toContain("定稿封存");
});

it("keeps the decision of a unit that is gone, and gives it back with the unit", async () => {
  const workbook = await gradedFourteen("合计");
  await decided(workbook, "局05=合格：未完成整改");
  const { values } = await workbook.cells.read("数据");
  const row = values.findIndex(([unit]) => unit === "局05");
  await workbook.cells.write("数据", row, 0, [["局伍", 92]]);
  await written(workbook);
  await written(workbook);
  expect(await byUnit(workbook, "未对应的审定", "审定等次")).toMatchObject({ 局05: "合格" });
  expect(Object.keys(await byUnit(workbook, "结果", "审定等次"))).not.toContain("局05");
  await workbook.cells.write("数据", row, 0, [["局05", 92]]);
  await written(workbook);
  expect((await byUnit(workbook, "结果", "审定等次"))["局05"]).toBe("合格");
  expect(await byUnit(workbook, "未对应的审定", "审定等次")).toEqual({});
});
