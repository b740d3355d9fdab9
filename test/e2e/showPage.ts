import type { PageId } from "../../src/taskpane/model/pageId";
import type { Pane } from "./openPane";

/** Opens a page of the pane and waits until it stands still. */
export async function showPage({ frame }: Pane, id: PageId): Promise<void> {
  const tab = frame.locator(`#tab-${id}`);
  await tab.click();
  await frame.locator(`#page[aria-labelledby="tab-${id}"] :is(h1, h2)`).first().waitFor();
  await frame.waitForFunction(() => !document.querySelector('[role="progressbar"]'));
}
