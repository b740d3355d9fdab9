import { shownText } from "../../src/reports/data/text";
import { paper, read, report, sample, tableRows, textsOf } from "./papers";

const TOP = { 市发改委: "优秀", 市民政局: "优秀" };

/** docs/reports.md, 公示表: two decided, from Monday 2027-01-04, which does not count itself. */
it("says of the delivered sample, word for word, what was worked out by hand", async () => {
  const graded = await sample([["公示开始", "2027-01-04"]], TOP);
  const made = await report(graded, "public");
  expect(read(made).slice(0, 2)).toEqual([
    "关于2026年度政府部门绩效考核拟评优秀单位的公示",
    "根据《政府部门年度绩效考核》方案，经〔会议〕研究，拟确定下列2个单位为优秀等次，现予公示。公示期5个工作日，自2027年1月5日起至1月11日止。对公示内容有异议的，请以书面形式向〔发文机关〕反映，单位加盖公章，个人署真实姓名。联系电话：〔联系电话〕。",
  ]);
  expect(tableRows(made.blocks.find(({ kind }) => kind === "table"))).toEqual([
    ["序号", "单位", "等次"],
    ["1", "市发改委", "优秀"],
    ["2", "市民政局", "优秀"],
  ]);
});

it.each([
  { name: "nobody is decided", decided: {}, stage: "proposed", count: 2 },
  { name: "one of two is decided", decided: { 市发改委: "优秀" }, stage: "proposed", count: 1 },
  { name: "the results of all are asked for", decided: TOP, stage: "result", count: 10 },
] as const)("is refused where $name", async ({ decided, stage, count }) => {
  const graded = await sample([], { ...decided } as Record<string, string>);
  expect(await paper(graded, "public", { stage })).toContain(`还有${count}个单位未审定，不能公示`);
});

it("holds nothing but names and grades of what the workbook knows", async () => {
  const graded = await sample([["公示开始", "2027-01-04"]], TOP);
  const text = textsOf(await report(graded, "public"))
    .map(shownText)
    .join("\n");
  const { grading } = graded;
  const { read: known, appraisal } = grading;
  const secrets = [
    ...known.vetoes.flatMap(({ item, basis }) => [item, basis]),
    ...known.ledger.flatMap(({ title, document }) => [title, document]),
    ...known.scheme.indicators.map(({ name }) => name),
    ...["会议研究", "台账缺两项", "佐证不足", "一个项目延期", "一票", "建议", "名额", "待研究"],
    grading.fingerprint.slice(0, 8),
    ...[...appraisal.score].map((ticks) => (ticks / 100).toFixed(2)),
  ].filter((secret) => secret !== "");
  expect(secrets.length).toBeGreaterThan(30);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

it("lists what 公示列 adds, and refuses what must not be public", async () => {
  const graded = await sample([["公示列", "总分、名次"]], TOP);
  const made = await report(graded, "public");
  expect(tableRows(made.blocks[1])[1]).toEqual(["1", "市发改委", "93.99", "3", "优秀"]);
  await expect(sample([["公示列", "加分"]])).rejects.toThrow(/公示列里的“加分”不能公示/);
});
