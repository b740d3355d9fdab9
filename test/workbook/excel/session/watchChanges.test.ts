/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { openExcel } from "../../../../src/workbook/excel/openExcel";
import { bootHost, type Booted } from "../../../host/boot";
import { until } from "../../../until";

let booted: Booted;
beforeAll(async () => {
  booted = await bootHost();
});
afterEach(() => expect(booted.host.complaints).toEqual([]));

const word = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** An Excel in which changes are watched. */
async function watched(excelApi: number) {
  const host = booted.replace({ excelApi });
  const workbook = await openExcel();
  let changes = 0;
  const before = host.requests.count;
  const stop = await workbook.session.watchChanges(() => (changes += 1));
  return { host, workbook, stop, cost: host.requests.count - before, changes: () => changes };
}

it.each([
  { by: "user", excelApi: 15 },
  { by: "coAuthor", excelApi: 15 },
  { by: "user", excelApi: 9 },
  { by: "coAuthor", excelApi: 9 },
] as const)("tells what the $by enters, ExcelApi 1.$excelApi", async ({ by, excelApi }) => {
  const { host, changes, cost } = await watched(excelApi);
  expect(cost).toBe(1);
  host.userEnters("Sheet1", 0, 0, 1, by);
  await until(() => changes() > 0);
  expect(changes()).toBe(1);
});

it.each([15, 9])("what another part of the program writes is ours, ExcelApi 1.%i", async (api) => {
  const { changes } = await watched(api);
  const ribbon = await openExcel();
  await ribbon.cells.write("Sheet1", 0, 0, [[1]]);
  await word();
  expect(changes()).toBe(0);
});

it.each([
  { excelApi: 15, user: 1 },
  // It does not say who made a change: in our turn one from this machine is taken for ours.
  { excelApi: 9, user: 0 },
])("while we write, ExcelApi 1.$excelApi", async ({ excelApi, user }) => {
  const { host, workbook, changes } = await watched(excelApi);
  const writing = workbook.cells.write("Sheet1", 0, 0, [[1]]);
  host.userEnters("Sheet1", 5, 0, 1);
  await word();
  expect(changes()).toBe(user);
  host.userEnters("Sheet1", 5, 0, 2, "coAuthor");
  await writing;
  await until(() => changes() > user);
  expect(changes()).toBe(user + 1);
});

it("what is typed while Excel keeps us waiting is told in any Excel", async () => {
  const { host, workbook, changes } = await watched(9);
  host.isEditing = true;
  const writing = workbook.cells.write("Sheet1", 0, 0, [[1]]);
  await word();
  host.userEnters("Sheet1", 5, 0, 1);
  host.isEditing = false;
  await writing;
  await until(() => changes() > 0);
  expect(changes()).toBe(1);
});

it("takes its handler away again", async () => {
  const { host, stop } = await watched(15);
  expect(host.book.changeHandlers).toBe(1);
  stop();
  stop();
  await until(() => host.book.changeHandlers === 0);
});
