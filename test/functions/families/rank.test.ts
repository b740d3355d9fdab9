import { cellOf, column } from "../cellOf";

const SCORES = column(95, 90, 90, 85);
const CLASSES = column("一类", "二类", "一类", "二类");

it.each([
  { name: "跳号", args: [SCORES], expected: column(1, 2, 2, 4) },
  { name: "不跳号", args: [SCORES, null, "不跳号"], expected: column(1, 2, 2, 3) },
  { name: "平均", args: [SCORES, null, "average"], expected: column(1, 2.5, 2.5, 4) },
  { name: "within classes", args: [SCORES, CLASSES], expected: column(1, 1, 2, 2) },
  { name: "a blank gets an empty text", args: [column(95, null, 90)], expected: column(1, "", 2) },
  {
    name: "缺, N/A and 免考 too",
    args: [column(95, "缺", "N/A", "免考", 90)],
    expected: column(1, "", "", "", 2),
  },
  { name: "equal at 15 digits", args: [column(0.1 + 0.2, 0.3)], expected: column(1, 1) },
  { name: "equal at decimals", args: [column(89.996, 90), null, null, 2], expected: column(1, 1) },
  {
    name: "vetoed units after the rest",
    args: [SCORES, null, null, null, column("是", null, 0, "否")],
    expected: column(4, 1, 1, 3),
  },
  {
    name: "in the shape of the range",
    args: [
      [
        [95, 90],
        [85, 80],
      ],
    ],
    expected: [
      [1, 2],
      [3, 4],
    ],
  },
  { name: "nothing at all", args: [column(null, null)], expected: column("", "") },
  {
    name: "classes of another size",
    args: [SCORES, column("一类")],
    expected: "#VALUE! lengthMismatch",
  },
  { name: "an error cell", args: [column(95, "#REF!")], expected: "#VALUE! errorCell" },
  { name: "a word", args: [column(95, "优")], expected: "#VALUE! notANumber" },
])("RANKINGS: $name", ({ args, expected }) => {
  expect(cellOf("RANKINGS", ...args)).toEqual(expected);
});

it.each([
  { name: "among all", args: [90, SCORES], expected: 2 },
  { name: "平均", args: [90, SCORES, "平均"], expected: 2.5 },
  { name: "within its class", args: [90, SCORES, null, "二类", CLASSES], expected: 1 },
  { name: "at decimals", args: [89.996, column(90, 89.996), null, null, null, 2], expected: 1 },
  { name: "vetoed", args: [95, SCORES, null, null, null, null, column(1, 0, 0, 0)], expected: 4 },
  {
    name: "others vetoed",
    args: [90, SCORES, null, null, null, null, column(1, 0, 0, 0)],
    expected: 1,
  },
  {
    name: "equal scores, one vetoed",
    args: [90, SCORES, null, null, null, null, column(0, 1, 0, 0)],
    expected: "#VALUE! ambiguousVeto",
  },
  { name: "not among the scores", args: [91, SCORES], expected: "#N/A notAmongScores" },
  {
    name: "not in its class",
    args: [95, SCORES, null, "二类", CLASSES],
    expected: "#N/A notAmongScores",
  },
  {
    name: "a class without classes",
    args: [90, SCORES, null, "二类"],
    expected: "#VALUE! classIncomplete",
  },
  {
    name: "classes without a class",
    args: [90, SCORES, null, null, CLASSES],
    expected: "#VALUE! classIncomplete",
  },
  { name: "no score yet", args: [null, SCORES], expected: "#N/A valueMissing" },
])("RANKING: $name", ({ args, expected }) => {
  expect(cellOf("RANKING", ...args)).toBe(expected);
});

const yes = (...flags: (0 | 1 | "")[]): unknown[][] =>
  column(...flags.map((flag) => (flag === "" ? "" : flag === 1)));

it.each([
  {
    name: "a share over 1 is per cent",
    args: [column(9, 8, 7, 6, 5), 20],
    expected: yes(1, 0, 0, 0, 0),
  },
  { name: "the same as a share", args: [column(9, 8, 7, 6, 5), 0.2], expected: yes(1, 0, 0, 0, 0) },
  {
    name: "the same as a text",
    args: [column(9, 8, 7, 6, 5), "20%"],
    expected: yes(1, 0, 0, 0, 0),
  },
  { name: "rounded down", args: [column(9, 8, 7, 6), 0.49], expected: yes(1, 0, 0, 0) },
  {
    name: "a tie across the line gives nobody the place",
    args: [column(95, 93.5, 93.5, 92), 0.5],
    expected: yes(1, 0, 0, 0),
  },
  { name: "within classes", args: [SCORES, 0.5, CLASSES], expected: yes(1, 1, 0, 0) },
  {
    name: "a blank gets an empty text and is no base",
    args: [column(9, null, 7, 6), 0.34],
    expected: yes(1, "", 0, 0),
  },
  {
    name: "a vetoed unit counts for the base and frees its place",
    args: [column(9, 8, 7, 6), 0.5, null, column("是", 0, 0, 0)],
    expected: yes(0, 1, 1, 0),
  },
  {
    name: "only from the minimum up",
    args: [column(9, 8, 7, 6), 1, null, null, 8],
    expected: yes(1, 1, 0, 0),
  },
  {
    name: "compared at decimals",
    args: [column(9.004, 9, 7, 6), 0.25, null, null, null, 2],
    expected: yes(0, 0, 0, 0),
  },
  {
    name: "14 units at 20 %: two",
    args: [column(...Array.from({ length: 14 }, (_, i) => 90 - i)), 0.2],
    expected: yes(1, 1, ...Array<0>(12).fill(0)),
  },
  { name: "a share below 0", args: [SCORES, -0.1], expected: "#VALUE! invalidShare" },
  { name: "a share over 100 %", args: [SCORES, 120], expected: "#VALUE! invalidShare" },
  { name: "no share", args: [SCORES, null], expected: "#N/A valueMissing" },
])("QUOTA: $name", ({ args, expected }) => {
  expect(cellOf("QUOTA", ...args)).toEqual(expected);
});
