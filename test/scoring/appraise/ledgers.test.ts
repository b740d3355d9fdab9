import * as fc from "fast-check";
import { ledgersOf, type Ledgers } from "../../../src/scoring/appraise/ledgers";
import type { LedgerRow } from "../../../src/scoring/columns";
import { ledgerOutcome } from "../../../src/scoring/points/ledger";
import { plainColumns } from "../plainColumns";
import { DEFAULT_SETTINGS, type LedgerLimits, type Settings } from "../../../src/scoring/scheme";

const SIZE = 5;

function row(unit: number, points: number, rest: Partial<LedgerRow> = {}): LedgerRow {
  const plain = { item: "", type: "", level: "", share: 1, date: "", document: "文号" };
  return { unit, points, ...plain, ...rest };
}

function ledgers(ledger: readonly LedgerRow[], settings: Partial<Settings> = {}) {
  return ledgersOf({ ...plainColumns([], SIZE), ledger }, { ...DEFAULT_SETTINGS, ...settings });
}

/** Bonus and deduction of a unit. */
function pointsOf({ points }: Ledgers, unit: number): number[] {
  const place = points?.places[unit] ?? 0;
  return [points?.bonus[place] ?? 0, points?.deduction[place] ?? 0];
}

const award = { item: "先进单位" };
const limit: LedgerLimits = { total: 5, byType: {}, byLevel: {}, byItem: {} };

it.each<{ name: string; rows: LedgerRow[]; settings?: Partial<Settings>; expected: number[] }>([
  { name: "rows add up", rows: [row(1, 2), row(1, 1.5)], expected: [3.5, 0] },
  { name: "bonus and deduction apart", rows: [row(1, 2), row(1, -1)], expected: [2, 1] },
  {
    name: "up to the limit",
    rows: [row(1, 4), row(1, 3)],
    settings: { bonus: limit },
    expected: [5, 0],
  },
  {
    name: "one award at two levels counts once",
    rows: [row(1, 1, { ...award, level: "市级" }), row(1, 3, { ...award, level: "国家级" })],
    expected: [3, 0],
  },
  {
    name: "an item with a limit of its own",
    rows: [row(1, 1, award), row(1, 1, award)],
    settings: { bonus: { ...limit, byItem: { 先进单位: 1.5 } } },
    expected: [1.5, 0],
  },
  {
    name: "a level with a limit of its own",
    rows: [row(1, 2, { level: "国家级" }), row(1, 1, { level: "市级" })],
    settings: { bonus: { ...limit, byLevel: { 国家级: 1.5 } } },
    expected: [2.5, 0],
  },
  {
    name: "nothing outside the period",
    rows: [row(1, 4, { date: "2024-06-01" })],
    settings: { period: { from: "2025-01-01", to: "2025-12-31" } },
    expected: [0, 0],
  },
])("points of a unit: $name", ({ rows, settings, expected }) => {
  expect(pointsOf(ledgers(rows, settings), 1)).toEqual(expected);
  expect(pointsOf(ledgers(rows, settings), 0)).toEqual([0, 0]);
});

it("without rows there are no points and nothing to explain", () => {
  const none = ledgers([]);
  expect([none.points, none.get(0)]).toEqual([null, undefined]);
});

it("the points of all units are those of their rows", () => {
  const anyRow = fc.record({
    unit: fc.nat(SIZE - 1),
    item: fc.constantFrom("", "甲", "乙"),
    type: fc.constantFrom("", "通报"),
    level: fc.constantFrom("", "国家级", "市级"),
    points: fc.constantFrom(0.5, 1, 0.125, -0.3, -1, -2.005),
    share: fc.constantFrom(1, 0.333),
    date: fc.constantFrom("", "2024-12-31", "2025-01-01"),
    document: fc.constantFrom("", "文号"),
  });
  const limits = fc.record({
    total: fc.constantFrom(null, 1.3),
    byType: fc.constantFrom<Record<string, number>[]>({}, { 通报: 0.7 }),
    byLevel: fc.constantFrom<Record<string, number>[]>({}, { 国家级: 0.8 }),
    byItem: fc.constantFrom<Record<string, number>[]>({}, { 甲: 0.6 }),
  });
  const some = fc.record({ bonus: limits, deduction: limits, bonusNeedsDocument: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), some, (ledger, changes) => {
      const period = { from: "2025-01-01", to: "2025-12-31" };
      const settings = { ...DEFAULT_SETTINGS, ...changes, period };
      const found = ledgers(ledger, settings);
      for (let unit = 0; unit < SIZE; unit++) {
        const rows = ledger.filter((each) => each.unit === unit);
        const expected = rows.length > 0 ? ledgerOutcome(rows, settings) : undefined;
        expect(found.get(unit)).toEqual(expected);
        const points = [expected?.bonus ?? 0, expected?.deduction ?? 0];
        expect(pointsOf(found, unit)).toEqual(points);
      }
    }),
  );
});
