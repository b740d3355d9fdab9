import type { Page } from "playwright-core";
import type { Area } from "../../../src/workbook/address";
import type { EmulatedHost } from "../emulatedHost";
import type { Fault } from "../hostOptions";
import type { SheetPicture } from "../model/picture";
import type { FunctionAnswer } from "../transport/customFunctions";

/** The workbook and the requests behind an add-in that runs in Chromium. */
export interface HostHandle {
  sheets(): Promise<readonly SheetPicture[]>;
  requestCount(): Promise<number>;
  complaints(): Promise<readonly string[]>;
  /** Files, in base64, that the add-in opened as new workbooks. */
  created(): Promise<readonly string[]>;
  selection(): Promise<{ sheet: string; area: Area } | undefined>;
  setEditing(isEditing: boolean): Promise<void>;
  setFault(fault: Fault | undefined): Promise<void>;
  userSelects(sheet: string, area: Area): Promise<void>;
  /** The user, or a co-author elsewhere, types a value into a cell. */
  userEnters(...given: Parameters<EmulatedHost["userEnters"]>): Promise<void>;
  /** How many handlers the add-in has for changes of cells. */
  changeHandlers(): Promise<number>;
  /** Presses a ribbon button whose action is a function; resolves when it says that it is done. */
  invokeCommand(action: string): Promise<void>;
  /** Waits until ribbon commands can be invoked, then until functions can be called. */
  ready(): Promise<void>;
  callFunction(name: string, given: readonly unknown[]): Promise<FunctionAnswer>;
}

/** The handle on the emulated Excel of a page. */
export function handleOf(page: Page): HostHandle {
  return {
    sheets: () => page.evaluate(() => window.hostPicture()),
    requestCount: () => page.evaluate(() => window.emulatedHost.requests.count),
    complaints: () => page.evaluate(() => window.emulatedHost.complaints),
    created: () => page.evaluate(() => window.emulatedHost.book.created),
    selection: () =>
      page.evaluate(() => {
        const { selection } = window.emulatedHost.book;
        return selection && { sheet: selection.sheet.name, area: selection.area };
      }),
    setEditing: (isEditing) =>
      page.evaluate((given) => void (window.emulatedHost.isEditing = given), isEditing),
    setFault: (fault) => page.evaluate((given) => window.emulatedHost.faults.set(given), fault),
    userSelects: (sheet, area) =>
      page.evaluate(([name, where]) => window.emulatedHost.userSelects(name, where), [
        sheet,
        area,
      ] as const),
    userEnters: (...given) => page.evaluate((all) => window.emulatedHost.userEnters(...all), given),
    changeHandlers: () => page.evaluate(() => window.emulatedHost.book.changeHandlers),
    invokeCommand: (action) =>
      page.evaluate((name) => window.emulatedHost.invokeCommand(name), action),
    ready: async () => {
      await page.waitForFunction(() => window.emulatedHost.pane.hasActions);
      await page.waitForFunction(() => window.emulatedHost.functions.isReady);
    },
    callFunction: (name, given) =>
      page.evaluate(([id, values]) => window.emulatedHost.callFunction(id, values), [
        name,
        given,
      ] as const),
  };
}
