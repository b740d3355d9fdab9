import type { OpenWorkbench } from "./openWorkbench";

type Shown = Pick<OpenWorkbench, "page">;

/** Where the spreadsheet says which cell it is at, and lets go to another one. */
const nameBox = ({ page }: Shown) => page.locator("[data-u-comp=defined-name] input").first();

/** Shows a sheet by its tab below the cells. */
export async function showSheet({ page }: Shown, name: string): Promise<void> {
  const grid = page.locator("section[aria-label]");
  await grid.locator("[data-id]").getByText(name, { exact: true }).last().click();
}

/** Goes to a cell of the sheet that is shown, as a user does, by the box for its name; what is typed next goes into it. */
export async function goTo(bench: Shown, cell: string): Promise<void> {
  const name = nameBox(bench);
  await name.click();
  await name.fill(cell);
  await name.press("Enter");
  await cellsAreListening(bench);
}

/** Waits until what is typed goes into a cell. */
export async function cellsAreListening({ page }: Shown): Promise<void> {
  await page.waitForFunction(() =>
    document.activeElement?.matches("[contenteditable][id$=__INTERNAL_EDITOR__DOCS_NORMAL]"),
  );
}

/** Types into a cell with the keyboard; Enter goes on to another cell once the text is in this one. */
export async function typeInto(bench: Shown, cell: string, text: string): Promise<void> {
  await goTo(bench, cell);
  await bench.page.keyboard.type(text);
  await bench.page.keyboard.press("Enter");
  await bench.page.waitForFunction(
    (typed) =>
      document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")!.value !== typed,
    cell,
  );
}

/** Waits until the page says that the workbook holds what no file has. */
export async function isUnsaved({ page }: Shown): Promise<void> {
  await page.locator("#workbook-name").getByText("未保存").waitFor();
}
