import { CASES, LAST_YEAR, LAST_YEAR_MERGES } from "./layoutCases";
import { gradeUnseen, propose, results, unseen } from "./unseen";

it.each(CASES)("$name", async (row) => {
  const workbook = unseen(row.sheets, row.merges);
  const { mapping, questions } = await propose(workbook);
  expect({
    form: mapping?.form,
    units: `${mapping?.from}-${mapping?.to}`,
    questions: questions.map(({ id }) => id),
  }).toEqual({ form: row.form, units: row.units, questions: row.questions });
  const prepared = await gradeUnseen(workbook, row.answers);
  expect([...results(prepared).values()]).toEqual(row.scores);
  const { indicators } = prepared.grading!.read.scheme;
  expect(indicators.map(({ weight }) => weight)).toEqual(row.weights);
  expect(prepared.findings.filter(({ code }) => code.startsWith("printed"))).toEqual([]);
});

it("says in one sentence what it recognised, as the pane does", async () => {
  const { recognised } = await propose(unseen({ 考核: LAST_YEAR }, { 考核: LAST_YEAR_MERGES }));
  expect(recognised["zh-CN"]).toBe("像是考核表：3 个单位，4 项指标，权重合计 100%。缺少等次标准。");
});

it.each([
  { name: "an empty sheet", sheets: { Sheet1: [] } },
  { name: "text only", sheets: { Sheet1: [["说明"], ["一、总则"], ["二、细则"]] } },
  {
    name: "numbers without names",
    sheets: {
      Sheet1: [
        ["a", "b"],
        [1, 3],
        [2, 4],
      ],
    },
  },
])("recognises nothing in $name", async ({ sheets }) => {
  expect((await propose(unseen(sheets))).mapping).toBeNull();
});

it("numbers of persons who stand in several lines are no indicators", async () => {
  const { mapping } = await propose(
    unseen({
      Sheet1: [
        ["科室", "负责人工号", "工作质量", "工作效率"],
        ["办公室", 200101, 90, 85],
        ["法规科", 200101, 88, 92],
        ["财务科", 200117, 79, 81],
        ["人事科", 200117, 95, 90],
      ],
    }),
  );
  expect(mapping?.indicators.map(({ name }) => name)).toEqual(["工作质量", "工作效率"]);
});

it("reads 100,000 rows", async () => {
  const header = ["单位", ...Array.from({ length: 21 }, (_, index) => `指标${index + 1}`)];
  const rows = Array.from({ length: 100_000 }, (_, row) => [
    `单位${row}`,
    ...Array.from({ length: 21 }, (_, column) => (row * 7 + column * 13) % 101),
  ]);
  const workbook = unseen({ Sheet1: [header, ...rows] });
  const { mapping } = await propose(workbook);
  expect(mapping).toMatchObject({ from: "2", to: "100001" });
});
