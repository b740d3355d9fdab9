import type { Sentence } from "../scoring/locale";
import { sentenceOf } from "../taskpane/model/diagnosis";
import type { PaneHost } from "../taskpane/model/paneHost";
import { PaneModel } from "../taskpane/model/paneModel";
import { Store } from "../taskpane/model/store";
import { MAPPING_KEY } from "../grading/layout/mapping";
import type { Drafts } from "./drafts";
import { gridSheets } from "./gridSheets";
import { WORKBENCH } from "./workbenchTexts";
import type { GridWorkbook, WorkbenchGrid, WorkbenchParts } from "./workbenchParts";

export interface WorkbenchState {
  readonly name: string;
  /** The pane over the workbook that is shown; undefined until there is one. */
  readonly pane: PaneModel | undefined;
  /** How many workbooks were opened; each has a pane of its own. */
  readonly opened: number;
  readonly isChanged: boolean;
  /** What waits until the user has decided about unsaved changes. */
  readonly asked: (() => Promise<void>) | undefined;
  readonly busy: Sentence | undefined;
  readonly notice: { readonly kind: "error" | "success"; readonly text: Sentence } | undefined;
  /** Unsaved work of an earlier visit, which waits for a word of the user. */
  readonly draft: { readonly name: string; readonly at: number } | undefined;
}

const SAMPLE_ID = "annual-department";
const PAUSE = 1000;

/** What the workbench does: one workbook at a time, opened, saved, kept through a crash. */
export class WorkbenchModel {
  readonly store = new Store<WorkbenchState>({
    name: "",
    pane: undefined,
    opened: 0,
    asked: undefined,
    isChanged: false,
    busy: undefined,
    notice: undefined,
    draft: undefined,
  });
  private grid: WorkbenchGrid | undefined;
  private workbook: GridWorkbook | undefined;
  private original: Uint8Array | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isDrawing = false;

  constructor(
    private readonly parts: WorkbenchParts,
    private readonly host: PaneHost,
    private readonly drafts: Drafts,
    private readonly download: (name: string, bytes: Uint8Array) => void,
  ) {}

  /** Starts the spreadsheet in its element, with a sample, or with the question about unsaved work. */
  async start(container: HTMLElement): Promise<void> {
    await this.run(WORKBENCH.starting, async () => {
      const { locale, theme } = this.host;
      this.grid = await this.parts.startGrid(container, locale, theme === "dark");
      this.grid.watchChanges(() => this.changed());
      const draft = await this.drafts.load();
      if (draft) this.store.set({ draft: { name: draft.name, at: draft.at } });
      await this.showSample(SAMPLE_ID);
    });
  }

  /** A new workbook with a sample in it. */
  async showSample(id: string): Promise<void> {
    const [{ TEMPLATES }, { insertTemplate }] = await Promise.all([
      import("../templates"),
      import("../templates/insert/insertTemplate"),
    ]);
    const template = TEMPLATES.find((each) => each.id === id)!;
    const { locale } = this.host;
    await this.draw(async () => {
      const workbook = await this.grid!.show([]);
      await insertTemplate(workbook, template, { locale, isScaled: true });
      await workbook.sheets.remove(["Sheet1"]);
      const [first] = await workbook.cells.list();
      await workbook.session.select(first!.name, { row: 0, column: 0, rows: 1, columns: 1 });
      return workbook;
    });
    this.opened(`${template.title[locale]}.xlsx`, undefined);
  }

  /** Opens a file, but asks first where changes would be lost. */
  async ask(name: string, bytes: Uint8Array): Promise<void> {
    await this.afterAsking(() => this.openFile(name, bytes));
  }

  /** A new workbook, but asks first where changes would be lost. */
  async askNew(): Promise<void> {
    await this.afterAsking(() => this.openNew());
  }

  private async afterAsking(open: () => Promise<void>): Promise<void> {
    if (this.store.get().isChanged) this.store.set({ asked: open });
    else await open();
  }

  /** Does what waited, or lets it go. */
  async answerAsked(isWanted: boolean): Promise<void> {
    const { asked } = this.store.get();
    this.store.set({ asked: undefined });
    if (!isWanted || !asked) return;
    await this.drafts.drop();
    await asked();
  }

  async openNew(): Promise<void> {
    await this.run(WORKBENCH.opening, async () => {
      await this.draw(() => this.grid!.show([]));
      this.opened(WORKBENCH.untitled[this.host.locale], undefined);
    });
  }

  /** Opens a file; the workbook that is shown stays where the file cannot be opened. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.run(WORKBENCH.opening, async () => {
      const { sheets, names, mapping } = await this.parts.files.show(bytes);
      await this.draw(async () => {
        const workbook = await this.grid!.show(sheets, names);
        if (mapping !== undefined) await workbook.session.store(MAPPING_KEY, mapping);
        return workbook;
      });
      this.opened(name, bytes);
    });
  }

  /** Hands out the workbook as a file under a name of its own; the file that was opened is never overwritten. */
  async saveFile(): Promise<void> {
    await this.run(WORKBENCH.saving, async () => {
      const workbook = this.workbook!;
      const bytes = await this.parts.files.save({
        original: this.original,
        sheets: await gridSheets(workbook),
        described: workbook.described(),
        mapping: await workbook.session.load(MAPPING_KEY),
      });
      this.download(this.savedName(), bytes);
      await this.drafts.drop();
      const notice = { kind: "success", text: WORKBENCH.saved(this.savedName()) } as const;
      this.store.set({ isChanged: false, notice });
    });
  }

  /** Goes on with the unsaved work of the last visit, or lets it go. */
  async answerDraft(isWanted: boolean): Promise<void> {
    this.store.set({ draft: undefined });
    if (!isWanted) return this.drafts.drop();
    await this.run(WORKBENCH.opening, async () => {
      const draft = await this.drafts.load();
      if (!draft) return;
      await this.draw(async () => this.grid!.showSaved(draft.saved));
      this.opened(draft.name, draft.original);
      this.store.set({ isChanged: true });
    });
  }

  dismiss(): void {
    this.store.set({ notice: undefined });
  }

  private savedName(): string {
    const { name } = this.store.get();
    const plain = name.replace(/\.xls[xm]?$/i, "");
    return this.original ? `${plain}-${WORKBENCH.copy[this.host.locale]}.xlsx` : `${plain}.xlsx`;
  }

  private opened(name: string, original: Uint8Array | undefined): void {
    this.original = original;
    const pane = new PaneModel(this.workbook!, this.host);
    const opened = this.store.get().opened + 1;
    this.store.set({ name, pane, opened, isChanged: false, notice: undefined });
  }

  /** Drawing a workbook is no change of the user's. */
  private async draw(show: () => Promise<GridWorkbook>): Promise<void> {
    this.isDrawing = true;
    try {
      this.workbook = await show();
    } finally {
      this.isDrawing = false;
    }
  }

  /** Keeps what is shown, a moment after the last change. */
  private changed(): void {
    if (this.isDrawing) return;
    this.store.set({ isChanged: true });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), PAUSE);
  }

  private async keep(): Promise<void> {
    const { name, isChanged } = this.store.get();
    if (!isChanged) return;
    const saved = this.grid!.saved();
    await this.drafts
      .store({ name, at: Date.now(), saved, original: this.original })
      .catch((error: unknown) => this.fail(error));
  }

  private async run(what: Sentence, task: () => Promise<void>): Promise<void> {
    if (this.store.get().busy) return;
    this.store.set({ busy: what, notice: undefined });
    try {
      await task();
    } catch (error) {
      this.fail(error);
    } finally {
      this.store.set({ busy: undefined });
    }
  }

  private fail(error: unknown): void {
    this.store.get().pane?.fail(error);
    this.store.set({ notice: { kind: "error", text: sentenceOf(error) } });
  }
}
