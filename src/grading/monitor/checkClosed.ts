import type { Sentence } from "../../scoring/locale";
import type { Workbook } from "../../workbook/workbook";
import type { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import { quarterNames, type Quarter } from "../format/monitorFields";
import type { Monitor } from "../read/readMonitor";
import type { QuarterScore } from "../read/readQuarterScores";
import { loadState, type BookState } from "../seal/bookState";
import { unpacked } from "../seal/packedText";
import {
  quarterCells,
  quarterFingerprint,
  quarterKey,
  quarterText,
  valuesIn,
  type QuarterCell,
} from "./quarterText";

/** Closed quarters whose cells were changed since, each cell with what it was and is. */
export async function checkClosed(
  workbook: Workbook,
  monitor: Monitor,
  scores: readonly QuarterScore[],
  findings: Findings,
): Promise<void> {
  const closed = new Map(
    scores.filter(({ fingerprint }) => fingerprint !== "").map((each) => [each.quarter, each]),
  );
  if (closed.size === 0) return;
  const state = await loadState(workbook);
  for (const [quarter, score] of closed) {
    const cells = quarterCells(monitor, quarter);
    if (quarterFingerprint(quarterText(cells)) === score.fingerprint) continue;
    const kept = keptText(state, quarter);
    if (kept !== undefined && quarterFingerprint(kept) === score.fingerprint) {
      tellChanges(valuesIn(kept), cells, { monitor, quarter }, findings);
    } else {
      const place = score.row.place("fingerprint");
      findings.add("error", "quarterChangedSomewhere", place, { quarter: quarterNames([quarter]) });
    }
  }
}

function keptText(state: BookState, quarter: Quarter): string | undefined {
  const text = state.get(quarterKey(quarter));
  return text === undefined ? undefined : unpacked(text);
}

const BLANK: Sentence = { "zh-CN": "（空）", "en-US": "(blank)" };

function tellChanges(
  kept: ReadonlyMap<string, string>,
  cells: ReadonlyMap<string, QuarterCell>,
  { monitor, quarter }: { readonly monitor: Monitor; readonly quarter: Quarter },
  findings: Findings,
): void {
  for (const key of new Set([...kept.keys(), ...cells.keys()])) {
    const [before, cell] = [kept.get(key), cells.get(key)];
    if (before === cell?.value) continue;
    const [goal, unit, field] = JSON.parse(key) as [string, string, string];
    const own = monitor.goals.find((each) => each.code === goal && each.unit === unit);
    const isOfMonitor = sheetFormat("monitor").fields.some(({ id }) => id === field);
    const row = isOfMonitor ? own?.row : own?.breakdown;
    const place = cell?.place ?? row?.place(field) ?? { sheet: monitor.sheet, address: "" };
    findings.add("error", "quarterChanged", place, {
      quarter: quarterNames([quarter]),
      goal,
      unit,
      before: before ?? BLANK,
      after: cell?.value ?? BLANK,
    });
  }
}
