import type { Stamp } from "../grading/results/grading";
import type { Workbook } from "../workbook/workbook";
import type { PageRequest } from "./pageRequests";

/** What a button is given. */
export interface CommandSetting {
  readonly workbook: Workbook;
  readonly stamp: Stamp;
}

/** What a button of the ribbon does; it gives the page to open, or nothing where the sheet already shows the answer. */
export type Command = (setting: CommandSetting) => Promise<PageRequest | undefined>;
