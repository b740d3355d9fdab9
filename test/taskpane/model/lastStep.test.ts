import { lastStep } from "../../../src/taskpane/model/lastStep";

it.each([
  { kept: ["结果", "计算过程", "检查"], step: "grading" },
  { kept: ["Results", "Calculation", "Checks"], step: "grading" },
  { kept: ["结果", "审定记录"], step: "decisions" },
  { kept: ["审定记录"], step: "decisions" },
  { kept: ["报告_通报", "报告_通报_附件1"], step: "papers" },
  { kept: ["报告_通报", "数据"], step: "other" },
  { kept: [], step: "other" },
  { kept: ["指标"], step: "other" },
  // A template in the place of a graded workbook.
  { kept: ["方案", "指标", "等次", "数据", "结果", "计算过程"], step: "other" },
  { kept: ["方案", "数据", "结果", "审定记录"], step: "other" },
  { kept: ["收表", "_衡绩"], step: "sending" },
  { kept: ["数据", "加减分申报", "收表", "进度", "催报", "_衡绩"], step: "collection" },
  { kept: ["Data", "Claims", "Collection", "Progress", "Reminders", "_衡绩"], step: "collection" },
  { kept: ["季度得分", "_衡绩"], step: "quarter" },
])("$kept were kept before: $step", ({ kept, step }) => {
  expect(lastStep(kept)).toBe(step);
});
