import { MAPPING_KEY } from "../../src/grading/layout/mapping/mapping";
import { parseMapping } from "../../src/grading/layout/propose/parseMapping";
import { earlierResults } from "../../src/grading/run/earlierResults";
import { prepareAssessment } from "../../src/grading/run/prepareAssessment";
import { unitResult } from "../../src/grading/results/unitResult";
import { TEMPLATES } from "../../src/templates";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { collectedBytes, collectedNames } from "../workbook/collectedWorkbooks";
import { standsStill } from "../host/browser/standsStill";
import { goTo } from "../web/typing";
import { answer, button, goSomewhere, has, type Action, type Desk } from "./desk";
import { seal, unseal, verify } from "./sealing";
import { find, insertRow, sort } from "./sheetUse";
import { wrongValues } from "./wrongValues";

const PAGES = ["开始", "评分", "权重", "模板", "报告", "函数", "设置", "收表", "解释"];
const EDITS = [
  "0",
  "59.995",
  "100",
  "缺",
  "不适用",
  "",
  "88.5",
  "-3",
  "98%",
  "1e3",
  "=1/3",
  "九十",
];

const openTemplate: Action = async (desk) => {
  const template = desk.chance.oneOf(TEMPLATES);
  await desk.bench.show("模板");
  const all = button(desk, /全部模板/);
  if (await has(all)) await desk.bench.click(/全部模板/);
  await desk.bench.click(new RegExp(`^${template.title["zh-CN"].replace(/[（）]/g, ".")}`));
  await desk.bench.click("插入到当前工作簿");
  await answer(desk, /插入/);
  await desk.bench.says("本工作簿用的是");
  desk.isFresh = false;
  return `inserts ${template.id}`;
};

const openCollected: Action = async (desk) => {
  const names = collectedNames();
  if (names.length === 0) return "has no collected workbook";
  const name = desk.chance.oneOf(names);
  await desk.bench.open(name, collectedBytes(name));
  desk.isFresh = false;
  return `opens ${name}`;
};

const edit: Action = async (desk) => {
  const cell = await goSomewhere(desk);
  if (cell === undefined) return "cannot reach a tab";
  const text = desk.chance.oneOf(EDITS);
  desk.isFresh = false;
  const { keyboard } = desk.bench.page;
  if (text === "") await keyboard.press("Delete");
  else {
    await keyboard.type(text);
    await keyboard.press("Enter");
    // The cell may take other values alone, and says which.
    const told = desk.bench.page.getByRole("dialog").getByRole("button", { name: "确定" });
    await standsStill(desk.bench.page);
    if (await told.isVisible()) await told.click();
  }
  return `types ${JSON.stringify(text)} into ${cell}`;
};

const undo: Action = async (desk) => {
  await desk.bench.page.mouse.move(600, 500);
  await goTo(desk.bench, "A1");
  await desk.bench.page.keyboard.press("Control+z");
  desk.isFresh = false;
  return "Ctrl+Z";
};

const grade: Action = async (desk) => {
  const { bench } = desk;
  await bench.show("评分");
  for (const name of [/^一键评分$/, /^重新检查$/]) {
    if (await has(button(desk, name))) await bench.click(name);
  }
  const write = button(desk, /^写入(结果|预评分)/);
  if (!(await has(write))) return "looks at 评分: nothing to write";
  const isDraft = (await write.innerText()).includes("草稿");
  await bench.click(/^写入(结果|预评分)/);
  await answer(desk, /写入|替换/);
  await bench.says("评分完成");
  desk.isFresh = !isDraft;
  if (desk.isFresh) await holdResults((await savedFile(desk)).bytes);
  return isDraft ? "writes a draft" : "grades";
};

const takeBack: Action = async (desk) => {
  await desk.bench.show("开始");
  if (!(await has(button(desk, /^撤销/)))) return "has nothing to take back";
  await desk.bench.click(/^撤销/);
  await answer(desk, /仍然撤销/);
  desk.isFresh = false;
  return "takes back";
};

const look: Action = async (desk) => {
  const page = desk.chance.oneOf(PAGES);
  if ((await desk.bench.page.locator("aside").getByRole("tab", { name: page }).count()) === 0)
    return `finds no page ${page}`;
  await desk.bench.show(page);
  const text = await desk.bench.paneText();
  const slip = /undefined|NaN|\[object|TypeError|\{\w+\}/.exec(text);
  if (slip) throw new Error(`The page ${page} says ${slip[0]}: ${text.slice(0, 400)}`);
  return `looks at ${page}`;
};

const preview: Action = async ({ bench }) => {
  const notices = bench.page.locator("#workbench-status button");
  while ((await notices.count()) > 0) await notices.first().click();
  await bench.page.locator("header").getByRole("button", { name: "打印" }).click();
  const close = bench.page.getByRole("dialog").getByRole("button", { name: "关闭" });
  await close.or(notices.first()).first().waitFor();
  if (!(await close.isVisible())) return "is told that there is nothing to print";
  await close.click();
  await close.waitFor({ state: "detached" });
  return "looks at the print preview";
};

/** What the header saves, with what the file would lack. */
async function savedFile({ bench }: Desk): Promise<{ name: string; bytes: Uint8Array }> {
  const anyway = bench.page.getByRole("button", { name: /仍然另存/ });
  const download = bench.page.waitForEvent("download");
  await bench.page
    .locator("header")
    .getByRole("button", { name: /^保存$/ })
    .click();
  await Promise.race([download, anyway.waitFor().then(() => anyway.click())]);
  const saved = await download;
  const bytes = new Uint8Array(await readAll(await saved.createReadStream()));
  return { name: saved.suggestedFilename(), bytes };
}

/** Saves, holds the file against the exact computation and LibreOffice, and goes on with what was saved. */
const saveAndReopen: Action = async (desk) => {
  const { bench } = desk;
  const { name, bytes } = await savedFile(desk);
  if (desk.isFresh) await holdResults(bytes);
  const wrong = desk.chance.below(3) === 0 ? await wrongValues(bytes) : [];
  if (wrong.length > 0) throw new Error(`LibreOffice disagrees: ${wrong.slice(0, 8).join("; ")}`);
  await bench.open(name, bytes);
  if (desk.isFresh) {
    await bench.show("评分");
    const text = await bench.paneText();
    if (/相比：[1-9]\d* 个单位有变化/.test(text))
      throw new Error(`Reopened, the results are other ones: ${text}`);
  }
  return `saves and reopens ${name}`;
};

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** 结果 of the file is what the command line works out from its other sheets. */
async function holdResults(bytes: Uint8Array): Promise<void> {
  const file = openXlsx(bytes);
  const written = await earlierResults(file);
  const kept = await file.session.load(MAPPING_KEY);
  const mapping = kept === undefined ? undefined : parseMapping(kept).mapping;
  const { grading } = await prepareAssessment(file, mapping);
  if (!grading) throw new Error("The command line cannot grade what the page graded");
  for (const [index, name] of grading.read.data.units.entries()) {
    const { score, rank } = unitResult(grading, index);
    const own = written.get(name);
    if (own && (own.score !== score || own.rank !== rank))
      throw new Error(
        `${name}: ${own.score}, place ${own.rank}; by the command line ${score}, ${rank}`,
      );
  }
}

/** Hands the workbook itself and another copy of it to the pane, as two departments do, and merges what can be merged. */
const merge: Action = async (desk) => {
  const { bench } = desk;
  const { bytes } = await savedFile(desk);
  await bench.show("收表");
  const files = ["甲.xlsx", "乙.xlsx"].map((name) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));
  await bench.page.locator("aside[aria-label] input[type=file]").first().setInputFiles(files);
  await standsStill(bench.page);
  const go = button(desk, /^合并到当前工作簿$/);
  if (!(await has(go))) {
    const clear = button(desk, /^清空|^不合并|^取消/);
    if (await has(clear)) await clear.click();
    return "hands in two copies: nothing to merge at once";
  }
  await go.click();
  await standsStill(bench.page);
  await answer(desk, /替换并合并|合并/);
  desk.isFresh = false;
  return "merges two copies";
};

/** What a user does, as often as it stands here. */
export const ACTIONS: readonly Action[] = [
  ...[edit, edit, edit, edit, undo, grade, grade, grade, grade, look, look, look],
  ...[takeBack, seal, verify, unseal, preview, sort, find, insertRow, merge],
  ...[saveAndReopen, saveAndReopen, openTemplate, openCollected],
];
