/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { Features } from "../../../src/workbook/excel/connection/features";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { bootHost, type Booted } from "../../host/boot";
import { pictureOf } from "../../host/model/picture";
import { describeWorkbook } from "../contract";
import { FULL_SHEET } from "../../../src/workbook/selfTest/fullSheet";

let booted: Booted;
beforeAll(async () => {
  booted = await bootHost();
});
afterEach(() => expect(booted.host.complaints).toEqual([]));

const excelThatClaims = (claimed: number): ExcelWorkbook =>
  new ExcelWorkbook(new Features((minor) => minor <= claimed));

const sheetNames = (): string[] => booted.host.book.sheets.map(({ name }) => name);

describe.each([
  { excelApi: 4, limits: 4, restores: false },
  { excelApi: 6, limits: 4, restores: false },
  { excelApi: 7, limits: 3, restores: false },
  { excelApi: 8, limits: 3, restores: false },
  { excelApi: 9, limits: 2, restores: true },
  { excelApi: 12, limits: 1, restores: true },
  { excelApi: 13, limits: 0, restores: true },
])("Excel with ExcelApi 1.$excelApi", ({ excelApi, limits, restores }) => {
  it.each([
    { what: "says so", claimed: excelApi, limitCount: limits },
    // Arrays have no member of their own that could be missing.
    { what: "claims 1.15", claimed: 15, limitCount: excelApi === 9 ? 1 : limits },
  ])(
    "renders what it can when it $what, and says what it cannot",
    async ({ claimed, limitCount }) => {
      booted.replace({ excelApi });
      const workbook = excelThatClaims(claimed);
      await workbook.sheets.render([FULL_SHEET]);
      await workbook.sheets.render([FULL_SHEET]);
      expect(sheetNames()).toEqual(["Sheet1", "全套"]);
      await workbook.cells.list();
      expect(workbook.limits).toHaveLength(limitCount);
      expect(workbook.capabilities.restores).toBe(restores);
      const [, sheet] = pictureOf(booted.host.book);
      expect(sheet!.values[0]![0]).toBe("绩效考核表");
      expect(sheet!.details).toMatchObject({ isProtected: true });
    },
  );
});

describeWorkbook("a workbook in an Excel with the base set alone", async () => {
  booted.replace({ excelApi: 4 });
  return {
    workbook: excelThatClaims(4),
    reopen: async () => excelThatClaims(4),
    tellsMerges: false,
  };
});
