import type { Mapping } from "../../grading/layout/mapping";
import type { FormulaMode } from "../../grading/results/grading";
import { earlierResults } from "../../grading/run/earlierResults";
import { findAssessment } from "../../grading/run/findAssessment";
import { oneLook } from "../../grading/run/oneLook";
import { prepareAssessment } from "../../grading/run/prepareAssessment";
import { previewOf } from "../../grading/run/previewOf";
import { sealOf } from "../../grading/run/seal";
import { writeResults } from "../../grading/run/writeResults";
import type { Locale, Sentence } from "../../scoring/locale";
import type { Selection, Watch, Workbook } from "../../workbook/workbook";
import { isTold, sentenceOf } from "./diagnosis";
import { DOING, DONE } from "./modelTexts";
import type { PageId } from "./pageId";
import type { PaneHost, PaneRequest } from "./paneHost";
import { FIRST_STATE, type Notice, type PaneState } from "./paneState";
import { Store } from "./store";

const LOCALE_KEY = "locale";

/** What the pane does, without anything of how it looks. */
export class PaneModel {
  readonly store: Store<PaneState>;
  /** Errors that nobody foresaw, for the diagnostics. */
  readonly errors: Error[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly host: PaneHost,
  ) {
    const chosen = host.preferences.load(LOCALE_KEY);
    const locale = chosen === "zh-CN" || chosen === "en-US" ? chosen : host.locale;
    this.store = new Store({ ...FIRST_STATE, locale });
    host.watchRequests((request) => void this.answer(request));
    host.watchWaiting((waiting) => this.store.set({ waiting }));
  }

  open(page: PageId): void {
    this.store.set({ page, notice: undefined });
  }

  /** What a ribbon button asks: look again at what it changed, open the page, say what it did. */
  private async answer({ page, notice, hasChanged }: PaneRequest): Promise<void> {
    if (page) this.open(page);
    if (hasChanged && this.store.get().assessment) await this.look();
    if (notice) this.store.set({ notice });
  }

  setLocale(locale: Locale): void {
    this.host.preferences.store(LOCALE_KEY, locale);
    this.store.set({ locale });
  }

  tell(kind: Notice["kind"], text: Sentence): void {
    this.store.set({ notice: { kind, text } });
  }

  dismiss(): void {
    this.store.set({ notice: undefined });
  }

  /**
   * Does one thing at a time: shows what, how far it is and a way to cancel, and tells what went wrong. Gives
   * undefined where it failed or something else is being done.
   */
  async run<Result>(
    what: Sentence,
    task: (watch: Watch) => Promise<Result>,
    canCancel = false,
  ): Promise<Result | undefined> {
    if (this.store.get().busy) return undefined;
    const stop = new AbortController();
    const cancel = canCancel ? () => stop.abort() : undefined;
    this.store.set({ busy: { what, cancel }, notice: undefined });
    const onProgress = (done: number, total: number): void =>
      this.store.set({ busy: { what, done, total, cancel } });
    try {
      return await task({ onProgress, signal: stop.signal });
    } catch (error) {
      this.fail(error);
      return undefined;
    } finally {
      this.store.set({ busy: undefined });
    }
  }

  /** Looks at the workbook anew: what it is, what can be taken back, what a broken run left. */
  async look(table?: string): Promise<void> {
    await this.run(DOING.looking, async () => {
      const { sheets } = this.workbook;
      const look = oneLook(this.workbook);
      const assessment = await findAssessment(look, table === undefined ? {} : { table });
      const mapping = assessment.kind === "mapped" ? assessment.mapping : undefined;
      this.store.set({
        assessment,
        mapping,
        findings: [],
        grading: undefined,
        preview: undefined,
        isWritten: false,
        kept: await sheets.kept(),
        leftovers: await sheets.leftovers(),
        seal: await sealOf(look),
      });
    });
  }

  /** Checks and appraises; nothing is written. */
  async prepare(mapping: Mapping | undefined, isDraft = false): Promise<void> {
    await this.run(DOING.checking, async () => {
      const look = oneLook(this.workbook);
      const { findings, grading } = await prepareAssessment(look, mapping, { isDraft });
      const preview = grading && previewOf(grading, await earlierResults(look));
      this.store.set({ mapping, findings, grading, preview, isWritten: false });
    });
  }

  /** Writes what was previewed. */
  async write(mode: FormulaMode = "values"): Promise<void> {
    const { grading, mapping } = this.store.get();
    if (!grading) return;
    const stamp = { date: this.host.today(), version: this.host.version };
    const task = async (watch: Watch): Promise<readonly string[]> => {
      const names = await writeResults(this.workbook, grading, { stamp, mode, mapping, watch });
      this.store.set({ isWritten: true, kept: await this.workbook.sheets.kept() });
      return names;
    };
    const names = await this.run(DOING.writing, task, true);
    if (!names) return;
    this.tell("success", DONE.written(names));
    await this.show(names[0]!);
  }

  /** Puts back what stood before the last grading or template. */
  async takeBack(): Promise<void> {
    const done = await this.run(DOING.takingBack, async () => {
      await this.workbook.sheets.restore();
      return true;
    });
    if (!done) return;
    await this.look();
    this.tell("success", DONE.takenBack);
  }

  /** Removes the temporary sheets of a run that broke off. */
  async cleanUp(): Promise<void> {
    const { leftovers } = this.store.get();
    const done = await this.run(DOING.cleaning, async () => {
      await this.workbook.sheets.remove(leftovers);
      return true;
    });
    if (!done) return;
    await this.look();
    this.tell("success", DONE.cleaned);
  }

  /** Selects cells, so that the user sees them. */
  async goTo({ sheet, area }: Selection): Promise<void> {
    try {
      await this.workbook.session.select(sheet, area);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Shows the top of a sheet, where the program can. */
  private async show(sheet: string): Promise<void> {
    if (!this.workbook.capabilities.selection) return;
    try {
      await this.workbook.session.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    } catch (error) {
      // The results stand; that another window is in front is no reason to call the run failed.
      if (!isTold(error)) this.remember(error);
    }
  }

  fail(error: unknown): void {
    if (!isTold(error)) this.remember(error);
    this.tell("error", sentenceOf(error));
  }

  private remember(error: unknown): void {
    this.errors.push(error instanceof Error ? error : new Error(String(error)));
  }
}
