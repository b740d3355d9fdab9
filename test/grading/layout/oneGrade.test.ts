import { answered, propose, unseen } from "./unseen";
import { prepareMapped } from "../../../src/grading/layout/use/prepareMapped";

/** A table of sums up to 60, beside lines of 90/80/60: all fall below the last. */
async function codesOf(marks: readonly number[], grades: readonly [string, number][]) {
  const rows = marks.map((mark, index) => [`第${index + 1}局`, mark, mark]);
  const workbook = unseen({ 考核: [["单位", "工作质量(50%)", "服务水平(50%)"], ...rows] });
  const mapping = answered(await propose(workbook));
  const own = { ...mapping, grades: grades.map(([name, lower]) => ({ name, lower })) };
  const { findings } = await prepareMapped(workbook, own);
  const told = findings.find(({ code }) => code === "oneGrade");
  return told && `${told.level} ${told.address} ${told.message("zh-CN")}`;
}

const MARKS = [51, 55, 57, 58, 59];
const USUAL: readonly [string, number][] = [
  ["优秀", 90],
  ["合格", 60],
  ["待改进", 0],
];

it("warns of lines that give all units one grade", async () => {
  expect(await codesOf(MARKS, USUAL)).toBe(
    "warning A2 5 个单位全部是“待改进”，等次的分数线可能不适合这张表：请核对满分，或改等次的分数线，或只排名次",
  );
});

it("says nothing where grades differ, or there is only one to have", async () => {
  expect(await codesOf([...MARKS, 61], USUAL)).toBeUndefined();
  expect(await codesOf(MARKS, [["未划等次", 0]])).toBeUndefined();
});
