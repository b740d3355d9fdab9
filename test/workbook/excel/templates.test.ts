/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { gradingSheets } from "../../../src/grading/gradeWorkbook";
import { offerGrading } from "../../../src/grading/run/gradingOffer";
import { isGraded, writeOffer } from "../../../src/grading/run/writeOffer";
import { TEMPLATES } from "../../../src/templates";
import { openExcel } from "../../../src/workbook/excel/openExcel";
import { MemoryWorkbook } from "../../memory/memoryWorkbook";
import type { Area } from "../../../src/workbook/address";
import type { Block, Workbook } from "../../../src/workbook/workbook";
import { STAMP } from "../../grading/run/sample";
import { bootHost, type Booted } from "../../host/boot";
import { pictureOf } from "../../host/model/picture";

let booted: Booted;
beforeAll(async () => {
  booted = await bootHost();
});
afterEach(() => expect(booted.host.complaints).toEqual([]));

/** Excel quotes the names of sheets only where they need it. */
const spelled = (formula: string | null): string | null =>
  formula && formula.replace(/'([\p{L}_][\p{L}\p{N}_]*)'!/gu, "$1!");

/** What does not depend on who calculates. Under a merge Excel keeps the first cell only; files keep all. */
function written({ values, formulas, formats }: Block, merges: readonly Area[]): unknown {
  const isCovered = (row: number, column: number): boolean =>
    merges.some((merge) => {
      const isFirst = row === merge.row && column === merge.column;
      const isInRows = row >= merge.row && row < merge.row + merge.rows;
      return (
        !isFirst && isInRows && column >= merge.column && column < merge.column + merge.columns
      );
    });
  const entered = values.map((line, row) =>
    line.map((value, column) => {
      if (isCovered(row, column)) return null;
      return formulas[row]![column] === null ? value : "formula";
    }),
  );
  return { entered, formulas: formulas.map((line) => line.map(spelled)), formats };
}

async function contentOf({ cells }: Workbook): Promise<unknown> {
  const sheets = (await cells.list()).filter(({ name }) => name !== "Sheet1");
  const blocks = await Promise.all(sheets.map(({ name }) => cells.read(name)));
  return sheets.map(({ name, merges, isProtected }, index) => ({
    name,
    merges,
    isProtected,
    ...(written(blocks[index]!, merges) as object),
  }));
}

describe.each(TEMPLATES.map((template) => ({ id: template.id, template })))(
  "the template $id",
  ({ template }) => {
    it("stands in Excel as it stands anywhere; graded and taken back where nothing waits for Excel to calculate", async () => {
      booted.replace({});
      const specs = template.sheets({ locale: "zh-CN", isScaled: true });
      const memory = new MemoryWorkbook();
      await memory.sheets.render(specs);
      const excel = await openExcel();
      await excel.sheets.render(specs);
      expect(await contentOf(excel)).toEqual(await contentOf(memory));
      const before = pictureOf(booted.host.book);
      const offer = await offerGrading(memory, undefined);
      if (!isGraded(offer)) return;
      await writeOffer(excel, offer, { stamp: STAMP, mode: "native", allowed: [] });
      await memory.sheets.render(gradingSheets(offer.grading, STAMP, "native"));
      expect(await contentOf(excel)).toEqual(await contentOf(memory));
      await excel.sheets.restore();
      expect(pictureOf(booted.host.book)).toEqual(before);
    });
  },
);
