/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { breakSeal, storeSeal } from "../../../src/grading/seal/seal";
import { STATE_SHEET } from "../../../src/workbook/ownSheets";
import { openExcel } from "../../../src/workbook/excel/openExcel";
import { verifySeal } from "../../../src/grading/seal/verifySeal";
import { KeptLook } from "../../../src/taskpane/model/keptLook";
import type { Selection } from "../../../src/workbook/workbook";
import { until } from "../../until";
import { said } from "../../grading/seal/sealedWorkbook";
import { written } from "../../grading/run/sample";
import { bootHost, type Booted } from "../../host/boot";
import { sampleWorkbook } from "./sample";

let booted: Booted;

beforeAll(async () => {
  booted = await bootHost();
});
afterEach(() => expect(booted.host.complaints).toEqual([]));

const stateSheet = () => booted.host.book.sheets.find(({ name }) => name === STATE_SHEET);

it("seals in Excel on a very hidden sheet, tells a change, and breaks the seal", async () => {
  booted.replace({ content: sampleWorkbook(6) });
  const workbook = await openExcel();
  await written(workbook);
  expect(await storeSeal(workbook, undefined, "2026-12-31")).toBe(true);
  expect(stateSheet()).toMatchObject({ visibility: "VeryHidden" });
  expect(await said(workbook)).toContain("封存完好（2026-12-31");
  await workbook.cells.write("结果", 4, 5, [["改"]]);
  expect(await said(workbook)).toMatch(/^封存后改动 1 处：结果!F5（.*→ 改$/);
  await breakSeal(workbook, "改错");
  expect(await said(workbook)).toBe("没有封存");
});

it("is compared after a change in two requests, of the changed cells alone", async () => {
  const host = booted.replace({ content: sampleWorkbook(6) });
  const workbook = await openExcel();
  await written(workbook);
  await storeSeal(workbook, undefined, "2026-12-31");
  const look = new KeptLook(workbook);
  await verifySeal(look.fresh());
  let told: Selection | undefined;
  const stop = await workbook.session.watchChanges((changed) => (told = changed));
  host.userEnters("结果", 4, 5, "改");
  await until(() => told !== undefined);
  host.requests.clear();
  expect(await said(await look.after([told]))).toMatch(/^封存后改动 1 处：结果!F5（.*→ 改$/);
  // The list of sheets, which may have changed, and the cell.
  expect(host.requests.count).toBe(2);
  stop();
});

it("stands again very hidden where the user deleted its sheet and takes back", async () => {
  booted.replace({ content: sampleWorkbook(6) });
  const workbook = await openExcel();
  await written(workbook);
  await storeSeal(workbook, undefined, "2026-12-31");
  await workbook.sheets.keep([STATE_SHEET]);
  await workbook.sheets.remove([STATE_SHEET]);
  await workbook.sheets.restore();
  expect(stateSheet()).toMatchObject({ visibility: "VeryHidden" });
  expect(await said(workbook)).toContain("封存完好");
});
