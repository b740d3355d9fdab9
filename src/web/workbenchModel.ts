import { bytesOf } from "../taskpane/model/bytesOf";
import { sentenceOf } from "../taskpane/model/diagnosis";
import { PaneModel } from "../taskpane/model/paneModel";
import { Store } from "../taskpane/model/store";
import { nextTask } from "../workbook/nextTask";
import { withLocks } from "./grid/withLocks";
import { DraftKeeper } from "./drafts/draftKeeper";
import { openedNotice, refusedNotice } from "./grid/gridNotices";
import type { WebHost } from "./webHost";
import type { Drafts, LeftDraft } from "./drafts/drafts";
import type { ChosenFile } from "./files/filePickers";
import type { FilePlace } from "./files/filePlace";
import { WorkbookSaving, type Opened, type Outlets } from "./files/workbookSaving";
import type { PrintedSheet } from "./print/printedSheet";
import { OneTask } from "./oneTask";
import { sampleWorkbook } from "./sampleWorkbook";
import { storeTexts } from "./files/savingOf";
import { sheetToPrint } from "./print/sheetToPrint";
import { WorkbookSearch } from "./find/workbookSearch";
import { resumedAs } from "./files/resumedAs";
import { UnsavedWork } from "./drafts/unsavedWork";
import { FIRST_STATE, NO_QUESTIONS, type WorkbenchState } from "./workbenchState";
import { WORKBENCH } from "./workbenchTexts";
import type { GridWorkbook, WorkbenchGrid, WorkbenchParts } from "./workbenchParts";

/** What the workbench does: one workbook at a time, opened, saved, kept through a crash. */
export class WorkbenchModel {
  readonly store = new Store<WorkbenchState>(FIRST_STATE);
  private readonly task: OneTask;
  private readonly work: UnsavedWork;
  readonly saving: WorkbookSaving;
  /** Finds what the workbook shows. */
  readonly search = new WorkbookSearch(
    () => this.workbook && { workbook: this.workbook, edits: this.work.edits },
    (task) => this.task.inTurn(task),
  );
  private grid: WorkbenchGrid | undefined;
  private workbook: GridWorkbook | undefined;
  private isDrawing = false;

  constructor(
    private readonly parts: WorkbenchParts,
    private readonly host: WebHost,
    drafts: Drafts,
    readonly outlets: Outlets,
  ) {
    const fail = (error: unknown): void => this.fail(error);
    this.task = new OneTask(this.store, fail, host.inTurn);
    const keeper = new DraftKeeper(drafts, fail);
    this.work = new UnsavedWork(
      this.store,
      keeper,
      () => this.grid!.saved(),
      () => this.saving.keptPlace,
    );
    this.saving = new WorkbookSaving({
      store: this.store,
      task: this.task,
      work: this.work,
      outlets,
      locale: host.locale,
      save: (saving, onProgress) => parts.files.save(saving, onProgress),
      shown: async () => {
        await this.grid?.endEditing();
        return this.workbook;
      },
      onSaved: async () => this.answerAsked(true),
      fail,
    });
  }

  /** Takes over what is being typed into a cell before the pane, which the user goes to, reads it. */
  async acceptTyping(): Promise<void> {
    await this.task.inTurn(async () => this.grid?.endEditing()).catch((error) => this.fail(error));
  }

  /** Starts the spreadsheet in its element, with a sample, or with the question about unsaved work. */
  async start(container: HTMLElement): Promise<void> {
    await this.task.run(WORKBENCH.starting, async () => {
      const { locale, theme } = this.host;
      this.task.tell({ step: "loading", done: 0, total: 1 });
      this.grid = await this.parts.startGrid(container, locale, theme === "dark");
      // Drawing a workbook is no change of the user's.
      this.grid.watchChanges((change) => this.isDrawing || this.work.note(change));
      this.grid.watchReason((reason) => this.host.reasons.set({ reason }));
      this.grid.watchRefused((refused) => this.store.set({ notice: refusedNotice(refused) }));
      this.task.tell({ step: "sample", done: 0, total: 1 });
      await this.showSample();
      await this.work.askAboutLeft();
    });
  }

  private async showSample(): Promise<void> {
    const sample = sampleWorkbook(this.grid!, this.host.locale);
    await this.draw(async () => (await sample).workbook);
    this.opened((await sample).name);
  }

  /** Opens a file, but asks first where changes would be lost. */
  async ask(name: string, bytes: Uint8Array, place?: FilePlace): Promise<void> {
    await this.afterAsking(() => this.openFile(name, bytes, place));
  }

  /** One file is opened; several are handed to the pane, which collects them. */
  async take(chosen: readonly ChosenFile[]): Promise<void> {
    const [first] = chosen;
    if (!first || this.store.get().busy) return;
    const files = chosen.map(({ file }) => file);
    if (files.length > 1) this.host.ask({ page: "collect", files });
    else await this.openChosen(first);
  }

  private async openChosen({ file, place }: ChosenFile): Promise<void> {
    let bytes;
    try {
      bytes = await bytesOf(file);
    } catch (error) {
      return this.fail(error);
    }
    await this.ask(file.name, bytes, place);
  }

  /** A new workbook, but asks first where changes would be lost. */
  async askNew(): Promise<void> {
    await this.afterAsking(() => this.openNew());
  }

  private async afterAsking(open: () => Promise<void>): Promise<void> {
    await this.grid?.endEditing();
    if (this.store.get().isChanged) this.store.set({ asked: open });
    else await open();
  }

  /** Does what waited, or lets it go. */
  async answerAsked(isWanted: boolean): Promise<void> {
    const { asked, busy } = this.store.get();
    if (isWanted && busy) return; // the question stays until there is time for it
    this.store.set({ asked: undefined });
    if (isWanted) await asked?.();
  }

  async openNew(): Promise<void> {
    await this.task.replace(async () => {
      await this.draw(() => this.grid!.show([]));
      this.opened(WORKBENCH.untitled[this.host.locale]);
      await this.work.drop();
    });
  }

  /** Opens a file; the workbook that is shown stays where the file cannot be opened. */
  async openFile(name: string, bytes: Uint8Array, place?: FilePlace): Promise<void> {
    await this.task.replace(async () => {
      const { bytes: original, lost } = await this.parts.converter.asXlsx(bytes, name);
      const shown = await this.parts.files.show(original, this.task.tell);
      await this.draw(async () => {
        const workbook = await this.grid!.show(
          shown.sheets,
          shown.definitions,
          this.task.watch("drawing", "showing"),
        );
        await storeTexts(workbook, shown);
        if (shown.isStructureProtected) workbook.lockStructure();
        await nextTask(); // the sheets show before the pane reads them
        return workbook;
      });
      this.opened(name, original, { lost, place, isConverted: original !== bytes });
      await this.work.drop();
    });
  }

  /** Goes on with the unsaved work of the last visit, or lets it go. */
  async answerDraft(isWanted: boolean): Promise<void> {
    const { draft } = this.store.get();
    if (!draft) return;
    if (isWanted) await this.afterAsking(() => this.resume(draft));
    else await this.work.refuse(draft);
  }

  private async resume(draft: LeftDraft): Promise<void> {
    await this.task.replace(async () => {
      await this.draw(() => this.grid!.showSaved(draft.saved));
      this.opened(draft.name, draft.original, resumedAs(draft));
      await this.work.resume(draft);
    });
  }

  /** Stops opening or saving a file; the workbook that is shown stays as it is. */
  readonly cancel = (): void => {
    this.task.stop();
    this.parts.converter.cancel();
    this.parts.files.cancel();
  };

  readonly dismiss = (): void => this.store.set({ notice: undefined });

  /** Lets every question rest, as Escape does; unsaved work of the last visit goes on waiting. */
  leaveQuestions(): void {
    this.store.set(NO_QUESTIONS);
  }

  /** The sheet that is shown, ready for the printer; undefined where it cannot be printed, which is told. */
  async sheetToPrint(): Promise<PrintedSheet | undefined> {
    await this.grid?.endEditing();
    const found = this.workbook && (await sheetToPrint(this.workbook));
    if (!found || "info" in found) return found;
    this.store.set({ notice: { kind: "error", text: found } });
    return undefined;
  }

  readonly today = (): string => this.host.today();

  private opened(
    name: string,
    original?: Uint8Array,
    { lost = [], place, isConverted = false }: Opened = {},
  ): void {
    this.work.begin(original);
    // A file in another format is read as a workbook, and never written as one.
    this.saving.opened(/\.xls[xm]$/i.test(name) ? place : undefined);
    const pane = new PaneModel(this.workbook!, withLocks(this.host, this.workbook!));
    const opened = this.store.get().opened + 1;
    const saved = { isChanged: false, isSaved: !!original && !isConverted, isConverted };
    this.store.set({ name, pane, opened, ...saved, notice: openedNotice(this.workbook!, lost) });
  }

  /** Shows a workbook; what is drawn meanwhile is not noted. */
  private async draw(show: () => Promise<GridWorkbook>): Promise<void> {
    this.isDrawing = true;
    this.workbook = await show().finally(() => (this.isDrawing = false));
  }

  /** Keeps unsaved work at once, as when the page is hidden or left. */
  keepNow(): void {
    this.work.keepNow();
  }

  private fail(error: unknown): void {
    this.store.get().pane?.record(error);
    this.store.set({ notice: { kind: "error", text: sentenceOf(error) } });
  }
}
