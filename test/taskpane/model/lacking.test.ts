import { lacking } from "../../../src/taskpane/model/lacking";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

const workbook = createMemoryWorkbook();
const capabilities = { ...workbook.capabilities, print: false, tables: false, restores: true };

it("names what a workbook cannot do", () => {
  expect(lacking({ capabilities }, {})).toEqual(expect.arrayContaining(["print", "tables"]));
  expect(lacking({ capabilities }, {})).not.toContain("restores");
});

it("leaves out what a saved file has all the same", () => {
  const found = lacking({ capabilities }, { onlyInFiles: ["print"] });
  expect(found).toContain("tables");
  expect(found).not.toContain("print");
});
