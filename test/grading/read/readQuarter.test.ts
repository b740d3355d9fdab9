import { Findings } from "../../../src/grading/findings/finding";
import { readQuarter } from "../../../src/grading/read/readQuarter";

it.each([
  ["三季度", 3],
  ["第三季度", 3],
  ["３", 3],
  ["3季度", 3],
  ["q1", 1],
  [" 四季度 ", 4],
  ["五季度", undefined],
  ["5", undefined],
  ["三", undefined],
  ["", undefined],
])("“%s” is quarter %s", (text, quarter) => {
  const findings = new Findings();
  const place = { sheet: "方案", address: "B2" };
  expect(readQuarter(text, place, findings) ?? undefined).toBe(quarter);
  const isWrong = quarter === undefined && text !== "";
  expect(findings.list.map(({ code }) => code)).toEqual(isWrong ? ["quarterUnknown"] : []);
});
