import { Lines } from "../../../../src/workbook/xlsx/read/lines";

it("pads lines up to their last cell and leaves missing ones as holes", () => {
  const lines = new Lines<string | null>(null);
  lines.put(1, 2, "丙");
  lines.put(3, 0, "甲");
  lines.close();
  expect(lines.lines).toEqual([undefined, [null, null, "丙"], undefined, ["甲"]]);
});

it.each([false, true])("goes on with a row that comes again, alike or not: %s", (areAlike) => {
  const lines = new Lines<number>(0, areAlike);
  for (const row of [0, 1]) lines.put(row, 1, 7);
  lines.put(0, 2, 8);
  lines.put(1, 1, 9);
  lines.close();
  expect(lines.lines).toEqual([
    [0, 7, 8],
    [0, 9],
  ]);
});

it("holds lines that are alike once, and changes only the one that is meant", () => {
  const lines = new Lines<number>(0, true);
  for (const row of [0, 1, 2]) lines.put(row, 0, 5);
  lines.close();
  expect(lines.lines[1]).toBe(lines.lines[0]);
  lines.put(1, 1, 6);
  lines.close();
  expect(lines.lines).toEqual([[5], [5, 6], [5]]);
});
