import { weightSheet } from "../../../../src/grading/edit/weightSheet";
import { changed, valuesOf } from "../../../../src/grading/edit/weightSteps";
import { trial } from "../../../../src/taskpane/pages/weights/tried";
import type { CellValue } from "../../../../src/workbook/cell";
import { editWorkbook, flat, readOf } from "../../../grading/edit/schemes";

it("says why nothing can be told", async () => {
  const read = await readOf(
    editWorkbook({ indicators: flat([25, 25, 25, 25]), scheme: [["小数位数", 99]] }),
  );
  const sheet = weightSheet(read.scheme, "");
  expect(trial(read, "", sheet)(valuesOf(sheet)).problem).toHaveProperty("zh-CN");
});

it("tries a thousand units", async () => {
  const codes = Array.from({ length: 20 }, (_, index) => `K${index + 1}`);
  const data: CellValue[][] = [
    ["单位", ...codes],
    ...Array.from({ length: 1000 }, (_, unit): CellValue[] => [
      `单位${unit}`,
      ...codes.map((_code, index) => 60 + ((unit * 7 + index * 13) % 40)),
    ]),
  ];
  const read = await readOf(editWorkbook({ indicators: flat(codes.map(() => 5)), data }));
  const sheet = weightSheet(read.scheme, "");
  const tryOut = trial(read, "", sheet);
  const values = valuesOf(sheet);
  tryOut(values);
  const moved = changed(sheet.sets[0]!, values, "K1", 30, { keepsTotal: true });
  const { moves } = tryOut(moved);
  expect(moves!.length).toBeGreaterThan(100);
});
