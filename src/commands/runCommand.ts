import { ScoreError } from "../scoring/errors";
import type { Locale } from "../scoring/locale";
import { WorkbookError } from "../workbook/workbookError";
import type { Command, CommandSetting } from "./command";
import { COMMAND_TEXTS } from "./commandTexts";
import type { PageRequest } from "./pageRequests";

export interface CommandHost {
  readonly locale: () => Locale;
  readonly setting: () => Promise<CommandSetting>;
  /** Shows the pane on a page. */
  readonly open: (request: PageRequest) => Promise<void>;
}

/**
 * Runs a button. A mistake that the user can mend is said in the pane; of any other error the pane says that the
 * step failed, and the error is thrown on, so that it stays loud.
 */
export async function runCommand(load: () => Promise<Command>, host: CommandHost): Promise<void> {
  try {
    const command = await load();
    const request = await command(await host.setting());
    if (request) await host.open(request);
  } catch (error) {
    const isMistake = error instanceof ScoreError || error instanceof WorkbookError;
    const locale = host.locale();
    const text = isMistake ? error.sentence(locale) : COMMAND_TEXTS.failed[locale];
    await host.open({ page: "start", notice: { tone: "error", text } });
    if (!isMistake) throw error;
  }
}
