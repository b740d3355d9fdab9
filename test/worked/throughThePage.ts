import type { Frame, Locator, Page } from "playwright-core";

/**
 * The worked example of 14 units under 合计 on the open page 审定: both ties decided, one too many undone with the
 * keyboard, and written.
 */
export async function decideFourteen(page: Page, within: Frame | Page): Promise<void> {
  const says = (text: string): Promise<void> => within.getByText(text).first().waitFor();
  const grade = (unit: string): Locator => within.getByLabel(`${unit} 审定`, { exact: true });
  const write = { name: "写入审定", exact: true };
  await says("优秀名额2个：已用1个，2个单位同分，余1个名额");
  await grade("局02").selectOption("优秀");
  await says("优秀名额2个：已用2个");
  await says("良好名额6个：已用6个");
  await grade("局03").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await says("审定“优秀”3 个，名额 2 个");
  await page.keyboard.press("Control+z");
  await within.getByText("优秀名额2个：已用2个").waitFor();
  await page.keyboard.press("Alt+ArrowDown");
  await within.getByLabel("会议名称", { exact: true }).fill("市考核领导小组会议");
  await within.getByLabel("文号", { exact: true }).fill("政考〔2026〕9号");
  await within.getByRole("button", write).click();
  const dialog = within.getByRole("dialog");
  await dialog.getByText("结果表改 4 格，审定记录添 2 行").waitFor();
  await dialog.getByRole("button", write).click();
  await says("2 个单位的审定已写入结果表");
}
