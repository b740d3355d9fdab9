import { Findings } from "../../../src/grading/findings/finding";
import { monitorView, unitScore } from "../../../src/grading/monitor/monitorView";
import { monitorOf } from "../../../src/grading/monitor/monitorOf";
import { readSettings } from "../../../src/grading/read/readSettings";
import { comparedFraction } from "../../../src/scoring/numbers/round";
import type { Fraction } from "../../../src/scoring/numbers/fraction";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { changeSample, MONITOR_CASES, SAMPLE, UNIT, type MonitorCase } from "./monitorCases";

async function viewOf(change: Partial<MonitorCase>, quarter: 1 | 2 | 3 = 3) {
  const workbook = createMemoryWorkbook();
  await workbook.sheets.render(SAMPLE.sheets({ locale: "zh-CN", isScaled: false }));
  await changeSample(workbook, change);
  const findings = new Findings();
  const book = await monitorOf(workbook, findings);
  const { monitor: settings } = readSettings(await workbook.cells.read("方案"), "方案", findings);
  expect(findings.list.filter(({ level }) => level === "error")).toEqual([]);
  return monitorView(book!.monitor, { settings, quarter, today: "2026-10-15" });
}

const number = (value: Fraction | null): number | null => value && comparedFraction(value);

it.each(MONITOR_CASES)("$name", async (each) => {
  const view = await viewOf(each);
  const own = view.goals.filter(({ goal }) => goal.unit === UNIT);
  expect(own.map(({ now }) => now.light)).toEqual(each.lights);
  const { progress, green } = unitScore(view, UNIT);
  expect([number(progress), number(green)]).toEqual([each.progress, each.green]);
});

it("knows the quarter before, and for how long a light was red", async () => {
  const { goals } = await viewOf({});
  const [investment, projects] = goals.filter(({ goal }) => goal.unit === UNIT);
  // G1: 0.95, 0.88, 0.86; G4: 1, 11 of 12, 15 of 18.
  expect([investment!.last!.light, investment!.redStreak]).toEqual(["red", 2]);
  expect([projects!.last!.light, projects!.redStreak]).toEqual(["yellow", 1]);
});

it("has nothing before the first quarter, and takes a blank of an earlier one as not reported", async () => {
  const [first] = (await viewOf({}, 1)).goals;
  expect(first!.last).toBeUndefined();
  const { goals } = await viewOf({ g1: { reached2: null } });
  const own = goals.find(({ goal }) => goal.unit === UNIT);
  expect([own!.last!.light, own!.redStreak]).toEqual(["unreported", 2]);
});
