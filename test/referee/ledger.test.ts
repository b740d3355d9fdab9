import type { LedgerRow } from "../../src/scoring/columns";
import type { Settings } from "../../src/scoring/scheme";
import { FOUR, marks } from "./givenMarks";

const ROW: LedgerRow = {
  unit: 0,
  item: "",
  type: "表彰",
  level: "",
  points: 1,
  share: 1,
  date: "2026-03-05",
  document: "文号",
};
const row = (rest: Partial<LedgerRow>, at = 0): LedgerRow => ({ ...ROW, title: `${at}`, ...rest });

it.each<[string, Partial<LedgerRow>[], Partial<Settings>, number]>([
  ["adds rows without level", [{ points: 2 }, { points: 2.5 }], {}, 84.5],
  ["splits between units", [{ points: 3, share: 0.6 }], {}, 81.8],
  [
    "counts an item once, at the highest level",
    [
      { item: "甲", level: "市级", points: 1 },
      { item: "甲", level: "国家级", points: 3 },
      { item: "甲", level: "省部级", points: 4 },
    ],
    {},
    83,
  ],
  [
    "counts every deduction",
    [{ item: "乙", level: "市级", points: -1 }, { points: -0.5 }],
    {},
    78.5,
  ],
  [
    "takes the smaller of the sums over types and over levels",
    [
      { points: 5, level: "国家级" },
      { points: 4, level: "省部级", type: "通报" },
    ],
    { bonus: { total: null, byType: { 表彰: 3 }, byLevel: { 国家级: 4 }, byItem: {} } },
    // By type 3 + 4, by level 4 + 4.
    87,
  ],
  [
    "limits an item before the rest, and all in the end",
    [{ item: "甲", points: 5 }, { points: 4 }],
    { bonus: { total: 5.5, byType: {}, byLevel: {}, byItem: { 甲: 2 } } },
    85.5,
  ],
  [
    "counts from the first to the last day of the period",
    [
      { date: "2026-01-01" },
      { date: "2026-12-31" },
      { date: "2025-12-31", points: 8 },
      { date: "2027-01-01", points: 8 },
      { date: "", points: 8 },
    ],
    { period: { from: "2026-01-01", to: "2026-12-31" } },
    82,
  ],
  ["counts no bonus without document", [{ document: "" }], { bonusNeedsDocument: true }, 80],
  ["goes no higher than the ceiling", [{ points: 30 }], { ceiling: 100 }, 100],
  ["goes no lower than 0", [{ points: -90 }], {}, 0],
])("the ledger %s", (_, rows, settings, expected) => {
  const ledger = rows.map(row);
  expect(marks([80], settings, FOUR, { ledger })[0]!.score).toBe(expected);
});
