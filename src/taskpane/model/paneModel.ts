import { takeBackStep } from "../../grading/run/bookStep";
import { findAssessment, type FindOptions } from "../../grading/run/findAssessment";
import type { KindId } from "../../reports/kindNames";
import type { Locale, Sentence } from "../../scoring/locale";
import type { Mended, Selection, Watch, Workbook } from "../../workbook/workbook";
import { ChangeWatch } from "./changeWatch";
import { isTold, sentenceOf } from "./diagnosis";
import { DOING, DONE } from "./modelTexts";
import type { PageId } from "./pageId";
import type { PaneHost, PaneRequest } from "./paneHost";
import { FIRST_STATE, NOT_PREPARED, type Notice, type PaneState } from "./paneState";
import { SealWatch } from "./sealWatch";
import { sealNow } from "./sealNow";
import { Store } from "./store";

const LOCALE_KEY = "locale";

const atOnce = <Result>(task: () => Promise<Result>): Promise<Result> => task();

/** What the pane does, without anything of how it looks. Steps of grading are in gradeSteps.ts. */
export class PaneModel {
  readonly store: Store<PaneState>;
  /** Errors that nobody foresaw, for the diagnostics. */
  readonly errors: Error[] = [];
  private readonly changes: ChangeWatch;
  private readonly sealWatch: SealWatch;

  constructor(
    readonly workbook: Workbook,
    readonly host: PaneHost,
  ) {
    const chosen = host.preferences.load(LOCALE_KEY);
    const locale = chosen === "zh-CN" || chosen === "en-US" ? chosen : host.locale;
    this.store = new Store({ ...FIRST_STATE, locale });
    this.changes = new ChangeWatch(workbook);
    this.sealWatch = new SealWatch(
      workbook,
      (seal) => this.store.set({ seal, written: undefined }),
      (error) => this.fail(error),
    );
    host.watchRequests((request) => void this.answer(request));
    host.watchWaiting((waiting) => this.store.set({ waiting }));
  }

  open(page: PageId): void {
    this.store.set({ page, paper: undefined, notice: undefined });
  }

  /** Opens the page 报告 on a paper. */
  openPaper(paper: KindId): void {
    this.store.set({ page: "reports", paper, notice: undefined });
  }

  /** Opens the explanation of a unit, by its number in the grading. */
  explain(unit: number): void {
    this.store.set({ page: "explain", explained: unit, notice: undefined });
  }

  /** What a ribbon button asks: look again at what it changed, open the page, say what it did. */
  private async answer({ page, notice, hasChanged, files }: PaneRequest): Promise<void> {
    if (page) this.open(page);
    if (files) this.store.set({ handedIn: files });
    if (hasChanged) this.stepEnds();
    if (hasChanged && this.store.get().assessment) await this.look();
    // What was mended says better than an error how the step ended.
    if (notice && !(hasChanged && this.store.get().mended)) this.store.set({ notice });
  }

  /** Listens for changes that others make in the workbook; the given function ends it. */
  watchChanges(): () => void {
    const stop = this.changes.start(
      (changed) => this.noteChange(changed),
      (error) => this.fail(error),
    );
    return () => {
      stop();
      this.sealWatch.stop();
    };
  }

  /** Somebody else changed something in the workbook. */
  noteChange(changed?: Selection): void {
    if (this.store.get().seal) this.sealWatch.changed(changed);
    const { hasChanged, hasChangedSinceKept } = this.store.get();
    if (hasChanged && hasChangedSinceKept) return;
    this.store.set({ hasChanged: true, hasChangedSinceKept: true });
  }

  /** Cells are about to be read: whatever is changed from now on may be missing in what comes of them. */
  readingBegins(): void {
    this.changes.readingBegins();
    this.store.set({ hasChanged: false });
  }

  /** Whether cells may say something else than was read: a change was told, or would not have been. */
  get mayHaveChanged(): boolean {
    return this.store.get().hasChanged || !this.changes.isComplete;
  }

  /** Opens the page 评分, which reads the cells again: they may have changed since it last did. */
  gradeAnew(): void {
    this.store.set(NOT_PREPARED);
    this.open("grade");
  }

  /** The files that were handed in, once. */
  takeHandedIn(): readonly File[] {
    const { handedIn } = this.store.get();
    this.store.set({ handedIn: [] });
    return handedIn;
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
    this.sealWatch.forget();
    this.store.set({ busy: { what, cancel }, notice: undefined });
    const onProgress = (done: number, total: number): void =>
      this.store.set({ busy: { what, done, total, cancel } });
    try {
      const { inTurn = atOnce } = this.host;
      return await inTurn(() => task({ onProgress, signal: stop.signal }));
    } catch (error) {
      this.fail(error);
      return undefined;
    } finally {
      this.store.set({ busy: undefined });
    }
  }

  /** Looks at the workbook anew: mends what a broken run left, and sees what it is and what can be taken back. */
  async look(options: FindOptions = {}): Promise<void> {
    await this.run(DOING.looking, async () => {
      const { sheets } = this.workbook;
      const mended = await this.mend();
      const look = this.lookAtAll();
      const assessment = await findAssessment(look, options);
      const mapping = assessment.kind === "mapped" ? assessment.mapping : undefined;
      const seal = await sealNow(look);
      const kept = await sheets.kept();
      this.store.set({
        ...NOT_PREPARED,
        assessment,
        mapping,
        seal,
        written: undefined,
        kept,
        mended,
      });
    });
  }

  /** The whole workbook as it stands; from then on a seal is compared with what is changed alone. */
  lookAtAll(): Workbook {
    return this.sealWatch.begin();
  }

  /** Puts back what stood before the last grading or template, and with it loses what was typed there since. */
  async takeBack(): Promise<void> {
    await this.change(DOING.takingBack, DONE.takenBack, () => takeBackStep(this.workbook));
  }

  /** What stands now is what the last step left: taking it back loses nothing else. */
  stepEnds(): void {
    this.store.set({ hasChangedSinceKept: !this.workbook.capabilities.changes });
  }

  /** Mends what a run left that broke off; where that is not possible, why is told and the rest goes on. */
  private async mend(): Promise<Mended | undefined> {
    this.store.set({ notMended: undefined });
    try {
      return await this.workbook.sheets.mend();
    } catch (error) {
      this.record(error);
      this.store.set({ notMended: sentenceOf(error) });
      return undefined;
    }
  }

  /** Does something to the workbook, looks at it anew and says that it is done. */
  async change(
    what: Sentence,
    done: Sentence,
    task: (watch: Watch) => Promise<void>,
  ): Promise<void> {
    const isDone = await this.run(what, async (watch) => {
      await task(watch);
      return true;
    });
    if (!isDone) return;
    this.stepEnds();
    await this.look();
    this.tell("success", done);
  }

  /** Selects cells and hands them the keyboard, so that what is typed next changes them. */
  async enter(place: Selection): Promise<void> {
    await this.goTo(place);
    this.host.enterCells?.();
  }

  /** Selects cells, so that the user sees them. */
  async goTo({ sheet, area }: Selection): Promise<void> {
    try {
      await this.workbook.session.select(sheet, area);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Shows a sheet that was written, where the program around can: not the hidden one that was written last. */
  async showSheet(sheet: string): Promise<void> {
    if (!this.workbook.capabilities.selection) return;
    await this.goTo({ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });
  }

  /** Tells the user of an error. */
  fail(error: unknown): void {
    this.record(error);
    this.tell("error", sentenceOf(error));
  }

  /** Keeps an error that nobody foresaw for the diagnostics. */
  record(error: unknown): void {
    if (isTold(error)) return;
    this.errors.push(error instanceof Error ? error : new Error(String(error)));
  }
}
