import type { NewFile } from "../../grading/collect/send/formBytes";
import type { Locale, Sentence } from "../../scoring/locale";
import type { CellReason } from "../../workbook/cellReason";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Capabilities, Workbook } from "../../workbook/workbook";
import type { PageId } from "./pageId";
import type { Notice } from "./paneState";
import type { Store } from "./store";

/**
 * What the pane needs of the program around it and cannot know itself. Excel, the browser workbench and tests each give
 * their own; the pane never asks which one it is in.
 */
export interface PaneHost {
  /** For the diagnostics that a help desk reads, e.g. "Excel 16.0 (OfficeOnline)". */
  readonly application: string;
  /** The version of Hengji. */
  readonly version: string;
  /** The language of the program around; the user may choose another one. */
  readonly locale: Locale;
  readonly theme: "light" | "dark";
  /** What this program cannot do, one sentence each, shown in the settings. */
  readonly limits: readonly Sentence[];
  /** What the sheet on the screen lacks and the file that is saved has all the same. */
  readonly onlyInFiles?: readonly (keyof Capabilities)[];
  readonly preferences: Preferences;
  /** The day that results are stamped with: 2026-12-31. */
  today(): string;
  /** A workbook from any file that the doors take; `name` tells a .csv from other texts. @throws {WorkbookError} */
  openFile(bytes: Uint8Array, name: string): Promise<Workbook>;
  /** Hands the sheets to the user as a new file; nothing in the open workbook changes. */
  saveAsFile(name: string, sheets: readonly SheetSpec[]): Promise<void>;
  /** A new file, to be filled and handed out. */
  createFile(): Promise<NewFile>;
  /** Shows the user a finished workbook, to be saved by him or her. */
  showFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Takes the locks off sheets of the open workbook; what it gives puts them on again. @throws {WorkbookError} sheetProtected */
  readonly unlock?: (sheets: readonly string[]) => Promise<() => Promise<void>>;
  /** Documents of its own; missing where the program around may not let them through. */
  readonly documentFiles?: DocumentFiles;
  /** Prints a page of its own, given as HTML; missing where the program around cannot. */
  readonly printPage?: (html: string) => void;
  /** Tells what a ribbon button asks of the pane; the function stops it. */
  watchRequests(onRequest: (request: PaneRequest) => void): () => void;
  /** Tells what holds up the program, e.g. a cell that is being edited; undefined once it goes on. */
  watchWaiting(tell: (reason: Sentence | undefined) => void): () => void;
  /** Why the selected cell shows an error; missing where the program around says it itself. */
  readonly reasons?: Pick<Store<SelectedReason>, "get" | "watch">;
  /** Hands the keyboard to the selected cells; missing where the program keeps it for itself. */
  readonly enterCells?: () => void;
  /** Whether it starts together with the workbook; missing where the program has no such thing. */
  readonly startup?: Startup;
  /** Waits until nothing else works on the workbook, and holds others off until the task is through. */
  readonly inTurn?: <Result>(task: () => Promise<Result>) => Promise<Result>;
  /** Runs the contract of a workbook on a scratch workbook; only for those who look after the program. */
  readonly selfTest?: () => Promise<string>;
}

/** A folder that the user chose to write into. */
export interface ChosenFolder {
  has(name: string): Promise<boolean>;
  write(name: string, bytes: Uint8Array): Promise<void>;
}

export interface DocumentFiles {
  /** Hands a finished document to the user as a file. */
  readonly save: (name: string, bytes: Uint8Array) => void;
  /** Writes sheets as the workbook that a chart in a document holds. */
  readonly makeBook: (sheets: readonly SheetSpec[]) => Promise<Uint8Array>;
  /** Asks for a folder, undefined where the user chose none; missing where the program around knows no folders. */
  readonly chooseFolder?: () => Promise<ChosenFolder | undefined>;
}

/** Why the selected cell shows an error; undefined where it shows none that somebody can say more of. */
export interface SelectedReason {
  readonly reason: CellReason | undefined;
}

/** What a ribbon button, which works with the pane closed as well, or the page around asks of the pane. */
export interface PaneRequest {
  readonly page?: PageId;
  readonly notice?: Notice;
  /** Whether the workbook may have changed. */
  readonly hasChanged?: boolean;
  /** Files that were handed in together, to be merged. */
  readonly files?: readonly File[];
}

/** Starting together with a workbook, kept in that workbook. */
export interface Startup {
  isOn(): Promise<boolean>;
  set(isOn: boolean): Promise<void>;
}

/** Small texts that belong to the person and the machine, not to a workbook. */
export interface Preferences {
  load(key: string): string | undefined;
  store(key: string, text: string | undefined): void;
}
