import { WORKBENCH } from "../../src/web/workbenchTexts";
import type { LeftDraft } from "../../src/web/drafts/drafts";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { officeFile, openModel } from "./workbenchHarness";

const EARLIER: LeftDraft = Object.freeze({
  visit: "上次",
  name: "上次.xlsx",
  at: 1,
  saved: "上次的内容",
  original: undefined,
  changes: [],
});

describe("the workbench without a page", () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("starts with a sample that counts as unchanged", async () => {
    const { model, start, shown } = openModel();
    await start();
    const { name, isChanged, pane, opened } = model.store.get();
    expect({ name, isChanged, opened }).toEqual({
      name: "政府部门年度绩效考核.xlsx",
      isChanged: false,
      opened: 1,
    });
    expect(pane!.workbook).toBe(shown());
  });

  it("a failed open leaves the workbook that is shown, and says why", async () => {
    const { model, start, shown } = openModel();
    await start();
    const before = model.store.get();
    const workbook = shown();
    await model.ask("坏.xlsx", Uint8Array.of(1, 2, 3));
    const { name, pane, opened, notice, busy } = model.store.get();
    expect({ name, pane, opened, busy }).toEqual({
      name: before.name,
      pane: before.pane,
      opened: before.opened,
      busy: undefined,
    });
    expect(shown()).toBe(workbook);
    expect(notice).toMatchObject({ kind: "error" });
    // One place says it, and the pane is not that place.
    expect(pane!.store.get().notice).toBeUndefined();
  });

  it("asks before unsaved changes are lost, and goes on as the user says", async () => {
    const { model, start, change } = openModel();
    await start();
    change();
    await model.ask("新.xlsx", await officeFile());
    expect(model.store.get().asked).toBeDefined();
    await model.answerAsked(false);
    expect(model.store.get()).toMatchObject({ isChanged: true, asked: undefined, opened: 1 });
    await model.ask("新.xlsx", await officeFile());
    await model.answerAsked(true);
    expect(model.store.get()).toMatchObject({ name: "新.xlsx", isChanged: false, opened: 2 });
  });

  it("goes on with what waited once the work is saved", async () => {
    const { model, start, change, downloads } = openModel();
    await start();
    change();
    await model.askNew();
    await model.saving.begin();
    expect(downloads).toHaveLength(1);
    expect(model.store.get()).toMatchObject({
      name: WORKBENCH.untitled["zh-CN"],
      asked: undefined,
      opened: 2,
    });
  });

  it("keeps unsaved work a moment after a change, and drops it after saving", async () => {
    const { model, start, change, kept } = openModel();
    await start();
    change("rows");
    expect(kept()).toBeUndefined();
    jest.advanceTimersByTime(1000);
    expect(kept()).toMatchObject({
      name: "政府部门年度绩效考核.xlsx",
      changes: [{ kind: "rows" }],
    });
    await model.saving.begin();
    expect(kept()).toBeUndefined();
    jest.advanceTimersByTime(5000);
    expect(kept()).toBeUndefined();
  });

  it("keeps unsaved work however fast changes follow each other", async () => {
    const { start, change, kept } = openModel();
    await start();
    for (let step = 0; step < 5; step += 1) {
      change();
      jest.advanceTimersByTime(300);
    }
    expect(kept()).toBeDefined();
  });

  it("keeps unsaved work at once where the page is left", async () => {
    const { model, start, change, kept } = openModel();
    await start();
    model.keepNow();
    expect(kept()).toBeUndefined();
    change();
    model.keepNow();
    expect(kept()).toBeDefined();
  });

  it("goes on with the work of an earlier visit, which becomes that of this one", async () => {
    const { model, start, shown, kept, left } = openModel(EARLIER);
    await start();
    expect(model.store.get().draft).toBe(EARLIER);
    await model.answerDraft(true);
    expect(model.store.get()).toMatchObject({
      name: "上次.xlsx",
      isChanged: true,
      draft: undefined,
    });
    expect((await shown().cells.read("草稿")).values).toEqual([["上次的内容"]]);
    expect(kept()).toMatchObject({ name: "上次.xlsx" });
    expect(left()).toEqual([]);
  });

  it("says that saving makes a copy where the browser did not keep the place of the file", async () => {
    const { model, start } = openModel({ ...EARLIER, original: await officeFile() });
    await start();
    await model.answerDraft(true);
    expect(model.store.get().hasPlace).toBe(false);
    expect(model.store.get().notice?.text["zh-CN"]).toContain("保存时会另存一份");
  });

  it("keeps the place of the file with unsaved work, and goes on saving to it", async () => {
    const handle = { name: "上次.xlsx" } as FileSystemFileHandle;
    const place = { handle, lastModified: 7 };
    const { model, start, kept } = openModel({ ...EARLIER, original: await officeFile(), place });
    await start();
    await model.answerDraft(true);
    expect(model.store.get()).toMatchObject({ hasPlace: true, notice: undefined });
    expect(kept()?.place).toEqual(place);
  });

  it("lets the work of an earlier visit go", async () => {
    const { model, start, left } = openModel(EARLIER);
    await start();
    await model.answerDraft(false);
    expect(left()).toEqual([]);
    expect(model.store.get()).toMatchObject({ draft: undefined, opened: 1 });
  });

  it("asks about the work of each earlier visit in turn", async () => {
    const other = Object.freeze({ ...EARLIER, visit: "再上次", name: "再上次.xlsx" });
    const { model, start, left } = openModel(EARLIER, other);
    await start();
    await model.answerDraft(false);
    expect(left()).toEqual(["再上次"]);
    expect(model.store.get().draft).toBe(other);
  });

  it("new work does not touch that of an earlier visit that waits for a word", async () => {
    const { model, start, change, left, kept } = openModel(EARLIER);
    await start();
    change();
    model.keepNow();
    expect(kept()).toMatchObject({ name: "政府部门年度绩效考核.xlsx" });
    await model.ask("新.xlsx", await officeFile());
    await model.answerAsked(true);
    expect(left()).toEqual(["上次"]);
    expect(model.store.get()).toMatchObject({ name: "新.xlsx", draft: EARLIER });
  });

  it("saves edits of cells without a question, under a name of its own", async () => {
    const { model, start, change, shown, downloads } = openModel();
    await start();
    const bytes = await officeFile();
    const before = bytes.slice();
    await model.ask("考核.xlsx", bytes);
    await shown().cells.write("考核", 1, 1, [[95]]);
    change("cells");
    await model.saving.begin();
    expect(bytes).toEqual(before);
    expect(downloads[0]!.name).toBe("考核-衡绩.xlsx");
    expect((await openXlsx(downloads[0]!.bytes).cells.read("考核")).values[1]).toEqual([
      "甲局",
      95,
    ]);
    expect(model.store.get()).toMatchObject({ isChanged: false, notice: { kind: "success" } });
  });

  it("lists what a file of others would lack before it is saved", async () => {
    const { model, start, change, downloads } = openModel();
    await start();
    await model.ask("考核.xlsx", await officeFile());
    change("rows");
    await model.saving.begin();
    expect(downloads).toHaveLength(0);
    expect(model.store.get().losses).toHaveLength(1);
    await model.saving.answerLosses("cancel");
    expect(downloads).toHaveLength(0);
    await model.saving.begin();
    await model.saving.answerLosses("elsewhere");
    expect(downloads).toHaveLength(1);
    expect(model.store.get().losses).toBeUndefined();
  });

  it("asks nothing about a new workbook, which is written whole", async () => {
    const { model, start, change, downloads } = openModel();
    await start();
    change("rows");
    await model.saving.begin();
    expect(downloads).toHaveLength(1);
  });

  it("hands several files to the pane and opens a single one", async () => {
    const { model, start, requests } = openModel();
    await start();
    const files = Object.freeze(
      [await officeFile(), await officeFile()].map(
        (bytes, index) => new File([bytes.slice()], `${index}.xlsx`),
      ),
    );
    await model.take(files.map((file) => ({ file })));
    expect(requests).toEqual([{ page: "collect", files }]);
    await model.take([{ file: files[0]! }]);
    expect(model.store.get().name).toBe("0.xlsx");
    await model.take([]);
    expect(requests).toHaveLength(1);
  });

  it("says so where a file that was chosen is not there any more", async () => {
    const { model, start } = openModel();
    await start();
    const { name } = model.store.get();
    const gone = new File([], "去年.xlsx");
    const missing = Object.assign(new Error("no"), { name: "NotFoundError" });
    const file = Object.assign(gone, { arrayBuffer: () => Promise.reject(missing) });
    await model.take([{ file }]);
    expect(model.store.get()).toMatchObject({ name, busy: undefined });
    expect(model.store.get().notice?.text).toMatchObject({
      "zh-CN": expect.stringContaining("读不到文件“去年.xlsx”") as string,
    });
  });

  it("gives the sheet that is shown to the printer, and says when it is empty", async () => {
    const { model, start } = openModel();
    await start();
    expect(await model.sheetToPrint()).toMatchObject({ info: { name: "说明" }, texts: [["印"]] });
    await model.askNew();
    expect(await model.sheetToPrint()).toBeUndefined();
    expect(model.store.get().notice?.text).toBe(WORKBENCH.nothingToPrint);
  });

  it("does one thing at a time", async () => {
    const { model, start, downloads } = openModel();
    await start();
    await Promise.all([model.saving.begin(), model.saving.begin()]);
    expect(downloads).toHaveLength(1);
  });
});
