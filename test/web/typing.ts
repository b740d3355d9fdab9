import type { OpenWorkbench } from "./openWorkbench";

type Shown = Pick<OpenWorkbench, "page">;

/** Shows a sheet by its tab below the cells. */
export async function showSheet({ page }: Shown, name: string): Promise<void> {
  const grid = page.locator("section[aria-label]");
  await grid.locator("[data-id]").getByText(name, { exact: true }).last().click();
}

/** Goes to a cell of the sheet that is shown, as a user does, by the box for its name. */
export async function goTo({ page }: Shown, cell: string): Promise<void> {
  const name = page.locator("[data-u-comp=defined-name] input").first();
  await name.click();
  await name.fill(cell);
  await name.press("Enter");
  await page.waitForTimeout(300);
}

/** Types into a cell with the keyboard, and lets the formulas follow. */
export async function typeInto(bench: Shown, cell: string, text: string): Promise<void> {
  await goTo(bench, cell);
  await bench.page.keyboard.type(text);
  await bench.page.keyboard.press("Enter");
  await bench.page.waitForTimeout(700);
}
