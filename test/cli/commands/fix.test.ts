import { readFileSync } from "node:fs";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { fileOf, GOOD, withCells } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
const SPOILT = withCells(GOOD, { "数据!C2": "９５", "数据!A3": "市二局 ", "数据!D4": "1,080" });

it("shows what it would change and writes nothing without --yes", async () => {
  const file = folder.put("a.xlsx", await fileOf(SPOILT));
  const { code, out } = await runCli(["check", file, "--fix"]);
  expect(code).toBe(0);
  expect(out.split("\n")).toEqual([
    "数据!C2  “９５” → 95  文本数字改为数字",
    "数据!D4  “1,080” → 1080  文本数字改为数字",
    "数据!A3  “市二局 ” → “市二局”  去掉名称前后的空格",
    "可以修正 3 处，还没有写入；确认后加上 --yes",
    "",
  ]);
  expect(folder.names()).toEqual(["a.xlsx"]);
});

it("writes the fixes into a new file with --yes, and the original stays as it is", async () => {
  const bytes = await fileOf(SPOILT);
  const file = folder.put("b.xlsx", bytes);
  const { code, out } = await runCli(["check", file, "--fix", "--yes", "--locale", "en-US"]);
  expect({ code, last: out.trim().split("\n").at(-1) }).toEqual({
    code: 0,
    last: `3 cells fixed: ${folder.path("b-修正.xlsx")}`,
  });
  expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
  const fixed = openXlsx(new Uint8Array(readFileSync(folder.path("b-修正.xlsx"))));
  const { values } = await fixed.cells.read("数据");
  expect([values[1]![2], values[2]![0], values[3]![3]]).toEqual([95, "市二局", 1080]);
  const again = await runCli(["check", folder.path("b-修正.xlsx"), "--fix"]);
  expect(again.out).toBe("没有可以自动修正的内容\n");
});

it("tells with the list already that the sheet is protected", async () => {
  const workbook = createXlsx();
  await workbook.sheets.render(
    Object.entries(SPOILT).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((cell) => ({ value: cell as string | number | null }))),
      isProtected: name === "数据",
    })),
  );
  const file = folder.put("locked.xlsx", workbook.save());
  expect(await runCli(["check", file, "--fix"])).toEqual({
    code: 2,
    out: "",
    err: "错误：工作表“数据”受保护，请先在“审阅”中撤销工作表保护\n",
  });
});
