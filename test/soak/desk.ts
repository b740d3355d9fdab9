import { standsStill } from "../host/browser/standsStill";
import { goTo, showSheet } from "../web/typing";
import type { OpenWorkbench } from "../web/openWorkbench";
import type { Chance } from "./chance";

/** What a random user sits at, and what is known of the workbook that is shown. */
export interface Desk {
  readonly bench: OpenWorkbench;
  readonly chance: Chance;
  /** Whether 结果 was just written and nothing has changed since. */
  isFresh: boolean;
}

/** One thing that a user does: what it was, for the record; it throws where the product broke its word. */
export type Action = (desk: Desk) => Promise<string>;

export const button = ({ bench }: Desk, name: RegExp) =>
  bench.page.locator("aside[aria-label]").getByRole("button", { name }).first();

/** Says yes where the page asks; false where it asked nothing. */
export async function answer({ bench }: Desk, yes: RegExp): Promise<boolean> {
  const dialog = bench.page.locator("[role=dialog],[role=alertdialog]");
  if ((await dialog.count()) === 0) return false;
  await dialog.getByRole("button", { name: yes }).first().click();
  await dialog.first().waitFor({ state: "detached" });
  await standsStill(bench.page);
  return true;
}

export async function has(place: ReturnType<typeof button>): Promise<boolean> {
  return (await place.isVisible()) && (await place.isEnabled());
}

/** The names of the sheets that are shown, as their tabs say. */
async function sheetNames({ bench }: Desk): Promise<string[]> {
  const tabs = bench.page.locator("section[aria-label] [data-id]:visible");
  const names = await tabs.allInnerTexts();
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

/** Shows a sheet at random and goes to one of its cells; undefined where the bar of tabs hides it. */
export async function goSomewhere(desk: Desk): Promise<string | undefined> {
  const name = desk.chance.oneOf(await sheetNames(desk));
  const isThere = await showSheet(desk.bench, name).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  const cell = `${"ABCDEFGH"[desk.chance.below(8)]!}${1 + desk.chance.below(16)}`;
  // A tip of the button under the mouse covers what is beside it.
  await desk.bench.page.mouse.move(600, 500);
  await goTo(desk.bench, cell);
  return `${name}!${cell}`;
}
