import { gradeUnseen, unseen } from "./unseen";

const ROWS = [
  ["部门", "姓名", "业绩(60%)", "态度(40%)"],
  ["办公室", "甲", 90, 80],
  [null, "乙", 70, 100],
  ["人事科", "丙", 85, 85],
];

it.each([
  { name: "departments over several people are no matter", merges: ["A2:A3"], told: [] },
  { name: "a mark over two people is told", merges: ["C2:C3"], told: ["C2:C3"] },
  { name: "a merge that only begins beside the marks is told", merges: ["A4:B4"], told: ["A4:B4"] },
])("$name", async ({ merges, told }) => {
  const { findings } = await gradeUnseen(unseen({ 考核: ROWS }, { 考核: merges }), {});
  const merged = findings.filter(({ code }) => code === "mergedData");
  expect(merged.map(({ address }) => address)).toEqual(told);
});
