/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { openExcel } from "../../../src/workbook/excel/openExcel";
import { bootHost, type Booted } from "../../host/boot";
import { describeWorkbook } from "../contract";

let booted: Booted;

beforeAll(async () => {
  booted = await bootHost();
});

describeWorkbook("a workbook in Excel, over office.js", async () => {
  booted.replace({});
  return {
    workbook: await openExcel(),
    reopen: openExcel,
    userEnters: async (...given) => booted.host.userEnters(...given),
  };
});

afterEach(() => expect(booted.host.complaints).toEqual([]));
