import type { Figure } from "../../src/reports/data/figure";
import { graded, type Office, type Rows } from "../grading/office";
import { describeBooks, units, type Book } from "./books";
import { piecesOf, read, report } from "./papers";
import { recompute } from "./recompute";

/** Three units with scores of this year and the last: 90, 85, 80 and what is given. */
const years = (...before: readonly number[]): Rows => [
  ["单位", "K1", "上年得分"],
  ...[90, 85, 80].map((score, index) => [`${"甲乙丙"[index]}局`, score, before[index]!]),
];

const YEARS: readonly Book[] = [
  {
    // The mean is 85; last year's (88 + 80 + 78) ÷ 3 is 82.
    name: "up by 3 points",
    office: { data: years(88, 80, 78) },
    says: ["有上年得分的3个单位平均85.00分，比上年的82.00分上升3.00分。"],
  },
  {
    name: "up by 3 points, which this office calls slight",
    office: { settings: [["用语阈值:同比", "1;4;8"]], data: years(88, 80, 78) },
    says: ["比上年的82.00分略升3.00分。"],
  },
  {
    // (93 + 85 + 78) ÷ 3 = 85.333…, printed 85.33: 0.33 is less than half a point.
    name: "about the same",
    office: { data: years(93, 85, 78) },
    says: ["比上年的85.33分基本持平，相差0.33分。"],
  },
  {
    name: "the same",
    office: { data: years(85, 85, 85) },
    says: ["有上年得分的3个单位平均85.00分，与上年持平。"],
  },
  {
    // (95 + 90 + 85) ÷ 3 = 90.
    name: "down by 5 points",
    office: { data: years(95, 90, 85) },
    says: ["比上年的90.00分明显下降5.00分。"],
  },
  {
    // Full marks of 1000: 85 points of 1000 are 8.5 of 100.
    name: "in 1000 points, words by the scale of 100",
    office: {
      settings: [
        ["计分制", "分值制"],
        ["总满分", 1000],
      ],
      indicators: [
        ["编码", "指标名称", "满分"],
        ["K1", "总评", 1000],
      ],
      grades: [
        ["等次", "下限"],
        ["优秀", 900],
        ["合格", 0],
      ],
      data: [
        ["单位", "K1", "上年得分"],
        ["甲局", 900, 890],
        ["乙局", 850, 845],
        ["丙局", 800, 785],
      ],
    },
    // 850 against 840: 10 of 1000 are 1 of 100.
    says: ["有上年得分的3个单位平均850.00分，比上年的840.00分略升10.00分。"],
  },
  {
    name: "two units alone are not compared",
    office: {
      data: [
        ["单位", "K1", "上年得分"],
        ["甲局", 90, 80],
        ["乙局", 85, 80],
        ["丙局", 80, null],
      ],
    },
    says: ["（四）与上年。有上年得分的太少，不作比较。"],
    never: [/有上年得分的2个/],
  },
];

const SPREADS: readonly Book[] = [
  {
    name: "20 points apart",
    office: { data: units(95, 90, 85, 80, 75) },
    says: ["最高与最低相差20.00分，差距较大。"],
  },
  {
    name: "less than 5 points apart",
    office: { data: units(84, 83, 82, 81, 80) },
    says: ["最高与最低相差4.00分，差距较小。"],
  },
  {
    name: "neither",
    office: { data: units(90, 88, 86, 84, 82) },
    says: [],
    never: [/差距较/],
  },
  {
    name: "what this office calls far",
    office: { settings: [["用语阈值:极差", "3;8"]], data: units(90, 88, 86, 84, 82) },
    says: ["最高与最低相差8.00分，差距较大。"],
  },
];

const textOf = (kind: "annual" | "analysis") => async (office: Office) => {
  const { workbook, grading } = await graded(office);
  return read(await report({ workbook, grading }, kind)).join("\n");
};

describe("words against last year, in the annual report", () =>
  describeBooks(YEARS, textOf("annual")));
describe("words of a spread, in the analysis", () => describeBooks(SPREADS, textOf("analysis")));

it("works the means against last year out again from the cells", async () => {
  const { workbook, grading } = await graded({ data: years(88, 80, 78) });
  const pieces = piecesOf(await report({ workbook, grading }, "annual"));
  const figures = pieces.filter((each): each is Figure => each.kind === "figure");
  const before = figures.find(({ shown, from }) => shown === "82.00" && "operation" in from);
  // 246 ÷ 3, of the cells C2 to C4.
  const [mean] = await recompute({ workbook, grading }, before!.from);
  expect(mean!.map(Number).reduce((above, below) => above / below)).toBe(82);
  expect(JSON.stringify(before!.from)).toContain("数据!C2");
});
