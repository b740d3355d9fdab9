import { join } from "node:path";
import { builtAddIn } from "../build/builtAddIn";
import { openInHost, type Opened, type OpenOptions } from "../host/browser/openInHost";
import { LONG, PATIENCE } from "../patience";

// The first of these tests builds the add-in, on a machine that does other things as well.
jest.setTimeout(LONG);

export interface Pane extends Opened {
  /** What the page wrote to the console as an error, and errors that nobody caught. */
  readonly errors: readonly string[];
}

/** The built add-in in the emulated Excel, with the pane shown. */
export async function openPane(
  options: Omit<OpenOptions, "pageFile"> & { readonly channel?: "public" | "intranet" } = {},
): Promise<Pane> {
  const { channel = "public", ...rest } = options;
  const opened = await openInHost({
    pageFile: join(builtAddIn(channel), "taskpane.html"),
    ...rest,
  });
  opened.page.setDefaultTimeout(PATIENCE);
  await opened.page.emulateMedia({ reducedMotion: "reduce" });
  const errors: string[] = [];
  opened.page.on("pageerror", (error) => errors.push(String(error)));
  opened.page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { ...opened, errors };
}
