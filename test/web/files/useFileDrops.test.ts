import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { describeWorkbench } from "../describeWorkbench";
import { officeFile } from "../workbenchHarness";

const OVER_GRID = { x: 400, y: 400 };
const OVER_TOP_BAR = { x: 600, y: 15 };
const OVER_PANE = { x: 1200, y: 700 };

describeWorkbench("files dropped on the workbench", (bench) => {
  const folder = mkdtempSync(join(tmpdir(), "hengji-drop-"));
  const path = (name: string): string => join(folder, name);
  let devices: CDPSession;
  beforeAll(async () => {
    devices = await bench.page.context().newCDPSession(bench.page);
    for (const name of ["甲.xlsx", "乙.xlsx"]) writeFileSync(path(name), await officeFile());
    const rows = Array.from({ length: 30_000 }, (_, unit) => [`单位${unit}`, unit]);
    writeFileSync(path("很长.xlsx"), await officeFile([["单位", "得分"], ...rows]));
    writeFileSync(path("说明.txt"), "这是说明");
    mkdirSync(path("各单位"));
    writeFileSync(join(path("各单位"), "丙.xlsx"), await officeFile());
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
  });

  /** What the mouse does that carries files of the system over the page. */
  async function drag(type: string, names: readonly string[], place = OVER_GRID): Promise<void> {
    const data = { items: [], files: names.map(path), dragOperationsMask: 1 };
    await devices.send("Input.dispatchDragEvent", {
      type: type as "drop",
      ...place,
      data,
    });
  }

  async function drop(names: readonly string[], place = OVER_GRID): Promise<void> {
    for (const type of ["dragEnter", "dragOver", "drop"]) await drag(type, names, place);
  }

  const hint = () => bench.page.getByText("松开鼠标");
  const status = () => bench.page.locator("#workbench-status");
  const title = () => bench.page.locator("#workbook-name");
  const names = (): Promise<string> => title().innerText();

  it("says what will happen while a file is held over the cells, and no longer", async () => {
    await drag("dragEnter", ["甲.xlsx"]);
    await drag("dragOver", ["甲.xlsx"]);
    await hint().waitFor();
    for (let moves = 0; moves < 3; moves += 1) await drag("dragOver", ["甲.xlsx"], OVER_PANE);
    await hint().waitFor({ state: "detached" });
  });

  it.each([
    { where: "the cells", place: OVER_GRID, name: "甲.xlsx" },
    { where: "the bar at the top", place: OVER_TOP_BAR, name: "乙.xlsx" },
  ])("one on $where is opened", async ({ place, name }) => {
    await drop([name], place);
    await title().getByText(name).waitFor();
    await hint().waitFor({ state: "detached" });
  });

  it("several are merged by the pane", async () => {
    await drop(["甲.xlsx", "乙.xlsx"]);
    await bench.page.locator("aside").getByText("2 个文件").waitFor();
    expect(await names()).toContain("乙.xlsx");
  });

  it("a folder on the place for files of the page 收表 is merged", async () => {
    await bench.openNew();
    await bench.show("收表");
    const area = (await bench.page.locator("aside").getByText("拖到这里").boundingBox())!;
    await drop(["各单位", "甲.xlsx"], { x: area.x + 50, y: area.y + 5 });
    await bench.page.locator("aside").getByText("2 个文件").waitFor();
  });

  it.each([
    { what: "a folder", dropped: ["各单位"], says: "拖进来的是文件夹" },
    { what: "a text", dropped: ["说明.txt"], says: "这不是能打开的表格文件" },
  ])("$what is answered in plain words", async ({ dropped, says }) => {
    const before = await names();
    await drop(dropped);
    await status().getByText(says).waitFor();
    expect(await names()).toBe(before);
    await status().getByRole("button").first().click();
  });

  it("one elsewhere on the pane is left alone; the page stays", async () => {
    const before = await names();
    await drop(["甲.xlsx"], OVER_PANE);
    await bench.page.waitForTimeout(500);
    expect(await names()).toBe(before);
    expect(bench.page.url()).toMatch(/^http:\/\/localhost/);
  });

  it("one that comes while another is opened is answered, and the first one is opened", async () => {
    await bench.openNew();
    await bench.page.evaluate(() => {
      const seen = window as unknown as { seen: string };
      seen.seen = "";
      new MutationObserver(() => {
        seen.seen += document.querySelector("#workbench-status")!.textContent;
      }).observe(document.querySelector("header")!, { subtree: true, childList: true });
    });
    await drop(["很长.xlsx"]);
    await bench.page.getByRole("progressbar").first().waitFor();
    await drop(["乙.xlsx"]);
    await title().getByText("很长.xlsx").waitFor();
    expect(await bench.page.evaluate("window.seen")).toContain("请等它做完");
  });
});
