import type { Frame, Page } from "playwright-core";
import type { PageId } from "../../src/taskpane/model/pageId";
import { standsStill } from "../host/browser/standsStill";

/** Opens a page of the pane and waits until it stands still. */
export async function showPage({ frame }: { readonly frame: Frame | Page }, id: PageId) {
  await frame.locator(`#tab-${id}`).click();
  await frame.locator(`#page[aria-labelledby="tab-${id}"] :is(h1, h2)`).first().waitFor();
  await standsStill(frame);
}
