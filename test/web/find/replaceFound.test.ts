import { replaceFound } from "../../../src/web/find/replaceFound";
import { replaceText } from "../../../src/web/find/replaceText";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

it.each([
  ["市财政局、财政局机关", "财政局", "财政厅", "市财政厅、财政厅机关", 2],
  ["ＫＰＩ 指标和kpi", "KPI", "考核", "考核 指标和考核", 2],
  ["财 政 局", "财政局", "财政厅", "财政厅", 1],
  [185, "85", "90", 190, 1],
  ["85分", "分", "", 85, 1],
  ["编号007", "编号", "", "007", 1],
  ["空白", "空白", "", null, 1],
  ["a.b", ".", "*", "a*b", 1],
])("%p with %s → %s is %p", (value, text, by, after, places) => {
  expect(replaceText(value, text, by)).toEqual({ value: after, places });
});

it("leaves what a cell shows and does not hold", () => {
  expect(replaceText(0.85, "85%", "90%")).toBeUndefined();
  expect(replaceText(true, "TRUE", "1")).toBeUndefined();
});

it("counts cells, places, formulas and locked cells, and enters all changes at once", async () => {
  const { cells } = createMemoryWorkbook(
    { 考核: [["优秀", "优秀优秀"], ["优秀", 0.85], ["优秀"]] },
    { 考核: { formulas: [[null, null], ["A1", null], [null]] } },
  );
  const entered: unknown[] = [];
  const at = (row: number, column: number) => ({
    sheet: "考核",
    at: { sheetIndex: 0, row, column },
  });
  const count = await replaceFound(
    {
      cells,
      isLocked: (_, row) => row === 2,
      enter: (lines) => void entered.push(Object.fromEntries(lines)),
    },
    [at(0, 0), at(0, 1), at(1, 0), at(1, 1), at(2, 0)],
    "优秀",
    "优",
  );
  expect(count).toEqual({ cells: 2, places: 3, formulas: 1, locked: 1, others: 1 });
  expect(entered).toEqual([{ 考核: [["优", "优优"]] }]);
});
