import { bytesOf } from "../taskpane/model/bytesOf";
import { sentenceOf } from "../taskpane/model/diagnosis";
import { PaneModel } from "../taskpane/model/paneModel";
import { Store } from "../taskpane/model/store";
import { MAPPING_KEY } from "../grading/layout/mapping";
import { nextTask } from "../workbook/nextTask";
import type { SheetChange } from "../workbook/sheetChange";
import { DraftKeeper } from "./draftKeeper";
import { uncalculatedNotice } from "./uncalculatedNotice";
import type { WebHost } from "./webHost";
import type { Drafts, LeftDraft } from "./drafts";
import { lossesOf } from "./losses";
import type { PrintedSheet } from "./printPage";
import { OneTask } from "./oneTask";
import { sampleWorkbook } from "./sampleWorkbook";
import { savedName, savingOf } from "./savingOf";
import { sheetToPrint } from "./sheetToPrint";
import { UnsavedWork } from "./unsavedWork";
import { FIRST_STATE, type WorkbenchState } from "./workbenchState";
import { WORKBENCH } from "./workbenchTexts";
import type { GridWorkbook, WorkbenchGrid, WorkbenchParts } from "./workbenchParts";

/** What the workbench does: one workbook at a time, opened, saved, kept through a crash. */
export class WorkbenchModel {
  readonly store = new Store<WorkbenchState>(FIRST_STATE);
  private readonly task: OneTask;
  private readonly work: UnsavedWork;
  private grid: WorkbenchGrid | undefined;
  private workbook: GridWorkbook | undefined;
  private isDrawing = false;

  constructor(
    private readonly parts: WorkbenchParts,
    private readonly host: WebHost,
    drafts: Drafts,
    private readonly download: (name: string, bytes: Uint8Array) => void,
  ) {
    const fail = (error: unknown): void => this.fail(error);
    this.task = new OneTask(this.store, fail, host.inTurn);
    const keeper = new DraftKeeper(drafts, fail);
    this.work = new UnsavedWork(this.store, keeper, () => this.grid!.saved());
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
      this.grid.watchChanges((change) => this.changed(change));
      this.task.tell({ step: "sample", done: 0, total: 1 });
      await this.showSample();
      await this.work.askAboutLeft();
    });
  }

  private async showSample(): Promise<void> {
    const { locale } = this.host;
    let name = "";
    await this.draw(async () => {
      const sample = await sampleWorkbook(this.grid!, locale);
      ({ name } = sample);
      return sample.workbook;
    });
    this.opened(name, undefined);
  }

  /** Opens a file, but asks first where changes would be lost. */
  async ask(name: string, bytes: Uint8Array): Promise<void> {
    await this.afterAsking(() => this.openFile(name, bytes));
  }

  /** One file is opened; several are handed to the pane, which merges them. */
  async take(files: readonly File[]): Promise<void> {
    const [first] = files;
    if (!first || this.store.get().busy) return;
    if (files.length > 1) this.host.ask({ page: "merge", files });
    else await this.openChosen(first);
  }

  private async openChosen(file: File): Promise<void> {
    let bytes;
    try {
      bytes = await bytesOf(file);
    } catch (error) {
      return this.fail(error);
    }
    await this.ask(file.name, bytes);
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
      this.opened(WORKBENCH.untitled[this.host.locale], undefined);
      await this.work.drop();
    });
  }

  /** Opens a file; the workbook that is shown stays where the file cannot be opened. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.task.replace(async () => {
      const shown = await this.parts.files.show(bytes, this.task.tell);
      const { sheets, definitions, mapping } = shown;
      await this.draw(async () => {
        const workbook = await this.grid!.show(
          sheets,
          definitions,
          this.task.watch("drawing", "showing"),
        );
        if (mapping !== undefined) await workbook.session.store(MAPPING_KEY, mapping);
        await nextTask(); // the sheets show before the pane reads them
        return workbook;
      });
      this.opened(name, bytes);
      await this.work.drop();
    });
  }

  /** Saves, but asks first where the file would lack something that the page shows. */
  async saveFile(): Promise<void> {
    if (this.store.get().busy || !this.workbook) return;
    await this.grid!.endEditing();
    const { workbook, work } = this;
    const losses = await this.task.inTurn(() =>
      lossesOf(workbook, work.changes, work.original !== undefined),
    );
    if (losses.length > 0) this.store.set({ losses, notice: undefined });
    else await this.save();
  }

  /** Saves although something is lost, or does not. */
  async answerLosses(isWanted: boolean): Promise<void> {
    this.store.set({ losses: undefined });
    if (isWanted) await this.save();
  }

  /** Hands out the workbook as a file under a name of its own; the file that was opened is never overwritten. */
  private async save(): Promise<void> {
    await this.task.run(WORKBENCH.saving, async () => {
      const { original } = this.work;
      const saved = savedName(this.store.get().name, original !== undefined, this.host.locale);
      const { collected, edits } = await this.work.steadily(() =>
        savingOf(this.workbook!, original, this.task.watch("collecting")),
      );
      this.download(saved, await this.parts.files.save(collected, this.task.tell));
      const notice = { kind: "success", text: WORKBENCH.saved(saved) } as const;
      this.store.set({ isChanged: this.work.edits !== edits, notice });
      if (this.work.edits === edits) await this.work.drop();
    });
    const { isChanged, asked } = this.store.get();
    if (asked && !isChanged) await this.answerAsked(true);
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
      this.opened(draft.name, draft.original);
      await this.work.resume(draft);
    });
  }

  /** Stops opening or saving a file; the workbook that is shown stays as it is. */
  readonly cancel = (): void => {
    this.task.stop();
    this.parts.files.cancel();
  };

  readonly dismiss = (): void => this.store.set({ notice: undefined });

  /** Lets every question rest, as Escape does; unsaved work of the last visit goes on waiting. */
  leaveQuestions(): void {
    this.store.set({ asked: undefined, losses: undefined, notice: undefined });
  }

  /** The sheet that is shown, ready for the printer; undefined where it cannot be printed, which is told. */
  async sheetToPrint(): Promise<PrintedSheet | undefined> {
    if (!this.workbook) return undefined;
    await this.grid!.endEditing();
    const found = await sheetToPrint(this.workbook);
    if ("info" in found) return found;
    this.store.set({ notice: { kind: "error", text: found } });
    return undefined;
  }

  private opened(name: string, original: Uint8Array | undefined): void {
    this.work.begin(original);
    const pane = new PaneModel(this.workbook!, this.host);
    const opened = this.store.get().opened + 1;
    const notice = uncalculatedNotice(this.workbook!);
    this.store.set({ name, pane, opened, isChanged: false, losses: undefined, notice });
  }

  /** Drawing a workbook is no change of the user's. */
  private async draw(show: () => Promise<GridWorkbook>): Promise<void> {
    this.isDrawing = true;
    this.workbook = await show().finally(() => (this.isDrawing = false));
  }

  private changed(change: SheetChange): void {
    if (!this.isDrawing) this.work.note(change);
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
