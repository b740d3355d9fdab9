import type { FilePlace } from "../../../src/web/files/filePlace";
import type { FilePickers, NotChosen } from "../../../src/web/files/filePickers";
import { savedName } from "../../../src/web/files/savingOf";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { officeFile, openModelWith } from "../workbenchHarness";

interface Disk extends FilePlace {
  readonly written: Uint8Array[];
}

/** A file on a disk; `change` says what it is like. */
function onDisk(name: string, change: Partial<FilePlace> = {}): Disk {
  const written: Uint8Array[] = [];
  return {
    name,
    written,
    state: async () => "same",
    mayWrite: async () => true,
    write: async (bytes) => void written.push(bytes),
    ...change,
  };
}

/** The workbench in a browser whose choice of a file to save to gives this, with a file of the disk opened and changed. */
async function opened(place: FilePlace | undefined, ...saveAs: (FilePlace | NotChosen)[]) {
  const names: string[] = [];
  const pickers: FilePickers = {
    open: async () => [],
    saveAs: async (name) => (names.push(name), saveAs.shift()!),
  };
  const bench = openModelWith(pickers);
  await bench.start();
  await bench.model.ask("考核.xlsx", await officeFile(), place);
  await bench.shown().cells.write("考核", 1, 1, [[95]]);
  bench.change();
  const state = () => {
    const { name, isChanged, isSaved, hasPlace, notice, changedOnDisk } = bench.model.store.get();
    return { name, isChanged, isSaved, hasPlace, notice: notice?.kind, changedOnDisk };
  };
  return { ...bench, names, state, saving: bench.model.saving };
}

async function markIn(bytes: Uint8Array | undefined): Promise<unknown> {
  return (await openXlsx(bytes!).cells.read("考核")).values[1]?.[1];
}

it("saves over the file that was opened, and says no more than that it is saved", async () => {
  const place = onDisk("考核.xlsx");
  const { saving, state, downloads, names } = await opened(place);
  expect(state()).toMatchObject({ isChanged: true, hasPlace: true });
  await saving.begin();
  expect(await markIn(place.written[0])).toBe(95);
  expect(state()).toEqual({
    name: "考核.xlsx",
    isChanged: false,
    isSaved: true,
    hasPlace: true,
    notice: undefined,
    changedOnDisk: undefined,
  });
  expect([downloads, names]).toEqual([[], []]);
});

it("a file in another format is never written over with a workbook", async () => {
  const { model, saving, state } = await opened(undefined, "cancelled");
  const place = onDisk("考核.ods");
  await model.openFile("考核.ods", await officeFile(), place);
  expect(state()).toMatchObject({ name: "考核.ods", hasPlace: false });
  await saving.begin();
  expect(place.written).toEqual([]);
});

it("a file in another format is not saved before there is an .xlsx of it", async () => {
  const { model, saving, state } = await opened(undefined, onDisk("得分.xlsx"));
  await model.openFile("得分.csv", new TextEncoder().encode("单位,得分\n甲局,90\n"));
  expect(model.store.get()).toMatchObject({ isSaved: false, isConverted: true, isChanged: false });
  await saving.begin();
  expect(state()).toMatchObject({ name: "得分.xlsx", isSaved: true, isChanged: false });
});

it("an .xlsx of the disk is saved as soon as it is open", async () => {
  const { model } = await opened(undefined);
  await model.openFile("考核.xlsx", await officeFile());
  expect(model.store.get()).toMatchObject({ isSaved: true, isConverted: false });
});

it("asks before it writes over what somebody else did meanwhile", async () => {
  const other = onDisk("另一个.xlsx");
  const place = onDisk("考核.xlsx", { state: async () => "changed" });
  const { saving, state } = await opened(place, other);
  await saving.begin();
  expect(state()).toMatchObject({ changedOnDisk: "考核.xlsx", isChanged: true });
  await saving.answerChanged("cancel");
  expect(state()).toMatchObject({ changedOnDisk: undefined, isChanged: true });
  expect(place.written).toEqual([]);
  await saving.begin();
  await saving.answerChanged("here");
  expect(place.written).toHaveLength(1);
  expect(state()).toMatchObject({ isChanged: false });
  await saving.begin();
  await saving.answerChanged("elsewhere");
  expect(other.written).toHaveLength(1);
  expect(state()).toMatchObject({ name: "另一个.xlsx", isChanged: false });
});

it("a question that Escape lets rest writes nothing", async () => {
  const place = onDisk("考核.xlsx", { state: async () => "changed" });
  const { saving, model, state } = await opened(place);
  await saving.begin();
  model.leaveQuestions();
  expect(state()).toMatchObject({ changedOnDisk: undefined, isChanged: true });
  expect(place.written).toEqual([]);
});

it.each([
  {
    title: "is not allowed",
    change: { mayWrite: async () => false },
    says: "没有得到改写原文件的许可",
  },
  { title: "is gone", change: { state: async () => "gone" as const }, says: "原文件不在了" },
])("a file that $title is left, and the work is among the downloads", async ({ change, says }) => {
  const place = onDisk("考核.xlsx", change);
  const { saving, model, downloads } = await opened(place);
  await saving.begin();
  expect(place.written).toEqual([]);
  expect(downloads.map(({ name }) => name)).toEqual(["考核-衡绩.xlsx"]);
  expect(await markIn(downloads[0]?.bytes)).toBe(95);
  expect(model.store.get().notice?.text["zh-CN"]).toContain(says);
});

it("what could not be written stays unsaved, and why is said", async () => {
  const fail = async (): Promise<void> => {
    throw new WorkbookError("fileGone", { name: "考核.xlsx" });
  };
  const { saving, state, model } = await opened(onDisk("考核.xlsx", { write: fail }));
  await saving.begin();
  expect(state()).toMatchObject({ isChanged: true, hasPlace: true, notice: "error" });
  expect(model.store.get().notice?.text["zh-CN"]).toContain("读不到文件“考核.xlsx”");
});

it("a workbook without a file is asked where to, once", async () => {
  const place = onDisk("新名.xlsx");
  const { saving, state, names, change } = await opened(undefined, "cancelled", place);
  await saving.begin();
  expect(state()).toMatchObject({ isChanged: true, hasPlace: false });
  await saving.begin();
  expect(state()).toMatchObject({ name: "新名.xlsx", isChanged: false, hasPlace: true });
  change();
  await saving.begin();
  expect(place.written).toHaveLength(2);
  expect(names).toEqual(["考核-衡绩.xlsx", "考核-衡绩.xlsx"]);
});

it("saves as another file and goes on with that one", async () => {
  const [first, second] = [onDisk("考核.xlsx"), onDisk("副本.xlsx")];
  const { saving, state, change } = await opened(first, second);
  await saving.elsewhere();
  change();
  await saving.begin();
  expect([first.written.length, second.written.length]).toEqual([0, 2]);
  expect(state()).toMatchObject({ name: "副本.xlsx", isChanged: false });
});

it("where the browser does not let the page ask, the work is among the downloads", async () => {
  const { saving, downloads } = await opened(undefined, "refused");
  await saving.begin();
  expect(downloads).toHaveLength(1);
});

it("goes on with what waited for it, and not before all is saved", async () => {
  const { saving, model, state } = await opened(undefined, "cancelled", onDisk("新名.xlsx"));
  await model.askNew();
  await saving.begin();
  expect(model.store.get().asked).toBeDefined();
  await saving.begin();
  expect(state()).toMatchObject({ name: "未命名.xlsx", isSaved: false, hasPlace: false });
});

it.each([
  { name: "考核.xlsx", isOpened: true, is: "考核-衡绩.xlsx" },
  { name: "考核.xlsm", isOpened: true, is: "考核-衡绩.xlsm" },
  { name: "考核.xls", isOpened: true, is: "考核.xlsx" },
  { name: "未命名.xlsx", isOpened: false, is: "未命名.xlsx" },
])("$name is saved as $is", ({ name, isOpened, is }) => {
  expect(savedName(name, isOpened, "zh-CN")).toBe(is);
});
