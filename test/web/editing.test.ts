import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { describeWorkbench } from "./describeWorkbench";
import { keptDraft } from "./keptDraft";
import { typeInto } from "./typing";

/** A file of an office: scores, a total by formula, a grade by one of our functions. */
async function officeFile(): Promise<Uint8Array> {
  const file = createXlsx();
  const rows = [
    ["单位", "质量", "服务", "总分", "等次"],
    ["甲局", 90, 80],
    ["乙局", 70, 60],
  ];
  await file.sheets.render([
    {
      name: "考核",
      rows: rows.map((line, row) => [
        ...line.map((value) => ({ value })),
        ...(row === 0
          ? []
          : [
              { value: row === 1 ? 85 : 65, formula: `AVERAGE(B${row + 1}:C${row + 1})` },
              { value: row === 1 ? "良好" : "合格", formula: `HJ.GRADE(D${row + 1})` },
            ]),
      ]),
    },
  ]);
  return file.save();
}

describeWorkbench("editing in the workbench", (bench) => {
  it("Enter goes on from a merged cell, and keeps what was typed in it", async () => {
    const file = createXlsx();
    const rows = [["标题"], ["甲", 1, 2], [null, 3, 4], ["乙", 5, 6]];
    await file.sheets.render([
      {
        name: "考核",
        rows: rows.map((line) => line.map((value) => ({ value }))),
        merges: [
          { row: 0, column: 0, rows: 1, columns: 3 },
          { row: 1, column: 0, rows: 2, columns: 1 },
        ],
      },
    ]);
    await bench.open("合并.xlsx", file.save());
    await typeInto(bench, "A1", "新标题");
    await bench.page.keyboard.type("丙");
    await bench.page.keyboard.press("Enter");
    await bench.page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")!.value ===
        "A4",
    );
    await bench.page.keyboard.type("丁");
    await bench.page.keyboard.press("Tab");
    const { values } = await openXlsx((await bench.save()).bytes).cells.read("考核");
    expect(values).toEqual([
      ["新标题", null, null],
      ["丙", 1, 2],
      [null, 3, 4],
      ["丁", 5, 6],
    ]);
  });

  it("an edit reaches the formulas, and the file with them; all else stays as it was", async () => {
    const bytes = await officeFile();
    await bench.open("office.xlsx", bytes);
    await typeInto(bench, "B2", "100");
    const { bytes: saved } = await bench.save();
    const { values, formulas } = await openXlsx(saved).cells.read("考核");
    expect(values[1]).toEqual(["甲局", 100, 80, 90, "优秀"]);
    expect(values[2]).toEqual(["乙局", 70, 60, 65, "合格"]);
    expect(formulas[1]).toEqual([null, null, null, "AVERAGE(B2:C2)", "HJ.GRADE(D2)"]);
  });

  it("keeps unsaved work through a reload, and asks before it goes on with it", async () => {
    await bench.open("office.xlsx", await officeFile());
    await typeInto(bench, "B3", "95.25");
    await keptDraft(bench.page, "95.25");
    await bench.page.reload();
    const resume = bench.page.getByRole("button", { name: "继续上次的" });
    await resume.waitFor();
    expect(await bench.page.locator("#workbench-status").innerText()).toContain("office.xlsx");
    await resume.click();
    await bench.page.locator("#workbook-name").getByText("office.xlsx").waitFor();
    const { bytes } = await bench.save();
    expect((await openXlsx(bytes).cells.read("考核")).values[2]?.[1]).toBe(95.25);
    await bench.page.reload();
    await bench.page.locator("aside[aria-label]").getByRole("tab").first().waitFor();
    expect(await bench.page.locator("#workbench-status").innerText()).toBe("");
  });
});
