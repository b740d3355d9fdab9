import { ScoreError } from "../scoring/errors";
import type { Sentence } from "../scoring/locale";
import { WorkbookError } from "../workbook/workbookError";
import type { Command, CommandSetting } from "./command";
import { COMMAND_TEXTS } from "./commandTexts";
import type { PageRequest } from "./pageRequests";

export interface CommandHost {
  readonly setting: () => Promise<CommandSetting>;
  /** Hands a request to the pane, and shows it where a page is asked for. */
  readonly tell: (request: PageRequest) => Promise<void>;
}

/**
 * Runs a button. A mistake that the user can mend is said in the pane; of any other error the pane says that the
 * step failed, and the error is thrown on, so that it stays loud.
 */
export async function runCommand(load: () => Promise<Command>, host: CommandHost): Promise<void> {
  try {
    const command = await load();
    const request = await command(await host.setting());
    await host.tell({ ...request, hasChanged: true });
  } catch (error) {
    const text = sentenceOf(error);
    await host.tell({
      page: "start",
      notice: { kind: "error", text: text ?? COMMAND_TEXTS.failed },
      hasChanged: true,
    });
    if (!text) throw error;
  }
}

/** What a mistake that the user can mend says; undefined for a bug. */
function sentenceOf(error: unknown): Sentence | undefined {
  if (!(error instanceof ScoreError || error instanceof WorkbookError)) return undefined;
  return { "zh-CN": error.sentence("zh-CN"), "en-US": error.sentence("en-US") };
}
