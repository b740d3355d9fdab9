import { read, write } from "@e965/xlsx";
import { skippedSentence } from "../../../../src/taskpane/texts/mergeTexts";
import { mergeModelOf } from "../../../../src/taskpane/pages/merge/mergeModel";
import { takeIn } from "../../../../src/taskpane/pages/collect/takeIn";
import { openDecisions, problemsOf } from "../../../../src/taskpane/pages/merge/mergeState";
import { mergeIntoWorkbook, planMerge } from "../../../../src/taskpane/pages/merge/writeMerge";
import { PaneModel } from "../../../../src/taskpane/model/paneModel";
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { memoryHost } from "../../harness/memoryHost";
import { department, departmentBytes, incoming, yearEnd } from "./departmentFiles";

const open = (sheets = {}) => {
  const workbook = createMemoryWorkbook({ Sheet1: [], ...sheets });
  const pane = new PaneModel(workbook, memoryHost());
  return { workbook, pane, model: mergeModelOf(pane) };
};

it("says what is wrong with each file, and what is fine", async () => {
  const { pane, model } = open();
  await takeIn(pane, await yearEnd());
  const state = model.store.get();
  expect(problemsOf(state).map(({ kind, file }) => [file.file, kind])).toEqual([
    ["丙局.xlsx", "changed"],
    ["丁局.xlsx", "other"],
    ["坏.xlsx", "unreadable"],
  ]);
  expect(state.skipped).toHaveLength(2);
  expect(state.files).toHaveLength(6);
  expect(state.compared?.units.map(({ unit, files }) => [unit, files])).toEqual([
    ["甲局", ["甲局.xlsx", "甲局补报.xlsx"]],
  ]);
  expect(openDecisions(state)).toBe(4);
  const changed = problemsOf(state)[0]!;
  expect(changed.kind === "changed" && changed.conflict.differences).toMatchObject([
    { sheet: "指标", address: "C2", expected: "15", found: "20" },
    { sheet: "指标", address: "C3", expected: "85", found: "80" },
  ]);
});

it("takes files in other formats, and names those that it does not take", async () => {
  const { pane, model } = open();
  const bytes = await departmentBytes({ file: "乙局.xls", rows: [["乙局", 85, 95]] });
  const book = read(bytes, { type: "array" });
  const old = new Uint8Array(write(book, { type: "buffer", bookType: "biff8" }) as Uint8Array);
  await takeIn(pane, [
    await department({ file: "甲局.xlsx", rows: [["甲局", 80, 90]] }),
    incoming("乙局.xls", old),
    incoming("说明.docx", Uint8Array.of(1)),
    incoming("丙局.csv", new TextEncoder().encode("单位,K1\n丙局,90\n")),
  ]);
  const state = model.store.get();
  expect(state.compared?.merged).toEqual(["甲局.xlsx", "乙局.xls"]);
  expect(state.skipped).toEqual(["说明.docx"]);
  expect(skippedSentence(state.skipped)["zh-CN"]).toContain("（说明.docx）");
  expect(problemsOf(state).map(({ kind, file }) => [file.file, kind])).toEqual([
    ["丙局.csv", "bad"],
  ]);
});

it("merges as it was decided, and decisions can be changed", async () => {
  const { pane, model } = open();
  await takeIn(pane, await yearEnd());
  await model.decide(["丁局.xlsx", "坏.xlsx", "丙局.xlsx"], "leaveOut");
  model.keep(model.store.get().compared!.units, "甲局补报.xlsx");
  expect(openDecisions(model.store.get())).toBe(0);
  expect((await model.result()).merged).toEqual(["甲局.xlsx", "乙局.xlsx", "甲局补报.xlsx"]);
  await model.decide(["丙局.xlsx"], "common");
  expect(openDecisions(model.store.get())).toBe(0);
  const { sheets, unitCount } = await model.result();
  expect(unitCount).toBe(3);
  const data = sheets.find(({ name }) => name === "数据")!;
  const rows = data.rows.slice(1).map((row) => row.slice(0, 3).map((cell) => cell?.value));
  expect(rows).toEqual([
    ["甲局", 82, 90],
    ["乙局", 85, 95],
    ["丙局", 70, 75],
  ]);
});

it("leaves a file out that is fine, and takes it in again", async () => {
  const { pane, model } = open();
  await takeIn(pane, await yearEnd());
  await model.decide(["甲局补报.xlsx"], "leaveOut");
  expect(model.store.get().compared?.units).toEqual([]);
  expect(problemsOf(model.store.get())).toHaveLength(3);
  await model.decide(["甲局补报.xlsx"], "include");
  expect(model.store.get().compared?.units).toHaveLength(1);
});

it("counts the same file once, and keeps two files of one name apart", async () => {
  const { pane, model } = open();
  const one = await department({ file: "a/报表.xlsx", rows: [["甲局", 80, 90]] });
  const other = {
    ...(await department({ file: "a/报表.xlsx", rows: [["乙局", 8, 9]] })),
    modified: 2,
  };
  await takeIn(pane, [one, one]);
  await takeIn(pane, [one, other]);
  expect(model.store.get().files.map(({ file }) => file)).toEqual([
    "a/报表.xlsx",
    "a/报表 (2).xlsx",
  ]);
  expect(model.store.get().skipped).toEqual(["a/报表.xlsx"]);
});

it("merges into the open workbook with a restore point, and moves old ledgers away", async () => {
  const { workbook, pane, model } = open({
    Data: [["旧"]],
    加减分: [["单位"], ["旧单位"]],
    方案: [["旧方案"]],
    我的: [["不动"]],
  });
  await takeIn(pane, [await department({ file: "甲局.xlsx", rows: [["甲局", 80, 90]] })]);
  const plan = await planMerge(workbook, model, false);
  expect(plan).toMatchObject({ replaced: ["方案"], removed: ["Data", "加减分"] });
  await mergeIntoWorkbook(pane, model, plan);
  const names = async () => (await workbook.cells.list()).map(({ name }) => name);
  expect(await names()).toEqual(["Sheet1", "方案", "我的", "指标", "等次", "数据"]);
  expect(pane.store.get()).toMatchObject({ page: "grade", assessment: { kind: "format" } });
  expect(model.store.get().files).toEqual([]);
  await pane.takeBack();
  expect((await workbook.cells.read("方案")).values).toEqual([["旧方案"]]);
  expect((await workbook.cells.read("加减分")).values[1]).toEqual(["旧单位"]);
  expect(await names()).not.toContain("指标");
});

it("stops where it is cancelled and keeps what was read", async () => {
  const { pane, model } = open();
  const bytes = await departmentBytes({ file: "", rows: [["甲局", 80, 90]] });
  const files = Array.from({ length: 20 }, (_, index) => incoming(`${index}.xlsx`, bytes));
  const stop = pane.store.watch(() => {
    const { busy } = pane.store.get();
    if (busy?.done === 5) busy.cancel?.();
  });
  await takeIn(pane, files);
  stop();
  expect(model.store.get().files).toHaveLength(5);
  expect(model.store.get().compared?.repeated).toHaveLength(1);
});

it("lets the page breathe while many files are read", async () => {
  const { pane } = open();
  const bytes = await departmentBytes({ file: "", rows: [["甲局", 80, 90]] });
  const files = Array.from({ length: 60 }, (_, index) => incoming(`${index}.xlsx`, bytes));
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 0);
  await takeIn(pane, files);
  clearInterval(clock);
  expect(turns).toBeGreaterThanOrEqual(10);
});
