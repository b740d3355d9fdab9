import type { Source } from "../../src/reports/data/source";
import type { CellValue } from "../../src/workbook/cell";
import { order, over, whole, type Ratio } from "./ratio";
import type { Graded } from "./papers";

type GoalSource = Extract<Source, { readonly goal: unknown }>;
type Row = ReadonlyMap<string, CellValue>;

/** The lines that the sample has. */
const [GREEN, YELLOW]: readonly Ratio[] = [
  [1n, 1n],
  [9n, 10n],
];

/**
 * What a goal of the sample is in a quarter, from its cells alone: the sample has no milestones, no levels, and every number
 * of the quarters that are over.
 */
export async function goalNumber(graded: Graded, source: GoalSource): Promise<Ratio> {
  const monitor = await rowsOf(graded, "季度监控");
  const row = monitor.find(
    (each) => each.get("目标编码") === source.of && each.get("承担单位") === source.unit,
  )!;
  const at = (quarter: number): Ratio => progressIn(row, quarter);
  const isRed = (quarter: number): boolean => lightOf(at(quarter)) === "red";
  if (source.goal === "progress") {
    const [above, below] = at(source.quarter);
    return [above * 100n, below];
  }
  if (source.goal === "streak") {
    let streak = 0;
    while (streak < source.quarter && isRed(source.quarter - streak)) streak++;
    return whole(streak);
  }
  if (source.goal === "monitored" || source.goal === "counted") return whole(1);
  return whole(lightOf(at(source.quarter)) === source.goal ? 1 : 0);
}

function lightOf(progress: Ratio): string {
  if (order(GREEN!, progress) < 0) return "green";
  return order(YELLOW!, progress) < 0 ? "yellow" : "red";
}

function progressIn(row: Row, quarter: number): Ratio {
  const name = `${["一", "二", "三", "四"][quarter - 1]!}季度`;
  return over(exact(row.get(`${name}累计完成`)), exact(row.get(`${name}累计目标`)));
}

function exact(value: CellValue | undefined): Ratio {
  const [above = "", decimals = ""] = String(Number(value)).split(".");
  return [BigInt(above + decimals), 10n ** BigInt(decimals.length)];
}

async function rowsOf({ workbook }: Graded, sheet: string): Promise<Row[]> {
  const { values } = await workbook.cells.read(sheet);
  const header = values.findIndex(([first]) => first === "目标编码");
  const names = values[header]!.map(String);
  return values
    .slice(header + 1)
    .map((row) => new Map(row.map((value, column) => [names[column]!, value])));
}
