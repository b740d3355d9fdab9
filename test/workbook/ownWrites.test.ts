import { MemoryWorkbook } from "../memory/memoryWorkbook";
import { OwnWrites } from "../../src/workbook/ownWrites";

const openSheet = async (): Promise<MemoryWorkbook> => {
  const workbook = new MemoryWorkbook();
  await workbook.sheets.render([{ name: "甲", rows: [] }]);
  return workbook;
};

it("is on while one of several writes goes on", async () => {
  const turn = new OwnWrites();
  let end = (): void => undefined;
  const long = turn.take(() => new Promise<void>((resolve) => (end = resolve)));
  await turn.take(async () => expect(turn.isOn).toBe(true));
  expect(turn.isOn).toBe(true);
  end();
  await long;
  expect(turn.isOn).toBe(false);
});

it("is over as soon as something is written at once", () => {
  const turn = new OwnWrites();
  expect(turn.now(() => turn.isOn)).toBe(true);
  expect(turn.isOn).toBe(false);
});

it("is over when a write fails", async () => {
  const turn = new OwnWrites();
  await expect(turn.take(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(turn.isOn).toBe(false);
});

it("lasts a moment longer where word of our changes comes late", async () => {
  const turn = new OwnWrites(30);
  await turn.take(async () => undefined);
  expect(turn.isOn).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(turn.isOn).toBe(false);
});

it.each([
  { what: "cells", isOn: true, act: ({ cells }: MemoryWorkbook) => cells.write("甲", 0, 0, [[1]]) },
  {
    what: "formulas",
    isOn: true,
    act: ({ cells }: MemoryWorkbook) => cells.writeFormulas("甲", 0, 0, [["1+1"]]),
  },
  { what: "sheets", isOn: true, act: ({ sheets }: MemoryWorkbook) => sheets.keep(["甲"]) },
  { what: "reading", isOn: false, act: ({ cells }: MemoryWorkbook) => cells.read("甲") },
])("takes its turn for $what: $isOn", async ({ isOn, act }) => {
  const turn = new OwnWrites();
  const workbook = await openSheet();
  const ports = turn.of(workbook);
  const working = act(Object.assign(workbook, ports));
  expect(turn.isOn).toBe(isOn);
  await working;
  expect(turn.isOn).toBe(false);
});
