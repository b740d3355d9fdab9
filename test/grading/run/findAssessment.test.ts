import { findAssessment } from "../../../src/grading/run/findAssessment";
import { snapshotOf } from "../../../src/grading/read/snapshot";
import { prepareAssessment } from "../../../src/grading/run/prepareAssessment";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { sampleWorkbook, written } from "./sample";

const FOREIGN = {
  考核: [
    ["单位", "工作质量(60%)", "服务水平(40%)"],
    ["甲局", 92, 85],
    ["乙局", 81, 77],
    ["丙局", 95, 90],
  ],
};

it.each([
  { title: "nothing", workbook: createMemoryWorkbook({ Sheet1: [] }), kind: "empty" },
  { title: "a table of another layout", workbook: createMemoryWorkbook(FOREIGN), kind: "foreign" },
  { title: "a letter", workbook: createMemoryWorkbook({ 信: [["各单位："]] }), kind: "unknown" },
])("sees $title", async ({ workbook, kind }) => {
  expect((await findAssessment(workbook)).kind).toBe(kind);
});

it("sees a workbook in the format", async () => {
  expect(await findAssessment(await sampleWorkbook())).toEqual({
    kind: "format",
    hasMonitor: false,
  });
});

it("finds the mapping again that a table was graded by, and asks anew for another table", async () => {
  const workbook = createMemoryWorkbook(FOREIGN);
  const first = await findAssessment(workbook);
  if (first.kind !== "foreign") throw new Error("Not recognised");
  const { chosen, tables } = first.proposal;
  const { mapping } = chosen!;
  await written(workbook, "values", mapping);
  expect(await findAssessment(workbook)).toEqual({ kind: "mapped", mapping });
  expect((await findAssessment(workbook, { table: tables[0]!.id })).kind).toBe("foreign");
});

it("looks once, however many steps ask", async () => {
  const workbook = await sampleWorkbook();
  const list = jest.spyOn(workbook.cells, "list");
  const read = jest.spyOn(workbook.cells, "read");
  const look = snapshotOf(workbook);
  await findAssessment(look);
  await prepareAssessment(look, undefined);
  await prepareAssessment(look, undefined);
  expect(list).toHaveBeenCalledTimes(1);
  const whole = read.mock.calls.filter(([, area]) => !area).map(([sheet]) => sheet);
  expect(new Set(whole).size).toBe(whole.length);
});
