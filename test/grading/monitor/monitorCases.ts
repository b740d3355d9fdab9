import { sheetFormat } from "../../../src/grading/format";
import { FIRST_ROW } from "../../../src/templates/build/tableSheet";
import { fieldAt } from "../../../src/templates/goalBreakdown/fieldAt";
import { goalBreakdown } from "../../../src/templates/goalBreakdown/goalBreakdown";
import { PARTS } from "../../../src/templates/goalBreakdown/goalBreakdownData";
import type { Light } from "../../../src/scoring/monitor/goalLight";
import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/workbook";

type Cells = Readonly<Record<string, CellValue>>;

/** The sample with the goals of 市交通局 changed, in the third quarter, and what must come of it. */
export interface MonitorCase {
  readonly name: string;
  /** Cells of 目标分解 and 季度监控 by field: of G1, of G4. */
  readonly g1?: Cells;
  readonly g4?: Cells;
  readonly settings?: Cells;
  readonly lights: readonly [g1: Light, g4: Light];
  /** P1 and P2 by hand, at 10 decimals; null where nothing counts. */
  readonly progress: number | null;
  readonly green: number | null;
  /** The published total of 市交通局: 0.6, 0.2, 0.2 with P3 60. */
  readonly total?: number;
}

const OVER = { quarterDeadline: "2020-01-01" };
const OPEN = { quarterDeadline: "2099-12-31" };
/** No numbers of earlier quarters, which are of another kind. */
const NO_PAST: Cells = { due1: null, due2: null, reached1: null, reached2: null };
/** Nothing is due of G4, so that G1 stands alone. */
const ALONE: Cells = { due3: null, reached3: null };
const g4 = { due3: 30, reached3: 25 };

export const UNIT = "市交通局";

export const MONITOR_CASES: readonly MonitorCase[] = [
  {
    name: "103.2 of 120 and 25 of 30",
    g4,
    lights: ["red", "red"],
    // (0.86 + 25/30) ÷ 2; 0.6 × 84.67 + 0.2 × 0 + 0.2 × 60
    progress: 84.6666666667,
    green: 0,
    total: 62.8,
  },
  {
    name: "G4 not reported after the deadline",
    g4: { due3: 30, reached3: null },
    settings: OVER,
    lights: ["red", "unreported"],
    progress: 43,
    green: 0,
    total: 37.8,
  },
  {
    name: "the same in words",
    g4: { due3: 30, reached3: "缺" },
    settings: OVER,
    lights: ["red", "unreported"],
    progress: 43,
    green: 0,
  },
  {
    name: "the same where the scheme does not count it",
    g4: { due3: 30, reached3: null },
    settings: { ...OVER, unreported: "不计" },
    lights: ["red", "unreported"],
    progress: 86,
    green: 0,
  },
  {
    name: "not reported before the deadline",
    g4: { due3: 30, reached3: null },
    settings: OPEN,
    lights: ["red", "awaited"],
    progress: 86,
    green: 0,
  },
  {
    name: "not published, with a document that waives it",
    g4: { due3: 30, reached3: "数据未发布", waiver: "示例统〔2026〕3号" },
    settings: OVER,
    lights: ["red", "waived"],
    progress: 86,
    green: 0,
    // 0.6 × 86 + 12
    total: 63.6,
  },
  {
    name: "not published, without one",
    g4: { due3: 30, reached3: "数据未发布" },
    settings: OVER,
    lights: ["red", "unreported"],
    progress: 43,
    green: 0,
  },
  {
    name: "a number that another office reports",
    g4: { due3: 30, reached3: null, sourceUnit: "市统计局" },
    settings: OVER,
    lights: ["red", "awaitingData"],
    progress: 86,
    green: 0,
  },
  {
    name: "PM2.5, less is better: 2 − 44/35",
    g1: { direction: "反向", due3: 35, reached3: 44 },
    g4: ALONE,
    lights: ["red", "notDue"],
    progress: 74.2857142857,
    green: 0,
  },
  {
    name: "森林覆盖率 from 41 to 42",
    g1: { ...NO_PAST, kind: "期末", base: 41, due3: 42, reached3: 41.6 },
    g4: ALONE,
    lights: ["red", "notDue"],
    progress: 60,
    green: 0,
  },
  {
    name: "贫困率 from 8 down to 6",
    g1: { ...NO_PAST, kind: "期末", direction: "反向", base: 8, due3: 6, reached3: 6.5 },
    g4: ALONE,
    lights: ["red", "notDue"],
    progress: 75,
    green: 0,
  },
  {
    name: "no accident where none is allowed",
    g1: { direction: "反向", due3: 0, reached3: 0 },
    g4: ALONE,
    lights: ["green", "notDue"],
    progress: 100,
    green: 100,
  },
  {
    name: "one accident where none is allowed",
    g1: { direction: "反向", due3: 0, reached3: 1 },
    g4: ALONE,
    lights: ["red", "notDue"],
    progress: 0,
    green: 0,
  },
  {
    name: "a milestone done and one of which 95 % are done",
    g1: { kind: "节点", due3: "完成", reached3: "完成" },
    g4: { kind: "节点", due3: "完成", reached3: 0.95 },
    lights: ["green", "yellow"],
    progress: 97.5,
    green: 50,
  },
  {
    name: "a milestone missed",
    g1: { kind: "节点", due3: "完成", reached3: "未完成" },
    g4: ALONE,
    lights: ["red", "notDue"],
    progress: 0,
    green: 0,
  },
  {
    name: "weights 3 and 1",
    g1: { weight: 3 },
    g4: { ...g4, weight: 1 },
    lights: ["red", "red"],
    // (3 × 0.86 + 25/30) ÷ 4
    progress: 85.3333333333,
    green: 0,
  },
  {
    name: "lines of the scheme",
    g4,
    settings: { greenFrom: 0.85, yellowFrom: 0.8 },
    lights: ["green", "yellow"],
    progress: 84.6666666667,
    green: 50,
  },
  {
    name: "nothing due",
    g1: ALONE,
    g4: ALONE,
    lights: ["notDue", "notDue"],
    progress: null,
    green: null,
  },
];

/** Writes the changes of a case into a workbook of the template. */
export async function changeSample(
  workbook: Workbook,
  { g1 = {}, g4: own = {}, settings = {} }: Partial<MonitorCase>,
): Promise<void> {
  for (const [goal, cells] of [
    ["G1", g1],
    ["G4", own],
  ] as const) {
    const row = rowOf(goal);
    for (const [field, value] of Object.entries(cells)) {
      const isMonitor = /^(due|reached)\d$|^(reason|action|rectifyBy|progress)$/.test(field);
      const sheet = isMonitor ? "季度监控" : "目标分解";
      const at = fieldAt(isMonitor ? "monitor" : "breakdown", field);
      await workbook.cells.write(sheet, row, at, [[value]]);
    }
  }
  const { values } = await workbook.cells.read("方案");
  for (const [key, value] of Object.entries(settings)) {
    const name = sheetFormat("scheme").fields.find(({ id }) => id === key)!.zh[0]!;
    const row = values.findIndex(([first]) => first === name);
    await workbook.cells.write("方案", row, 1, [[value]]);
  }
}

/** The row, from 0, of a goal of 市交通局 in both sheets. */
export function rowOf(goal: "G1" | "G4"): number {
  return FIRST_ROW + PARTS.findIndex((part) => part.goal === goal && part.bearer === UNIT);
}

export const SAMPLE = goalBreakdown;
