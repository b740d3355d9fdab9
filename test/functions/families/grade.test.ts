import { cellOf } from "../cellOf";

const OWN = [
  ["差", 0],
  ["好", 85],
  ["中", 70],
];

it.each([
  { name: "closed below", args: [90], expected: "优秀" },
  { name: "just below", args: [89.99], expected: "良好" },
  { name: "compared at 15 digits", args: [89.99999999999999], expected: "优秀" },
  { name: "or at decimals", args: [89.995, null, 2], expected: "优秀" },
  { name: "the top band is open above", args: [130], expected: "优秀" },
  { name: "the lowest band begins at 0", args: [0], expected: "待改进" },
  { name: "a preset by name", args: [59.9, "优秀/称职/基本称职/不称职"], expected: "不称职" },
  { name: "own scale in any order", args: [72, OWN], expected: "中" },
  { name: "a text number", args: ["８５", OWN], expected: "好" },
  { name: "below the lowest band", args: [-1], expected: "#VALUE! belowBands" },
  {
    name: "below an own lowest band",
    args: [
      10,
      [
        ["好", 85],
        ["中", 70],
      ],
    ],
    expected: "#VALUE! belowBands",
  },
  { name: "nothing yet", args: [null], expected: "#N/A valueMissing" },
  { name: "缺", args: ["缺"], expected: "#N/A valueMissing" },
  { name: "免考", args: ["免考"], expected: "#N/A exemptUnit" },
  { name: "an error cell", args: ["#N/A"], expected: "#VALUE! errorCell" },
  { name: "an unknown scale", args: [90, "甲乙丙丁"], expected: "#VALUE! unknownScale" },
  { name: "a percentage", args: ["90%"], expected: "#VALUE! percentAsMark" },
])("GRADE: $name", ({ args, expected }) => {
  expect(cellOf("GRADE", ...args)).toBe(expected);
});

it.each([
  { name: "否决 gives the lowest", args: ["优秀", [["是"]]], expected: "待改进" },
  { name: "否优 keeps the top away", args: ["优秀", [[1]], "否优"], expected: "良好" },
  { name: "否优 leaves lower grades", args: ["合格", [[1]], "notop"], expected: "合格" },
  { name: "降档 is one band, whatever the count", args: ["良好", [[3]], "降档"], expected: "合格" },
  { name: "降档 stops at the lowest", args: ["待改进", [[1]], "drop"], expected: "待改进" },
  {
    name: "blank, 0, FALSE, 否, 无 are no mark",
    args: ["优秀", [[null, 0, false, "否", "无", ""]]],
    expected: "优秀",
  },
  { name: "one mark among many cells", args: ["优秀", [[null, 0, "√"]]], expected: "待改进" },
  { name: "another scale", args: ["优", [["是"]], null, "优/良/中/差"], expected: "差" },
  { name: "own scale", args: ["好", [["是"]], "drop", OWN], expected: "中" },
  { name: "no grade yet", args: [null, [["是"]]], expected: "#N/A valueMissing" },
  { name: "免考", args: ["免考", [["是"]]], expected: "#N/A exemptUnit" },
  { name: "a grade of another scale", args: ["称职", [["是"]]], expected: "#VALUE! unknownGrade" },
])("VETO: $name", ({ args, expected }) => {
  expect(cellOf("VETO", ...args)).toBe(expected);
});
