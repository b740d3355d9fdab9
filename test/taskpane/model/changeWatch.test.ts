import { ChangeWatch } from "../../../src/taskpane/model/changeWatch";
import { MemoryWorkbook } from "../../memory/memoryWorkbook";
import type { Workbook } from "../../../src/workbook/workbook";

const unexpected = (error: unknown): never => {
  throw error;
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const openWorkbook = (): MemoryWorkbook => new MemoryWorkbook();

it("knows of every change only if it listened before reading began, and still does", async () => {
  const watch = new ChangeWatch(openWorkbook());
  const stop = watch.start(() => undefined, unexpected);
  watch.readingBegins();
  await settled();
  expect(watch.isComplete).toBe(false);
  watch.readingBegins();
  expect(watch.isComplete).toBe(true);
  stop();
  expect(watch.isComplete).toBe(false);
});

it("stops listening although it was left before it began", async () => {
  const workbook = openWorkbook();
  new ChangeWatch(workbook).start(() => undefined, unexpected)();
  await settled();
  expect(workbook.store.changeWatchers.size).toBe(0);
});

it("asks nothing of a workbook that does not tell", async () => {
  const { cells, sheets, session, capabilities } = openWorkbook();
  const mute: Workbook = {
    cells,
    sheets,
    session: { ...session, watchChanges: () => Promise.reject(new Error("asked")) },
    capabilities: { ...capabilities, changes: false },
  };
  const watch = new ChangeWatch(mute);
  watch.start(() => undefined, unexpected)();
  watch.readingBegins();
  await settled();
  expect(watch.isComplete).toBe(false);
});

it("says what went wrong", async () => {
  const { cells, sheets, session, capabilities } = openWorkbook();
  const refusing: Workbook = {
    cells,
    sheets,
    capabilities,
    session: { ...session, watchChanges: () => Promise.reject(new Error("refused")) },
  };
  const errors: unknown[] = [];
  new ChangeWatch(refusing).start(
    () => undefined,
    (error) => errors.push(error),
  );
  await settled();
  expect(errors).toEqual([new Error("refused")]);
});
