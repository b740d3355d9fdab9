import { prepare } from "../../../src/taskpane/model/gradeSteps";
import { PaneModel } from "../../../src/taskpane/model/paneModel";
import { recheckNow, seal, unseal } from "../../../src/taskpane/model/sealSteps";
import { write } from "../../../src/taskpane/model/writeSteps";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { until } from "../../until";
import { memoryHost } from "../harness/memoryHost";
import { workbookFor } from "../harness/workbooks";

async function written(): Promise<{ pane: PaneModel; workbook: MemoryWorkbook }> {
  const workbook = await workbookFor("section-kpi");
  const pane = new PaneModel(workbook, memoryHost());
  await pane.look();
  await prepare(pane, undefined);
  await write(pane);
  return { pane, workbook };
}

/** Takes 5 off the first number under a header, or off the first one anywhere. */
async function lower({ cells }: MemoryWorkbook, sheet: string, header?: string): Promise<void> {
  const { values } = await cells.read(sheet);
  const isNumber = (value: unknown): boolean => typeof value === "number";
  const top = header === undefined ? -1 : values.findIndex((line) => line.includes(header));
  const under = header === undefined ? undefined : values[top]!.indexOf(header);
  const row = values.findIndex(
    (line, at) => at > top && (under === undefined ? line.some(isNumber) : isNumber(line[under])),
  );
  const column = under ?? values[row]!.findIndex(isNumber);
  await cells.write(sheet, row, column, [[Number(values[row]![column]) - 5]]);
}

it("seals results that are what the workbook gives", async () => {
  const { pane } = await written();
  await seal(pane);
  expect(pane.store.get()).toMatchObject({
    seal: { isCodeTrue: true, differences: [] },
    notice: { kind: "success" },
  });
});

it.each([
  { what: "a mark", sheet: "数据", header: undefined },
  { what: "a result", sheet: "结果", header: "总分" },
])("does not seal them once $what was changed, and 复核 says where", async ({ sheet, header }) => {
  const { pane, workbook } = await written();
  await lower(workbook, sheet, header);
  await seal(pane);
  expect(pane.store.get()).toMatchObject({ seal: undefined, notice: { kind: "warning" } });
  const found = await recheckNow(pane);
  if (typeof found !== "object") throw new Error("Not compared");
  expect(found.changed.length).toBeGreaterThan(0);
});

it("says that nothing can be computed while there are mistakes", async () => {
  const { pane, workbook } = await written();
  await workbook.sheets.remove(["等次"]);
  expect(await recheckNow(pane)).toBe("stopped");
});

describe("after others changed something in a sealed workbook", () => {
  async function sealed() {
    const { pane, workbook } = await written();
    await seal(pane);
    const stop = pane.watchChanges();
    await Promise.resolve();
    return { pane, workbook, stop };
  }

  it.each([
    { what: "a mark", sheet: "数据", header: undefined },
    { what: "a result", sheet: "结果", header: "总分" },
  ])("tells soon, without being asked, that $what is another one", async ({ sheet, header }) => {
    const { pane, workbook, stop } = await sealed();
    await lower(workbook, sheet, header);
    for (const tell of workbook.store.changeWatchers) tell();
    await until(async () => pane.store.get().seal?.differences.length === 1);
    expect(pane.store.get().seal!.differences[0]).toMatchObject({
      kind: "cell",
      place: { sheet },
    });
    stop();
  });

  it("tells with the next check where the workbook tells of no change", async () => {
    const { pane, workbook, stop } = await sealed();
    stop();
    await lower(workbook, "数据");
    await prepare(pane, undefined);
    expect(pane.store.get().seal?.differences).toHaveLength(1);
  });

  it("lets results be written again once the seal is broken for a reason", async () => {
    const { pane, workbook, stop } = await sealed();
    stop();
    await lower(workbook, "数据");
    await prepare(pane, undefined);
    expect(pane.store.get().concerns.map(({ kind }) => kind)).toContain("sealed");
    await unseal(pane, "漏报一项");
    await write(pane);
    expect(pane.store.get()).toMatchObject({ isWritten: true, seal: undefined });
    await seal(pane);
    expect(pane.store.get().seal).toMatchObject({ count: 2, broken: [{ reason: "漏报一项" }] });
  });
});
