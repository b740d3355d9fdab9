import type { Sentence } from "../scoring/locale";
import type { PaneModel } from "../taskpane/model/paneModel";
import type { LeftDraft } from "./drafts";
import type { Progress } from "./progress";

/** What the workbench shows around the spreadsheet. */
export interface WorkbenchState {
  readonly name: string;
  /** The pane over the workbook that is shown; undefined until there is one. */
  readonly pane: PaneModel | undefined;
  /** How many workbooks were opened; each has a pane of its own. */
  readonly opened: number;
  readonly isChanged: boolean;
  /** What waits until the user has decided about unsaved changes. */
  readonly asked: (() => Promise<void>) | undefined;
  /** What the saved file would lack, until the user has decided about it. */
  readonly losses: readonly Sentence[] | undefined;
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

export const FIRST_STATE: WorkbenchState = {
  name: "",
  pane: undefined,
  opened: 0,
  asked: undefined,
  losses: undefined,
  isChanged: false,
  busy: undefined,
  progress: undefined,
  isReplacing: false,
  notice: undefined,
  draft: undefined,
};
