import { withYear } from "../../../src/grading/roll/settingsForward";

it.each([
  ["2026年度部门考核", "2027年度部门考核"],
  ["2026 年部门考核", "2027 年部门考核"],
  ["部门考核（2026）", "部门考核（2027）"],
  ["部门考核2026", "部门考核2027"],
  ["2026 performance appraisal", "2027 performance appraisal"],
  ["Scores of departments, 2026", "Scores of departments, 2027"],
  ["FY2026 appraisal", "FY2027 appraisal"],
])("%s becomes %s in the year after 2026", (text, moved) => {
  expect(withYear(text, 2026, 2027)).toBe(moved);
});

it.each([
  "某发〔2026〕5号",
  "Document [2026] no. 5",
  "2025—2026年规划",
  "2026-2030年规划",
  "2026年—2030年规划",
  "2026-12-31",
  "2026.12",
  "K2026",
  "120260",
])("%s stays, since it names no single year of assessment", (text) => {
  expect(withYear(text, 2026, 2027)).toBe(text);
});
