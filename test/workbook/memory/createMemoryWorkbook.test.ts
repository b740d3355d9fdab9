import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { codeOf } from "../codeOf";

it("makes sheets of values in their order, with details by name", async () => {
  const workbook = createMemoryWorkbook(
    {
      数据: [
        ["名称", "得分"],
        ["甲", ""],
      ],
      隐藏: [[1]],
    },
    {
      数据: { formulas: [[], [null, "A1"]], formats: [[null, "0%"]], hiddenRows: [1] },
      隐藏: { visibility: "hidden" },
    },
  );
  expect(await workbook.cells.list()).toMatchObject([
    { name: "数据", rows: 2, columns: 2, hiddenRows: [1] },
    { name: "隐藏", isHidden: true },
  ]);
  const block = await workbook.cells.read("数据");
  expect(block.values).toEqual([
    ["名称", "得分"],
    ["甲", null],
  ]);
  expect(block.formulas[1]).toEqual([null, "A1"]);
  expect(block.formats[0]).toEqual([null, "0%"]);
});

it("leaves the values it was made of alone", async () => {
  const values = Object.freeze([Object.freeze(["甲"])]);
  await createMemoryWorkbook({ 数据: values }).cells.write("数据", 0, 0, [["乙"]]);
  expect(values).toEqual([["甲"]]);
});

it("keeps selection and highlights where a test can see them", async () => {
  const workbook = createMemoryWorkbook({ 数据: [["甲"]] });
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  await workbook.session.select("数据", area);
  await workbook.session.highlight("数据", [area]);
  expect(workbook.store.selection).toEqual({ sheet: "数据", area });
  expect(workbook.store.highlights.get("数据")).toEqual([area]);
  await workbook.session.clearHighlights();
  expect(workbook.store.highlights.size).toBe(0);
});

it("refuses to add or remove sheets where the structure is protected, not to replace them", async () => {
  const workbook = createMemoryWorkbook({ 数据: [["甲"]], 乙: [[1]] });
  workbook.store.isStructureProtected = true;
  expect(await codeOf(workbook.sheets.render([{ name: "新", rows: [] }]))).toBe(
    "workbookProtected",
  );
  expect(await codeOf(workbook.sheets.remove(["乙"]))).toBe("workbookProtected");
  expect(await codeOf(workbook.sheets.render([{ name: "乙", rows: [] }]))).toBeUndefined();
});
