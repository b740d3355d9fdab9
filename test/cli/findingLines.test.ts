import { findingLines } from "../../src/cli/findingLines";
import { Findings } from "../../src/grading/findings/finding";

/** So many units of which a value is blank, in one column or in two. */
function blanks(count: number, columns: readonly string[] = ["E"]): Findings {
  const findings = new Findings();
  for (let unit = 1; unit <= count; unit += 1) {
    for (const column of columns) {
      const place = { sheet: "数据", address: `${column}${unit + 3}` };
      findings.add("error", "unitUnknown", place, { unit: `单位${unit}` });
    }
  }
  return findings;
}

it("says once what is alike down a column, with how many and the last cell", () => {
  const lines = findingLines(blanks(60).list, "zh-CN");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^错误 数据!E4：/);
  expect(lines[0]).toMatch(/（下面 59 处一样，到 E63；hengji check --json 逐处列出）$/);
});

it("keeps a line for each column", () => {
  expect(findingLines(blanks(60, ["E", "F"]).list, "en-US")).toHaveLength(2);
});

it("lists a few one by one", () => {
  expect(findingLines(blanks(5).list, "zh-CN")).toHaveLength(5);
});

it("keeps apart what differs in more than the unit", () => {
  const findings = new Findings();
  for (let row = 4; row < 14; row += 1) {
    findings.add(
      "error",
      "codeUnknown",
      { sheet: "评分", address: `B${row}` },
      { code: `X${row}` },
    );
  }
  expect(findingLines(findings.list, "zh-CN")).toHaveLength(10);
});
