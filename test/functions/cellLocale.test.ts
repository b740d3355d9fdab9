import { currentCellLocale, setCellLocale } from "../../src/functions/cellLocale";

it("is Chinese until told", () => {
  expect(currentCellLocale()).toBe("zh-CN");
  setCellLocale("en-US");
  expect(currentCellLocale()).toBe("en-US");
});
