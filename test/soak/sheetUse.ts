import { standsStill } from "../host/browser/standsStill";
import { answer, goSomewhere, type Action } from "./desk";

/** Sorts the table around a cell, which may be refused with a word. */
export const sort: Action = async (desk) => {
  const cell = await goSomewhere(desk);
  if (cell === undefined) return "cannot reach a tab";
  const { page } = desk.bench;
  const grid = page.locator("section[aria-label]");
  const tab = (name: string) => grid.getByText(name, { exact: true }).first();
  await tab("数据").click();
  await grid.locator('[data-u-command="sheet.menu.sheets-sort"]:visible').first().click();
  const way = desk.chance.oneOf(["拓展区域升序", "拓展区域降序"]);
  await page.getByText(way, { exact: true }).last().click();
  await standsStill(page);
  await answer(desk, /确定|取消/);
  desk.isFresh = false;
  const told = await page.locator("#workbench-status").innerText();
  return `sorts from ${cell}, ${way}${told.includes("没有排序") ? ": refused" : ""}`;
};

export const find: Action = async (desk) => {
  const { page } = desk.bench;
  const bar = page.getByRole("search");
  await page.keyboard.press("Control+f");
  const text = desk.chance.oneOf(["局", "合计", "90", "没有的字", "优秀", "("]);
  await bar.getByRole("textbox").first().fill(text);
  await bar
    .getByRole("status")
    .getByText(/第 \d+ 个，共 \d+ 个|没有找到/)
    .waitFor();
  const said = await bar.getByRole("status").innerText();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await bar.waitFor({ state: "detached" });
  return `finds ${text}: ${said}`;
};

/** Inserts a row by the keyboard where the selection is. */
export const insertRow: Action = async (desk) => {
  const cell = await goSomewhere(desk);
  if (cell === undefined) return "cannot reach a tab";
  const { page } = desk.bench;
  await page.mouse.click(24, 260, { button: "right" });
  const item = page.getByText(/^(在上方插入|向上插入|插入行)/).first();
  const isThere = await item.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );
  if (isThere) await item.click();
  else await page.keyboard.press("Escape");
  await standsStill(page);
  await page.keyboard.press("Escape");
  desk.isFresh = false;
  return isThere ? `inserts a row near ${cell}` : "finds no menu for rows";
};
