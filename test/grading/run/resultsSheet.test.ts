import { hasForeignResults, resultsSheet } from "../../../src/grading/run/resultsSheet";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

const TITLE = ["考核结果", "", ""];

interface Row {
  readonly name: string;
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly isThere: boolean;
  readonly isForeign: boolean;
}

it.each<Row>([
  { name: "none", sheets: { 数据: [["单位"]] }, isThere: false, isForeign: false },
  { name: "an empty one", sheets: { 结果: [] }, isThere: false, isForeign: false },
  {
    name: "results of an earlier grading",
    sheets: { 结果: [TITLE, ["单位", "总分", "建议等次"], ["甲局", 90, "优秀"]] },
    isThere: true,
    isForeign: false,
  },
  {
    name: "decisions that a template brings along",
    sheets: { 结果: [TITLE, ["姓名", "建议等次", "审定等次"], ["甲", "", ""]] },
    isThere: true,
    isForeign: false,
  },
  {
    name: "the same in English",
    sheets: { Results: [TITLE, ["unit", "suggested grade", "decided grade"], ["A", "", ""]] },
    isThere: true,
    isForeign: false,
  },
  {
    name: "a table of somebody else",
    sheets: {
      结果: [
        ["单位", "中奖号码"],
        ["甲局", 7],
      ],
    },
    isThere: true,
    isForeign: true,
  },
])("$name", async ({ sheets, isThere, isForeign }) => {
  const workbook = createMemoryWorkbook(sheets);
  expect((await resultsSheet(workbook)) !== undefined).toBe(isThere);
  expect(await hasForeignResults(workbook)).toBe(isForeign);
});
