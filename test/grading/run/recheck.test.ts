import { recheck } from "../../../src/grading/run/recheck";
import { unitAt } from "../../../src/grading/run/unitAt";
import { addressOf } from "../../../src/workbook/address";
import { graded, gradedSample, sampleWorkbook } from "./sample";

describe("recheck", () => {
  it("finds nothing to say about results that nobody touched", async () => {
    const workbook = await gradedSample();
    const found = (await recheck(workbook, await graded(workbook)))!;
    expect(found).toMatchObject({ changed: [], missing: [], surplus: [] });
    expect(found.written).toBe(found.fingerprint);
    expect(found.fingerprint).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each(["总分", "建议等次", "名次"])(
    "names a cell of %s that was changed by hand",
    async (header) => {
      const workbook = await gradedSample();
      const { values } = await workbook.cells.read("结果");
      const column = values[2]!.indexOf(header);
      const before = values[4]![column];
      const after = typeof before === "number" ? before + 1 : "手改";
      await workbook.cells.write("结果", 4, column, [[after]]);
      expect((await recheck(workbook, await graded(workbook)))!.changed).toEqual([
        {
          ...{ sheet: "结果", address: addressOf(4, column), unit: values[4]![1] },
          ...{ found: after, expected: before },
        },
      ]);
    },
  );

  it("names units that are missing and that are too many, and a scheme that changed", async () => {
    const workbook = await gradedSample();
    await workbook.cells.write("结果", 3, 1, [["别的单位"]]);
    await workbook.cells.write("结果", 1, 0, [["2026-12-31 生成 · 方案指纹 00000000 · 衡绩"]]);
    const found = (await recheck(workbook, await graded(workbook)))!;
    expect(found.missing).toHaveLength(1);
    expect(found.surplus).toEqual(["别的单位"]);
    expect(found.written).toBe("00000000");
  });

  it("has nothing to compare before the first grading", async () => {
    const workbook = await sampleWorkbook();
    expect(await recheck(workbook, await graded(workbook))).toBeUndefined();
  });
});

describe("unitAt", () => {
  it.each([
    { title: "a score in 结果", sheet: "结果", row: 4, column: 3, unit: 1 },
    { title: "a cell of 计算过程", sheet: "计算过程", row: 6, column: 5, unit: undefined },
    { title: "the title of 结果", sheet: "结果", row: 0, column: 0, unit: undefined },
    { title: "another sheet", sheet: "我的表", row: 0, column: 0, unit: undefined },
    { title: "a cell beyond the sheet", sheet: "结果", row: 400, column: 3, unit: undefined },
  ])("of $title", async ({ sheet, row, column, unit }) => {
    const workbook = await gradedSample();
    const grading = await graded(workbook);
    const area = { row, column, rows: 1, columns: 1 };
    const found = await unitAt(workbook, { sheet, area }, grading);
    if (sheet === "计算过程") {
      const name = (await workbook.cells.read(sheet)).values[row]!.find((each) =>
        grading.read.data.unitIndex.has(each as string),
      );
      expect(found).toBe(grading.read.data.unitIndex.get(name as string));
    } else expect(found).toBe(unit);
  });
});
