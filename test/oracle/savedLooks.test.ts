import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate } from "./libreOffice";

const red = { style: "medium", colour: "FF0000" } as const;
const STYLE = {
  base: "plain",
  font: "宋体",
  underline: "single",
  strike: true,
  vertical: "top",
  rotation: 45,
  lines: { top: red },
} as const;
const SHEET: SheetSpec = {
  name: "数据",
  rows: [[{ value: "甲", style: STYLE }], [{ value: 3 }], [{ value: 4 }]],
  hiddenRows: [2],
  hiddenColumns: [3],
  validations: [
    {
      area: { row: 1, column: 0, rows: 2, columns: 1 },
      rule: { kind: "other", type: "whole", operator: "greaterThan", first: "2" },
    },
  ],
};

describeWithLibreOffice("what people do to cells, as LibreOffice reads it", () => {
  it("finds looks, hidden lines, rules, names, order and hidden sheets", async () => {
    const file = createXlsx();
    await file.sheets.render([SHEET, { name: "汇总", rows: [[{ value: 1 }]] }]);
    file.define({ set: [{ name: "满分", refersTo: "数据!$A$2" }], removed: [] });
    file.arrange([
      { name: "汇总", isHidden: true },
      { name: "数据", isHidden: false },
    ]);
    const path = join(mkdtempSync(join(tmpdir(), "hengji-looks-")), "looks.xlsx");
    writeFileSync(path, file.save());
    const [copy] = await recalculate([path]);
    const found = openXlsx(new Uint8Array(readFileSync(copy!)));
    const sheets = found.describe();
    expect(sheets.map(({ name, visibility }) => [name, visibility !== "visible"])).toEqual([
      ["汇总", true],
      ["数据", false],
    ]);
    // A font that the machine lacks is replaced there.
    const { base: _base, font: _font, ...style } = STYLE;
    expect(sheets[1]!.rows[0]![0]).toMatchObject({ value: "甲", style });
    expect(sheets[1]).toMatchObject({ hiddenRows: [2], hiddenColumns: [3] });
    expect(sheets[1]!.validations!.map(({ rule }) => rule)).toEqual([SHEET.validations![0]!.rule]);
    expect(found.definitions().names).toContainEqual({ name: "满分", refersTo: "数据!$A$2" });
  });
});
