/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { openExcel } from "../../../src/workbook/excel/openExcel";
import { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { runSelfTest } from "../../../src/workbook/selfTest/runSelfTest";
import { selfTestReport } from "../../../src/workbook/selfTest/selfTestReport";
import { selfTest } from "../../../src/workbook/selfTest/selfTestCase";
import { bootHost } from "../../host/boot";
import { codeOf } from "../codeOf";

it("holds in Excel, over office.js, and leaves one blank sheet", async () => {
  const { host } = await bootHost();
  const report = JSON.parse(await selfTestReport(openExcel)) as { failed: number; results: [] };
  expect(report.results.filter(({ passed }: { passed: boolean }) => !passed)).toEqual([]);
  expect(report.failed).toBe(0);
  expect(report.results.length).toBeGreaterThan(50);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["自检"]);
  expect(host.book.xmlParts.size).toBe(0);
  expect(host.complaints).toEqual([]);
});

it("says which case does not hold, and goes on", async () => {
  const workbook = new MemoryWorkbook();
  const results = await runSelfTest(
    async () => workbook,
    [
      selfTest("fails", async ({ workbook: { cells } }) => {
        await cells.read("无");
      }),
      selfTest("holds", async () => undefined),
    ],
  );
  expect(results).toEqual([
    {
      case: "fails",
      passed: false,
      message: expect.stringContaining("没有名为“无”的工作表") as string,
    },
    { case: "holds", passed: true, message: "" },
  ]);
});

it("does not touch a workbook that holds something", async () => {
  const workbook = createMemoryWorkbook({ 数据: [["甲"]] });
  expect(await codeOf(runSelfTest(async () => workbook))).toBe("selfTestNeedsBlank");
  expect((await workbook.cells.read("数据")).values).toEqual([["甲"]]);
});
