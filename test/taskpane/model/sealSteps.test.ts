import { prepare } from "../../../src/taskpane/model/gradeSteps";
import { PaneModel } from "../../../src/taskpane/model/paneModel";
import { recheckNow, seal } from "../../../src/taskpane/model/sealSteps";
import { write } from "../../../src/taskpane/model/writeSteps";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
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
    seal: { isIntact: true },
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
