import fc from "fast-check";
import type { LedgerRow } from "../../../src/scoring/columns";
import { ledgerOutcome, limited, type LedgerReason } from "../../../src/scoring/points/ledger";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/scoring/scheme";

const row = (points: number, rest: Partial<LedgerRow> = {}): LedgerRow => ({
  unit: 0,
  item: "",
  type: "",
  level: "",
  points,
  share: 1,
  date: "",
  document: "1号",
  ...rest,
});
const limits = (rest: Partial<Settings["bonus"]>): Settings["bonus"] => ({
  total: null,
  byType: {},
  byLevel: {},
  byItem: {},
  ...rest,
});

it.each<{
  name: string;
  rows: readonly LedgerRow[];
  settings?: Partial<Settings>;
  bonus?: number;
  deduction?: number;
  reasons?: readonly LedgerReason[];
}>([
  { name: "nothing", rows: [] },
  {
    name: "bonus and deduction apart",
    rows: [row(2), row(-1.5), row(0.1), row(0.2)],
    bonus: 2.3,
    deduction: 1.5,
  },
  {
    name: "an item at several levels counts once, at the highest",
    rows: [
      row(1, { item: "表彰", level: "市级" }),
      row(3, { item: "表彰", level: "国家级" }),
      row(2, { item: "表彰", level: "省部级" }),
    ],
    bonus: 3,
    reasons: ["lowerLevel", "counted", "lowerLevel"],
  },
  {
    name: "the higher level counts even where it has fewer points",
    rows: [row(3, { item: "表彰", level: "市级" }), row(2, { item: "表彰", level: "省级" })],
    bonus: 2,
  },
  {
    name: "the higher level counts before a lower one of more points as well",
    rows: [row(2, { item: "表彰", level: "省级" }), row(3, { item: "表彰", level: "市级" })],
    bonus: 2,
  },
  {
    name: "at one level the most points count, where they come first too",
    rows: [row(1.5, { item: "表彰", level: "省级" }), row(1, { item: "表彰", level: "部级" })],
    bonus: 1.5,
  },
  { name: "an item may have any name", rows: [row(2, { item: "constructor" })], bonus: 2 },
  {
    name: "省级 and 部级 are one level: the most points count",
    rows: [row(1, { item: "表彰", level: "省级" }), row(1.5, { item: "表彰", level: "部级" })],
    bonus: 1.5,
  },
  {
    name: "an item without levels can happen again",
    rows: [row(0.5, { item: "信息采用" }), row(0.5, { item: "信息采用" })],
    bonus: 1,
  },
  {
    name: "rows without item are never the same",
    rows: [row(1, { level: "省级" }), row(1, { level: "市级" })],
    bonus: 2,
  },
  {
    name: "a deduction counts at every level",
    rows: [row(-1, { item: "通报", level: "省级" }), row(-1, { item: "通报", level: "市级" })],
    deduction: 2,
  },
  {
    name: "牵头 and 配合 share",
    rows: [row(3, { share: 0.7 }), row(-3, { share: 0.3 })],
    bonus: 2.1,
    deduction: 0.9,
    reasons: ["shared", "shared"],
  },
  {
    name: "only the period counts: its first and last day, a month or a year that reaches into it",
    settings: { period: { from: "2025-03-01", to: "2025-12-31" } },
    rows: [
      row(1, { date: "2025-02-28" }),
      row(1, { date: "2025-03-01" }),
      row(1, { date: "2025-12-31" }),
      row(1, { date: "2026-01-01" }),
      row(1, { date: "2025-03" }),
      row(1, { date: "2025" }),
      row(-1, { date: "2024" }),
    ],
    bonus: 4,
    reasons: ["outside", "counted", "counted", "outside", "counted", "counted", "outside"],
  },
  {
    name: "a bonus without a date does not count where there is a period",
    settings: { period: { from: "2025-01-01", to: "2025-12-31" } },
    rows: [row(1), row(1, { date: "2025-05-01" })],
    bonus: 1,
    reasons: ["undated", "counted"],
  },
  {
    name: "what the program adds needs neither date nor document",
    settings: {
      period: { from: "2025-01-01", to: "2025-12-31" },
      bonusNeedsDocument: true,
      bonus: limits({ total: 2 }),
    },
    rows: [
      row(1.5, { date: "2025-05-01" }),
      row(1, { document: "", words: { "zh-CN": "进步", "en-US": "progress" } }),
    ],
    bonus: 2,
    reasons: ["counted", "totalLimit"],
  },
  {
    name: "rows without level all count beside an award",
    rows: [
      row(3, { item: "表彰", level: "国家级" }),
      row(1, { item: "表彰", level: "市级" }),
      row(0.5, { item: "表彰" }),
      row(0.5, { item: "表彰" }),
    ],
    bonus: 4,
    reasons: ["counted", "lowerLevel", "counted", "counted"],
  },
  {
    name: "no document, no bonus",
    settings: { bonusNeedsDocument: true },
    rows: [row(1, { document: "" }), row(-1, { document: "" })],
    deduction: 1,
    reasons: ["noDocument", "counted"],
  },
  {
    name: "an award without document does not hide a lower one that has it",
    settings: { bonusNeedsDocument: true },
    rows: [
      row(3, { item: "表彰", level: "国家级", document: "" }),
      row(1, { item: "表彰", level: "市级" }),
    ],
    bonus: 1,
    reasons: ["noDocument", "counted"],
  },
  {
    name: "at most the total",
    settings: { bonus: limits({ total: 5 }) },
    rows: [row(4), row(3), row(1)],
    bonus: 5,
    reasons: ["counted", "totalLimit", "totalLimit"],
  },
  {
    name: "at most so much of a type",
    settings: { bonus: limits({ byType: { 表彰: 2 } }) },
    rows: [row(3, { type: "表彰" }), row(1)],
    bonus: 3,
    reasons: ["typeLimit", "counted"],
  },
  {
    name: "at most so much of a level: 5 + 4 count 3 + 2",
    settings: { bonus: limits({ byLevel: { 国家级: 3, 省部级: 2 } }) },
    rows: [row(5, { level: "国家级" }), row(4, { level: "省部级" })],
    bonus: 5,
    reasons: ["levelLimit", "levelLimit"],
  },
  {
    name: "of type and level the smaller sum: 3 + 1.5 by type, 4 + 2 by level",
    settings: { bonus: limits({ byType: { 表彰: 3 }, byLevel: { 国家级: 4 } }) },
    rows: [
      row(5, { type: "表彰", level: "国家级" }),
      row(2, { type: "表彰", level: "省级" }),
      row(1.5, { type: "创新", level: "国家级" }),
    ],
    bonus: 4.5,
    reasons: ["typeLimit", "typeLimit", "counted"],
  },
  {
    name: "of type and level the smaller sum: 5 by type, 4 by level",
    settings: { bonus: limits({ byType: { 表彰: 3 }, byLevel: { 国家级: 4 } }) },
    rows: [row(5, { type: "创新", level: "国家级" })],
    bonus: 4,
    reasons: ["levelLimit"],
  },
  {
    name: "the limit of an item, then of a type, then of all",
    settings: { bonus: limits({ byItem: { 甲: 2 }, byType: { 表彰: 3 }, total: 4 }) },
    rows: [
      row(5, { item: "甲", type: "表彰" }),
      row(5, { item: "乙", type: "表彰" }),
      row(5, { item: "丙" }),
    ],
    bonus: 4,
    reasons: ["itemLimit", "typeLimit", "totalLimit"],
  },
  {
    name: "at most so much of an item",
    settings: { deduction: limits({ byItem: { 迟报: 1 } }) },
    rows: [row(-0.6, { item: "迟报" }), row(-0.6, { item: "迟报" })],
    deduction: 1,
    reasons: ["counted", "itemLimit"],
  },
  {
    name: "a name like those of every object has no limit",
    rows: [row(1, { item: "constructor", type: "toString" })],
    bonus: 1,
  },
])("$name", ({ rows, settings, bonus = 0, deduction = 0, reasons }) => {
  const outcome = ledgerOutcome(Object.freeze(rows), { ...DEFAULT_SETTINGS, ...settings });
  expect(outcome).toMatchObject({ bonus, deduction });
  if (reasons) expect(outcome.entries.map(({ reason }) => reason)).toEqual(reasons);
});

it("what the entries count adds up to bonus and deduction, within the limits", () => {
  const some = fc.record({
    points: fc.integer({ min: -40, max: 40 }),
    item: fc.constantFrom("甲", "乙"),
  });
  const settings = {
    ...DEFAULT_SETTINGS,
    bonus: limits({ total: 5, byItem: { 甲: 2 } }),
    deduction: limits({ total: 3 }),
  };
  fc.assert(
    fc.property(fc.array(some), (rows) => {
      const outcome = ledgerOutcome(
        rows.map(({ points, item }) => row(points / 10, { item })),
        settings,
      );
      const counted = outcome.entries.map((entry) => entry.counted);
      const sum = (sign: number) =>
        counted.reduce((total, each) => (sign * each > 0 ? total + sign * each : total), 0);
      expect(outcome.bonus).toBeCloseTo(sum(1), 10);
      expect(outcome.deduction).toBeCloseTo(sum(-1), 10);
      expect(outcome.bonus).toBeLessThanOrEqual(5);
      expect(outcome.deduction).toBeLessThanOrEqual(3);
    }),
  );
});

it.each([
  { higher: "国家级", lower: "省部级" },
  { higher: "省部级", lower: "地市级" },
  { higher: "市级", lower: "县区级" },
  { higher: "县级", lower: "单位内部" },
  { higher: "自治区级", lower: "地区级" },
  { higher: "全国", lower: "省级" },
  { higher: "街道", lower: "部门级" },
  { higher: "international", lower: "national" },
  { higher: "municipal", lower: "county" },
])("$higher stands above $lower", ({ higher, lower }) => {
  const twice = [row(1, { item: "奖", level: lower }), row(1, { item: "奖", level: higher })];
  const { entries } = ledgerOutcome(twice, DEFAULT_SETTINGS);
  expect(entries.map(({ counted }) => counted)).toEqual([0, 1]);
});

it.each([
  { name: "0.1 and 0.2 leave 0.1 of 0.4", points: [0.1, 0.2, 0.1], most: 0.4, sum: 0.4 },
  {
    name: "three times 0.1 leave 0.001 of 0.301",
    points: [0.1, 0.1, 0.1, 0.001],
    most: 0.301,
    sum: 0.301,
  },
  { name: "0.8 leaves 0.1 of 0.9", points: [0.8, 0.1], most: 0.9, sum: 0.9 },
])("limits and sums hold at 15 digits: $name", ({ points, most, sum }) => {
  const bonus = limits({ byItem: { 表彰: most } });
  const rows = points.map((each) => row(each, { item: "表彰" }));
  const { entries, ...outcome } = ledgerOutcome(rows, { ...DEFAULT_SETTINGS, bonus });
  expect(outcome.bonus).toBe(sum);
  expect(entries.map(({ counted, reason }) => [counted, reason])).toEqual(
    points.map((each) => [each, "counted"]),
  );
  const deduction = bonus;
  const lost = rows.map((each) => ({ ...each, points: -each.points }));
  expect(ledgerOutcome(lost, { ...DEFAULT_SETTINGS, deduction }).deduction).toBe(sum);
  expect(points.reduce((so, each) => limited(so, each, 1, most), 0)).toBe(sum);
});

it("a tenth of 0.7 points is 0.07", () => {
  const { entries } = ledgerOutcome([row(0.7, { share: 0.1 })], DEFAULT_SETTINGS);
  expect(entries.map(({ counted, reason }) => [counted, reason])).toEqual([[0.07, "shared"]]);
  expect(limited(0, 0.7, 0.1, undefined)).toBe(0.07);
  expect(limited(0.1, 0.2, 1, undefined)).toBe(0.3);
});
