import { rankStep } from "../../../src/scoring/explain/rankStep";
import { givenClasses, givenIndicator, givenScheme, givenScores } from "../given";
import { contextOf } from "./stepsOf";

const SCHEME = givenScheme([givenIndicator("总分", 100)]);
const VETO = [
  { unit: 0, item: "安全生产", basis: "", date: "", effect: { kind: "lowest" } },
] as const;

it.each([
  { name: "alone", columns: givenScores([80, 90, "blank"]), expected: "全部 2 个中排第 2" },
  {
    name: "tied",
    columns: givenScores([90, 90, 90, 80]),
    expected: "全部 4 个中排第 1，与另外 2 个并列",
  },
  {
    name: "in its class",
    columns: givenScores([80, 90, 95], givenClasses(["部门", "部门", "乡镇"])),
    expected: "“部门”2 个中排第 2",
  },
  {
    name: "vetoed",
    columns: givenScores([95, 90], { vetoes: VETO }),
    expected: "全部 2 个中排第 2：一票否决的排在其他单位之后",
  },
])("$name", ({ columns, expected }) => {
  expect(rankStep(contextOf(SCHEME, columns)).text["zh-CN"]).toBe(expected);
});
