import type { Workbook } from "../../workbook/workbook";
import { MAPPING_KEY } from "../layout/mapping/mapping";
import { parseMapping } from "../layout/propose/parseMapping";
import { snapshotOf } from "../read/snapshot";
import { prepareAssessment } from "./prepareAssessment";
import { recheck, type Recheck } from "./recheck";

/** What became of working the results out anew: how they differ, or how many errors keep them from being worked out. */
export type WrittenRecheck = { readonly recheck: Recheck } | { readonly errors: number };

/** Works the results of a workbook out anew and compares them with 结果; undefined where it has no results of ours. */
export async function recheckWritten(workbook: Workbook): Promise<WrittenRecheck | undefined> {
  const look = snapshotOf(workbook);
  const stored = await workbook.session.load(MAPPING_KEY);
  const mapping = stored === undefined ? undefined : parseMapping(stored).mapping;
  const { findings, grading } = await prepareAssessment(look, mapping, { isDraft: true });
  if (!grading) return { errors: findings.filter(({ level }) => level === "error").length };
  const found = await recheck(look, grading);
  return found && { recheck: found };
}

/** Whether 结果 says in every cell what the scheme and the data give, under the scheme that it names. */
export function agrees({ fingerprint, written, changed, missing, surplus }: Recheck): boolean {
  const isSameScheme = written === undefined || written === fingerprint;
  return isSameScheme && changed.length + missing.length + surplus.length === 0;
}
