import type { Sentence } from "../scoring/locale";
import type { PaneModel } from "../taskpane/model/paneModel";
import type { LeftDraft } from "./drafts/drafts";
import type { Progress } from "./progress";

/** What the workbench shows around the spreadsheet. */
export interface WorkbenchState {
  readonly name: string;
  /** The pane over the workbook that is shown; undefined until there is one. */
  readonly pane: PaneModel | undefined;
  /** How many workbooks were opened; each has a pane of its own. */
  readonly opened: number;
  readonly isChanged: boolean;
  /** Whether what was last saved, or opened, is a file; the sample and a new workbook are none. */
  readonly isSaved: boolean;
  /** Whether it came in another format, so that no .xlsx has it before it is saved. */
  readonly isConverted: boolean;
  /** Whether the browser keeps a draft of all changes. */
  readonly isKept: boolean;
  /** Whether saving writes over a file on the disk. */
  readonly hasPlace: boolean;
  /** What waits until the user has decided about unsaved changes. */
  readonly asked: (() => Promise<void>) | undefined;
  /** What the saved file would lack, until the user has decided about it. */
  readonly losses: readonly Sentence[] | undefined;
  /** The file that somebody else changed since it was opened, until the user has decided about it. */
  readonly changedOnDisk: string | undefined;
  readonly busy: Sentence | undefined;
  /** How far it is. */
  readonly progress: Progress | undefined;
  /** Whether another workbook is on its way: what is done to this one would be lost. */
  readonly isReplacing: boolean;
  readonly notice:
    { readonly kind: "error" | "info" | "success"; readonly text: Sentence } | undefined;
  /** Unsaved work of an earlier visit, which waits for a word of the user; the next one follows it. */
  readonly draft: LeftDraft | undefined;
}

/** What is left of the questions and words when all of them are let rest. */
export const NO_QUESTIONS = {
  asked: undefined,
  losses: undefined,
  changedOnDisk: undefined,
  notice: undefined,
} satisfies Partial<WorkbenchState>;

export const FIRST_STATE: WorkbenchState = {
  name: "",
  pane: undefined,
  opened: 0,
  asked: undefined,
  losses: undefined,
  isChanged: false,
  isSaved: false,
  isConverted: false,
  isKept: false,
  hasPlace: false,
  changedOnDisk: undefined,
  busy: undefined,
  progress: undefined,
  isReplacing: false,
  notice: undefined,
  draft: undefined,
};
