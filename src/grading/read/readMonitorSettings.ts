import type { LightRules } from "../../scoring/monitor/goalLight";
import { UNREPORTED_POLICIES } from "../../scoring/monitor/monitorWords";
import type { Findings } from "../findings/finding";
import { QUARTER_NUMBERS, QUARTERS, quarterNames, type Quarter } from "../format/monitorFields";
import { readWordCell } from "./cells";
import { readQuarter } from "./readQuarter";
import type { SettingCells } from "./settingCells";

/** What 方案 says of the quarter monitor. */
export interface MonitorSettings {
  /** 当前季度; null where nothing is given. */
  readonly quarter: Quarter | null;
  /** 季报截止 as 2026-10-10; "" where nothing is given. */
  readonly deadline: string;
  readonly lights: LightRules;
}

export const NO_MONITOR: MonitorSettings = {
  quarter: null,
  deadline: "",
  lights: { green: 1, yellow: 0.9, countsUnreported: true },
};

/** Reads the rows of 方案 for the monitor; what is wrong with one is reported at its cell. */
export function readMonitorSettings(cells: SettingCells, findings: Findings): MonitorSettings {
  const standard = NO_MONITOR.lights;
  const green = share(cells, "greenFrom", findings) ?? standard.green;
  const yellow = share(cells, "yellowFrom", findings) ?? standard.yellow;
  if (yellow > green) {
    findings.add("error", "lightLines", cells.placeOf("yellowFrom"), { green, yellow });
  }
  const policy = cells.entries.find(({ key }) => key === "unreported");
  const word = policy
    ? readWordCell(policy.value, policy.place, UNREPORTED_POLICIES, findings)
    : null;
  return {
    quarter: currentQuarter(cells, findings),
    deadline: cells.day("quarterDeadline"),
    lights: { green, yellow, countsUnreported: word !== "skip" },
  };
}

/** A line above 2 was meant in per cent: no goal is on schedule at twice what is due. */
function share(cells: SettingCells, key: string, findings: Findings): number | null {
  const value = cells.number(key);
  if (value === null) return null;
  const line = value > 2 ? value / 100 : value;
  if (line > 0) return line;
  findings.add("error", "lightLine", cells.placeOf(key), { value });
  return null;
}

function currentQuarter(cells: SettingCells, findings: Findings): Quarter | null {
  const entry = cells.entries.find(({ key }) => key === "quarter");
  return entry ? readQuarter(entry.value, entry.place, findings) : null;
}

/** 季度权重 by quarter; undefined where the scheme has none, so that all are equal. */
export function readQuarterWeights(
  cells: SettingCells,
  findings: Findings,
): Readonly<Record<string, number>> | undefined {
  const written = Object.entries(cells.numbersOf("quarterWeight", "weight"));
  if (written.length === 0) return undefined;
  const weights: Record<string, number> = {};
  for (const [name, weight] of written) {
    const place = cells.placeOf("quarterWeight", name);
    const quarter = readQuarter(name, place, findings);
    if (weight < 0) findings.add("error", "quarterWeightNegative", place, { weight });
    if (quarter !== null) weights[quarter] = weight;
  }
  const missing = QUARTER_NUMBERS.filter((quarter) => !(quarter in weights));
  if (missing.length > 0 && missing.length < QUARTERS.length) {
    const place = cells.placeOf("quarterWeight", written[0]![0]);
    findings.add("error", "quarterWeightMissing", place, { quarters: quarterNames(missing) });
  }
  return weights;
}
