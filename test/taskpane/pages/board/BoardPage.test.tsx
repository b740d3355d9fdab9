/** @jest-environment jsdom */
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { gradedFourteen } from "../../../grading/board/gradedFourteen";
import { byUnit, fourteen } from "../../../worked/fourteen";
import { sealWorkbook } from "../../../../src/grading/run/sealWorkbook";
import { openPane } from "../../harness/openPane";

type Pane = Awaited<ReturnType<typeof openPane>>;

const places = (): string[] =>
  [...document.querySelectorAll("[aria-live=polite] li")].map((each) => each.textContent ?? "");
const row = (unit: string): string => {
  const rows = [...document.querySelectorAll("li")];
  return rows.find((each) => each.textContent?.startsWith(unit))?.textContent ?? "";
};
const decide = (pane: Pane, unit: string, grade: string) => pane.fill(`${unit} 审定`, grade);

/** Types into a field of a row and leaves it, as a person does. */
async function type(pane: Pane, name: string, text: string): Promise<void> {
  await pane.fill(name, text, "input");
  const field = pane.find<HTMLInputElement>("input", name);
  await pane.act(() => field.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
}

async function press(pane: Pane, target: HTMLElement, key: string, what: KeyboardEventInit) {
  await pane.act(() =>
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...what })),
  );
}

it("J8: the worked example, step by step, written, and taken back", async () => {
  const workbook = await gradedFourteen("合计");
  const pane = await openPane(workbook, "board");
  expect(places()[0]).toBe("优秀名额2个：已用1个，2个单位同分，余1个名额");
  expect(row("局03")).toContain("建议 待研究（优秀/良好） · 试算 待研究（优秀/良好）");
  await decide(pane, "局02", "优秀");
  expect(places()).toEqual(["优秀名额2个：已用2个", "良好名额6个：已用6个"]);
  expect(row("局03")).toContain("建议 待研究（优秀/良好） · 试算 良好");
  await decide(pane, "局03", "优秀");
  expect(pane.text()).toContain("审定“优秀”3 个，名额 2 个");
  await pane.click("写入审定");
  expect(pane.text()).toContain("没有写会议，没有写入");
  await pane.click("撤销一步");
  expect(pane.text()).not.toContain("名额 2 个");

  await decide(pane, "局05", "合格");
  await pane.fill("会议名称", "市考核领导小组会议", "input");
  await pane.fill("文号", "政考〔2026〕9号", "input");
  await pane.click("写入审定");
  expect(pane.text()).toContain("局05的审定与建议不一致，没有写理由");
  await type(pane, "局05 理由", "整改未完成");
  await pane.click("写入审定");
  expect(pane.text()).toContain("结果表改 5 格，审定记录添 2 行（市考核领导小组会议，");
  expect(await byUnit(workbook, "结果", "审定等次")).toMatchObject({ 局02: null });
  await pane.click("写入审定", "[role=dialog] button");
  expect(pane.notice()?.text["zh-CN"]).toContain("2 个单位的审定已写入结果表");
  expect(await byUnit(workbook, "结果", "审定等次")).toMatchObject({ 局02: "优秀", 局05: "合格" });
  expect(await byUnit(workbook, "审定记录", "文号")).toEqual({
    局02: "政考〔2026〕9号",
    局05: "政考〔2026〕9号",
  });
  expect(pane.model.store.get().isWritten).toBe(true);

  await pane.click("撤销写入审定");
  expect(await byUnit(workbook, "结果", "审定等次")).toMatchObject({ 局02: null, 局05: null });
  expect((await workbook.cells.list()).map(({ name }) => name)).not.toContain("审定记录");
  expect(row("局02")).toContain("试算 待研究");
  await pane.close();
});

it("moves by one grade with Alt and an arrow, undoes with Ctrl+Z, and adopts the rest", async () => {
  const pane = await openPane(await gradedFourteen("分档"), "board");
  const list = pane.find<HTMLSelectElement>("select", "局03 审定");
  await press(pane, list, "ArrowDown", { altKey: true });
  expect(list.value).toBe("良好");
  await press(pane, list, "ArrowUp", { altKey: true });
  expect(list.value).toBe("优秀");
  await press(pane, list, "z", { ctrlKey: true });
  await press(pane, list, "z", { ctrlKey: true });
  expect(list.value).toBe("");
  await decide(pane, "局03", "良好");
  // Clicking beside the fields leaves nothing with the focus.
  await press(pane, document.body, "z", { ctrlKey: true });
  expect(list.value).toBe("");
  await pane.click("其余按建议");
  const chosen = [...document.querySelectorAll("li select")].map(
    (each) => (each as HTMLSelectElement).value,
  );
  // 优秀, two that are tied, four 良好 and the rest 合格.
  expect(chosen).toEqual([
    ...["优秀", "", ""],
    ...Array<string>(4).fill("良好"),
    ...Array<string>(7).fill("合格"),
  ]);
  await pane.click("撤销一步");
  expect(pane.find<HTMLSelectElement>("select", "局01 审定").value).toBe("");
  await pane.close();
});

it("keeps what is not written yet while other pages are looked at, and leads to the minutes", async () => {
  const pane = await openPane(await gradedFourteen("合计"), "board");
  await decide(pane, "局02", "优秀");
  await pane.click("生成会议纪要");
  expect(pane.find<HTMLSelectElement>("select", "文书").value).toBe("minutes");
  await pane.act(() => pane.model.open("board"));
  expect(pane.find<HTMLSelectElement>("select", "局02 审定").value).toBe("优秀");
  await pane.close();
});

it("writes nothing where the sheet says something else than was shown", async () => {
  const workbook = await gradedFourteen("合计");
  const pane = await openPane(workbook, "board");
  await decide(pane, "局02", "优秀");
  await pane.fill("会议名称", "常务会", "input");
  await pane.click("写入审定");
  const { values } = await workbook.cells.read("结果");
  const head = values.findIndex((line) => line.includes("审定等次"));
  await workbook.cells.write("结果", head + 2, values[head]!.indexOf("审定等次"), [["良好"]]);
  await pane.click("写入审定", "[role=dialog] button");
  expect(pane.notice()?.text["zh-CN"]).toContain("没有写入");
  expect((await byUnit(workbook, "结果", "审定等次"))["局02"]).toBe("良好");
  await pane.close();
});

it("says what stands in the way: no results, a seal, another workbook", async () => {
  const bare = await openPane(createMemoryWorkbook(fourteen("合计")), "board");
  expect(bare.text()).toContain("还没有结果，不能写入审定");
  expect(bare.find<HTMLButtonElement>("button", "写入审定").disabled).toBe(true);
  await bare.close();
  const workbook = await gradedFourteen("合计", {
    数据: [
      ["单位", "K1"],
      ["局01", 95],
    ],
  });
  expect(await sealWorkbook(workbook, undefined, "2026-12-31")).toMatchObject({ kind: "sealed" });
  const sealed = await openPane(workbook, "board");
  expect(sealed.text()).toContain("定稿封存，不能写入审定");
  await sealed.close();
  const empty = await openPane(createMemoryWorkbook({ 随手记: [["x"]] }), "board");
  await empty.click("去评分");
  expect(empty.model.store.get().page).toBe("grade");
  await empty.close();
});
