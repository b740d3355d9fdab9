import type { Workbook } from "../../workbook/workbook";
import type { Mapping } from "../layout/mapping/mapping";
import { undocumented } from "../checks/checkDecisions";
import { snapshotOf } from "../read/snapshot";
import type { Grading } from "../results/grading";
import { storeSeal } from "../seal/seal";
import { bookSeals } from "../seal/sealSheet";
import { prepareAssessment } from "./prepareAssessment";
import { recheck } from "./recheck";
import { agrees } from "./recheckWritten";

/** Why a workbook is not sealed. */
export type SealRefusal =
  | { readonly kind: "errors"; readonly count: number }
  /** Units without complete data have no result. */
  | { readonly kind: "draft" }
  | { readonly kind: "noResults" }
  /** 结果 is not what the scheme and the data give now. */
  | { readonly kind: "differs" }
  /** Tied across a line, and nothing stands as 审定. */
  | { readonly kind: "undecided"; readonly units: readonly string[] }
  /** Decisions without a 文号. */
  | { readonly kind: "undocumented"; readonly count: number }
  /** A sheet 封存 that is not ours, or lacks columns. */
  | { readonly kind: "record" };

export type SealOutcome =
  | SealRefusal
  /** isOnSheet is false where the structure of the workbook is protected, so that a program may lose the seal. */
  | { readonly kind: "sealed"; readonly isOnSheet: boolean };

/** Seals a workbook whose results are final: whatever changes in it later is told with its cell. */
export async function sealWorkbook(
  workbook: Workbook,
  mapping: Mapping | undefined,
  date: string,
): Promise<SealOutcome> {
  const refusal = await sealRefusal(workbook, mapping);
  if (refusal) return refusal;
  return { kind: "sealed", isOnSheet: await storeSeal(workbook, mapping, date) };
}

async function sealRefusal(
  workbook: Workbook,
  mapping: Mapping | undefined,
): Promise<SealRefusal | undefined> {
  const look = snapshotOf(workbook);
  const { findings, grading } = await prepareAssessment(look, mapping, { isDraft: true });
  if (grading?.isDraft) return { kind: "draft" };
  const count = findings.filter(({ level }) => level === "error").length;
  if (!grading || count > 0) return { kind: "errors", count };
  const found = await recheck(look, grading);
  if (!found) return { kind: "noResults" };
  if (!agrees(found)) return { kind: "differs" };
  const units = undecided(grading);
  if (units.length > 0) return { kind: "undecided", units };
  const lacking = undocumented(grading.read.decisions).length;
  if (lacking > 0) return { kind: "undocumented", count: lacking };
  return (await bookSeals(look)).record.isForeign ? { kind: "record" } : undefined;
}

function undecided({ read, appraisal }: Grading): string[] {
  return read.data.units.filter((name, unit) => {
    const isPending = (appraisal.possible?.[unit] ?? 0) !== 0;
    return isPending && (read.decisions.byUnit.get(name)?.decided ?? "") === "";
  });
}
