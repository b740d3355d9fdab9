import type { Workbook } from "../../workbook/workbook";
import type { Finding } from "../findings/finding";
import type { Mapping } from "../layout/mapping/mapping";
import type { PrepareOptions } from "../prepareRead";
import { snapshotOf } from "../read/snapshot";
import type { Grading } from "../results/grading";
import { verifySeal, type Verification } from "../seal/verifySeal";
import { earlierResults } from "./earlierResults";
import { prepareAssessment } from "./prepareAssessment";
import { recheck } from "./recheck";
import type { WrittenRecheck } from "./recheckWritten";
import { previewOf, type Preview } from "./previewOf";
import { hasForeignResults } from "./resultsSheet";

/** Why results must not be written before a person has seen and allowed it. A seal is not allowed away but broken. */
export type Concern =
  | { readonly kind: "sealed"; readonly date: string }
  /** A sheet 结果 that is not ours would be replaced. */
  | { readonly kind: "foreignResults" }
  /** Results stand there that would become others. */
  | { readonly kind: "changes" };

export type ConcernKind = Concern["kind"];

/** A workbook checked and appraised, with what writing the results would change; nothing is written. */
export interface GradingOffer {
  /** How a sheet of the office's own was read; undefined for a workbook in the format. */
  readonly mapping: Mapping | undefined;
  readonly findings: readonly Finding[];
  /** Undefined where errors stand in the way. */
  readonly grading: Grading | undefined;
  /** Undefined also where it is not to be seen. */
  readonly preview: Preview | undefined;
  readonly concerns: readonly Concern[];
  /** What the workbook says against its seal; undefined where it has none. */
  readonly seal: Verification | undefined;
  /** What the results of a sealed workbook say against its data; undefined where it has no seal, or nothing was to be seen. */
  readonly written: WrittenRecheck | undefined;
}

export interface OfferOptions extends PrepareOptions {
  /**
   * Where nobody looks at a preview and what is replaced stays in a file of its own, earlier results are not looked at: those of
   * very many units are large.
   */
  readonly isUnseen?: boolean;
}

/** What every door shows before it writes: the same checks, the same results, the same concerns. */
export async function offerGrading(
  workbook: Workbook,
  mapping: Mapping | undefined,
  { isUnseen = false, ...options }: OfferOptions = {},
): Promise<GradingOffer> {
  const look = snapshotOf(workbook);
  const seal = await verifySeal(look);
  const { findings, grading } = await prepareAssessment(look, mapping, options);
  const isSeen = grading !== undefined && !isUnseen;
  const preview = isSeen ? previewOf(grading, await earlierResults(look)) : undefined;
  const concerns: readonly Concern[] = [
    ...(seal ? [{ kind: "sealed", date: seal.date } as const] : []),
    ...((await hasForeignResults(look)) ? [{ kind: "foreignResults" } as const] : []),
    ...(preview && changesResults(preview) ? [{ kind: "changes" } as const] : []),
  ];
  const found = seal && isSeen ? await recheck(look, grading) : undefined;
  return {
    mapping,
    findings,
    grading,
    preview,
    concerns,
    seal,
    written: found && { recheck: found },
  };
}

/** Whether results of an earlier grading would become others. */
function changesResults({ hasBefore, changed, gone, rows }: Preview): boolean {
  return hasBefore && (changed + gone.length > 0 || rows.some(({ before }) => !before));
}
