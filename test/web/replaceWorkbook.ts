import type { Page } from "playwright-core";

const ANYWAY = /不保存，继续|Go on without/;

/**
 * Asks for another workbook, lets go of what is not saved, and waits until it is shown or refused. What the page said
 * before counts as no answer.
 */
export async function replaceWorkbook(page: Page, ask: () => Promise<void>): Promise<void> {
  await page.evaluate(noteWhatIsSaid);
  await ask();
  await page.waitForFunction(isAnswered);
  const anyway = page.getByRole("button", { name: ANYWAY });
  if (!(await anyway.isVisible())) return;
  await anyway.click();
  await page.waitForFunction(isAnswered);
}

function noteWhatIsSaid(): void {
  const title = document.querySelector<HTMLElement>("#workbook-name")!;
  title.dataset["before"] = title.dataset["opened"];
  for (const line of document.querySelectorAll<HTMLElement>("#workbench-status > *")) {
    line.dataset["before"] = line.textContent;
  }
}

function isAnswered(): boolean {
  const { opened, before } = document.querySelector<HTMLElement>("#workbook-name")!.dataset;
  const lines = [...document.querySelectorAll<HTMLElement>("#workbench-status > *")];
  return opened !== before || lines.some((line) => line.dataset["before"] !== line.textContent);
}
