import { functionTable } from "./functionTable";
import { CELL_FUNCTIONS } from "../../src/functions/registry";

it.each(["zh-CN", "en-US"] as const)("has a row for every function in %s", (locale) => {
  const rows = functionTable(locale).split("\n");
  expect(rows).toHaveLength(CELL_FUNCTIONS.length + 2);
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
});

it("writes signatures in the language and examples as formulas", () => {
  expect(functionTable("en-US")).toContain(
    "`HJ.SCORE(scores, weights, [missing], [total], [decimals])`",
  );
  expect(functionTable("zh-CN")).toContain("`HJ.SCORE(得分, 权重, [缺项], [合计], [小数位数])`");
  expect(functionTable("zh-CN")).toContain("`=HJ.SCORE({87,93,87,92},{0.15,0.25,0.3,0.3})` | `90`");
  expect(functionTable("zh-CN")).toContain("`=HJ.LADDER(6,{0,60;5,80;8,100})`");
  expect(functionTable("zh-CN")).toContain("`{TRUE;FALSE;FALSE;FALSE}`");
});
