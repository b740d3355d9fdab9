import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { GOOD, fileOf, withCells } from "./goodWorkbook";
import { runCli, temporaryFolder } from "./runCli";

const folder = temporaryFolder();
/** A name that turns what stands behind it: 91 would read 19. */
const UNIT = "市一局\u202e";
const SHUT = `\u2068${UNIT}\u2069`;

it("shuts names that turn texts into marks in sentences, and writes the names as they are", async () => {
  const file = folder.put("turned.xlsx", await fileOf(withCells(GOOD, { "数据!A2": UNIT })));
  const told = await runCli(["explain", file, UNIT]);
  expect(told.out.split("\n")[0]).toMatch(new RegExp(`^${SHUT}：[\\d.]+ 分`));
  const target = folder.path("out.xlsx");
  expect((await runCli(["grade", file, "-o", target])).code).toBe(0);
  const { values } = await openXlsx(readFileSync(target)).cells.read("结果");
  expect(values.flat()).toContain(UNIT);
  expect(values.flat()).not.toContain(SHUT);
});

it("does so in findings, on the terminal and on the sheet of checks", async () => {
  const cells = { "数据!A2": UNIT, "数据!A3": UNIT };
  const file = folder.put("twice.xlsx", await fileOf(withCells(GOOD, cells)));
  const { code, out } = await runCli(["check", file]);
  expect(code).toBe(2);
  const lines = out.split("\n").filter((line) => line.includes(UNIT));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line.replaceAll(SHUT, "")).not.toContain("\u202e");
});
