import type { UnitIndex } from "./dataColumns";
import type { Decision } from "../../scoring/grades/decision";
import type { Block } from "../../workbook/workbook";
import { Findings, type Place } from "../findings/finding";
import { RESULTS_SHEET } from "../format/dataFields";
import type { SheetFormat } from "../format/fields";
import { readText } from "./cells";
import { readTable } from "./table";

/** A decision of the leading group as it stands in a sheet. */
export interface ReadDecision extends Decision {
  readonly unit: string;
  /** Where the decided grade stands. */
  readonly place: Place;
}

/** The decisions of a workbook: those of its units, and those whose unit is not in the data. */
export interface ReadDecisions {
  readonly byUnit: ReadonlyMap<string, ReadDecision>;
  readonly unmatched: readonly ReadDecision[];
}

export const NO_DECISIONS: ReadDecisions = { byUnit: new Map(), unmatched: [] };

/** Reads the decisions from an earlier 结果 sheet, or from 未对应的审定. A sheet of another layout has none. */
export function readDecisions(
  block: Block,
  sheet: string,
  format: SheetFormat = RESULTS_SHEET,
): ReadDecision[] {
  // What stands in an old result sheet is replaced anyway, so its other mistakes are of no interest.
  const ignored = new Findings();
  const table = readTable(block, sheet, format, ignored);
  return (table?.rows ?? []).flatMap((row) => {
    const text = (key: string): string => readText(row.value(key), row.place(key), ignored);
    const decided = text("decided");
    const reason = text("reason");
    const document = text("document");
    if (decided === "" && reason === "" && document === "") return [];
    const place = row.place("decided");
    return [{ unit: text("unit"), suggested: text("suggested"), decided, reason, document, place }];
  });
}

/**
 * Puts the decisions to their units. One of 结果 goes before one kept from earlier; who has no unit in the data, or came
 * too late, is kept unmatched, so that none is lost. Two in 结果 for one unit are a mistake.
 */
export function matchDecisions(
  results: readonly ReadDecision[],
  kept: readonly ReadDecision[],
  unitIndex: UnitIndex,
  findings: Findings,
): ReadDecisions {
  const byUnit = new Map<string, ReadDecision>();
  const unmatched: ReadDecision[] = [];
  for (const decision of results) {
    const { unit, place } = decision;
    const known = byUnit.get(unit);
    if (known) findings.add("error", "decisionTwice", place, { unit, other: known.place.address });
    else if (unitIndex.has(unit)) byUnit.set(unit, decision);
    else unmatched.push(decision);
  }
  for (const decision of kept) {
    if (unitIndex.has(decision.unit) && !byUnit.has(decision.unit)) {
      byUnit.set(decision.unit, decision);
    } else if (!unmatched.some((each) => isSame(each, decision))) unmatched.push(decision);
  }
  return { byUnit, unmatched };
}

function isSame(a: ReadDecision, b: ReadDecision): boolean {
  return (
    a.unit === b.unit &&
    a.decided === b.decided &&
    a.reason === b.reason &&
    a.document === b.document
  );
}
