import type { Finding } from "../../grading/findings/finding";
import type { Mapping } from "../../grading/layout/mapping/mapping";
import type { Grading } from "../../grading/results/grading";
import type { Assessment } from "../../grading/run/findAssessment";
import type { Concern } from "../../grading/run/gradingOffer";
import type { Preview } from "../../grading/run/previewOf";
import type { WrittenRecheck } from "../../grading/run/recheckWritten";
import type { Verification } from "../../grading/seal/verifySeal";
import type { Locale, Sentence } from "../../scoring/locale";
import type { Mended } from "../../workbook/workbook";
import type { KindId } from "../../reports/kindNames";
import type { PageId } from "./pageId";

/** Everything that the pane shows and that more than one page needs. */
export interface PaneState {
  readonly page: PageId;
  readonly locale: Locale;
  /** What is being done; undefined while the user is free to act. */
  readonly busy: Busy | undefined;
  /** What the last action came to. */
  readonly notice: Notice | undefined;
  /** What holds up the program around, e.g. a cell that is being edited. */
  readonly waiting: Sentence | undefined;
  /** What the workbook is; undefined until it was looked at. */
  readonly assessment: Assessment | undefined;
  /** How a sheet of the office's own is read, as far as it was confirmed. */
  readonly mapping: Mapping | undefined;
  readonly findings: readonly Finding[];
  /** Whether somebody else changed cells after they were read, as far as the workbook tells. */
  readonly hasChanged: boolean;
  /** Checked and appraised, not written yet. */
  readonly grading: Grading | undefined;
  readonly preview: Preview | undefined;
  /** What has to be seen before it is written. */
  readonly concerns: readonly Concern[];
  /** Whether the results in the workbook are those of the grading. */
  readonly isWritten: boolean;
  /** The sheets at the restore point: what 撤销 would put back. */
  readonly kept: readonly string[];
  /** Whether something was changed after the restore point, or may have been: taking back would lose it. */
  readonly hasChangedSinceKept: boolean;
  /** What was made of a run that broke off, when the workbook was last looked at. */
  readonly mended: Mended | undefined;
  /** Why it could not be mended. */
  readonly notMended: Sentence | undefined;
  /** What the workbook says against its seal. */
  readonly seal: Verification | undefined;
  /** What its results say against its data, where that was asked since the last change. */
  readonly written: WrittenRecheck | undefined;
  /** The unit that is being explained, by its number in the grading. */
  readonly explained: number | undefined;
  /** The paper with which the page 报告 begins; undefined for its own first one. */
  readonly paper: KindId | undefined;
  /** Files that were handed in from around the pane and wait for the page 合并. */
  readonly handedIn: readonly File[];
}

export interface Busy {
  readonly what: Sentence;
  readonly done?: number;
  readonly total?: number;
  readonly cancel?: () => void;
}

export interface Notice {
  readonly kind: "success" | "info" | "warning" | "error";
  readonly text: Sentence;
}

/** What is known of a grading before the checks have run. */
export const NOT_PREPARED = {
  findings: [],
  grading: undefined,
  preview: undefined,
  concerns: [],
  isWritten: false,
  explained: undefined,
} satisfies Partial<PaneState>;

export const FIRST_STATE: PaneState = {
  page: "start",
  locale: "zh-CN",
  busy: undefined,
  notice: undefined,
  waiting: undefined,
  assessment: undefined,
  mapping: undefined,
  ...NOT_PREPARED,
  hasChanged: false,
  kept: [],
  hasChangedSinceKept: true,
  mended: undefined,
  notMended: undefined,
  seal: undefined,
  written: undefined,
  paper: undefined,
  handedIn: [],
};
