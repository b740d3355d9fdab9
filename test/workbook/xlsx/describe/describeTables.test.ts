import { createXlsx } from "../../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { collectedBytes, describeCollected } from "../../collectedWorkbooks";

it("has the tables of a file with their columns", async () => {
  const made = createXlsx();
  await made.sheets.render([
    {
      name: "得分",
      rows: [[{ value: "说明" }], [{ value: "单位" }, { value: "得分" }], [{ value: "甲局" }]],
      tables: [{ name: "表1", area: { row: 1, column: 0, rows: 2, columns: 2 } }],
    },
  ]);
  expect(openXlsx(made.save()).definitions()).toEqual({
    names: [],
    tables: [
      {
        name: "表1",
        sheet: "得分",
        area: { row: 1, column: 0, rows: 2, columns: 2 },
        headerRows: 1,
        totalRows: 0,
        columns: ["单位", "得分"],
      },
    ],
  });
});

describeCollected("the tables of collected files", () => {
  it("has both tables of rd_perf_sept and the name that is a macro", () => {
    const { names, tables } = openXlsx(collectedBytes("rd_perf_sept.xlsx")).definitions();
    expect(names).toEqual([{ name: "姓名", refersTo: "GET.WORKBOOK(1)" }]);
    const widths = tables.map(({ sheet, columns }) => `${sheet} ${columns.length}`);
    expect(widths.sort()).toEqual(["汇总 4", "汇总 6"]);
  });
});
