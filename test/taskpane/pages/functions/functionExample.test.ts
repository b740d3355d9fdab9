import { evaluate } from "../../../../src/functions/evaluate";
import { CELL_FUNCTIONS } from "../../../../src/functions/registry";
import {
  functionExample,
  type PickedBlock,
} from "../../../../src/taskpane/pages/functions/functionExample";
import type { CellValue } from "../../../../src/workbook/cell";

const functionOf = (id: string) => CELL_FUNCTIONS.find((each) => each.id === id)!;
const blockOf = (values: CellValue[][], sheet = "数据"): PickedBlock => ({
  sheet,
  area: { row: 1, column: 1, rows: values.length, columns: values[0]!.length },
  values,
});

it.each(CELL_FUNCTIONS.map((each) => ({ id: each.id, each })))(
  "$id has a standard example that gives what it says",
  ({ id, each }) => {
    const example = functionExample(each);
    expect(evaluate({ function: id, args: example.given })).toEqual({ value: each.example.gives });
    expect(example.formulaOn("数据")).toMatch(new RegExp(`^=HJ\\.${id}\\(.+\\)$`));
    expect(example.areas).toEqual([]);
  },
);

const MARKS = [
  [90, 80],
  [0.4, 0.6],
];
const COLUMN = [[95], [90], [90], [85]];
it.each([
  {
    id: "SCORE",
    values: [
      [90, 80, 70],
      [0.4, 0.3, 0.3],
    ],
    formula: "=HJ.SCORE(B2:D2,B3:D3)",
    value: 81,
  },
  {
    id: "SCORE",
    values: [
      [90, 0.4],
      [80, 0.6],
      [70, 0],
    ],
    formula: "=HJ.SCORE(B2:B4,C2:C4)",
    value: 84,
  },
  { id: "RANKINGS", values: COLUMN, formula: "=HJ.RANKINGS(B2:B5)", value: [[1], [2], [2], [4]] },
  { id: "RANKING", values: COLUMN, formula: "=HJ.RANKING(B2,B2:B5)", value: 1 },
  {
    id: "QUOTA",
    values: COLUMN,
    formula: "=HJ.QUOTA(B2:B5,0.5)",
    value: [[true], [false], [false], [false]],
  },
  { id: "ATTAIN", values: [[45, 90, 1]], formula: "=HJ.ATTAIN(B2,C2)", value: 50 },
  { id: "GROWTH", values: [[108], [100]], formula: "=HJ.GROWTH(B2,B3)", value: 0.08 },
  { id: "LADDER", values: [[6, 1]], formula: "=HJ.LADDER(B2,{0,60;5,80;8,100})", value: 80 },
  {
    id: "AHPCR",
    values: [
      [1, 2],
      [0.5, 1],
    ],
    formula: "=HJ.AHPCR(B2:C3)",
    value: 0,
  },
  {
    id: "EXPLAIN",
    values: [
      ["质量", 92, 0.3],
      ["服务", 85, 0.7],
    ],
    formula: "=HJ.EXPLAIN(B2:B3,C2:C3,D2:D3)",
    value: "质量 92 × 30% = 27.60；服务 85 × 70% = 59.50；合计 87.10",
  },
])("$id takes the selected block: $formula", ({ id, values, formula, value }) => {
  const example = functionExample(functionOf(id), blockOf(values));
  expect(example.formulaOn("数据")).toBe(formula);
  expect(evaluate({ function: id, args: example.given })).toEqual({ value });
});

it.each([
  {
    name: "two ranges of another shape",
    id: "SCORE",
    values: [
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ],
  },
  {
    name: "a matrix that is not square",
    id: "AHP",
    values: [
      [1, 2, 3],
      [1, 2, 3],
    ],
  },
  {
    name: "numbers where texts are meant",
    id: "EXPLAIN",
    values: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  },
  { name: "texts where numbers are meant", id: "RANKINGS", values: [["甲"], ["乙"]] },
  { name: "nothing but blanks", id: "RANKINGS", values: [[null], [null]] },
  { name: "a number as a grade", id: "VETO", values: MARKS },
])("$name: the standard data", ({ id, values }) => {
  expect(functionExample(functionOf(id), blockOf(values)).areas).toEqual([]);
});

it("names the sheet where the formula stands on another one", () => {
  const example = functionExample(functionOf("RANKINGS"), blockOf(COLUMN, "2025 年'度"));
  expect(example.formulaOn("结果")).toBe("=HJ.RANKINGS('2025 年''度'!B2:B5)");
  expect(functionExample(functionOf("RANKINGS"), blockOf(COLUMN)).formulaOn("结果")).toBe(
    "=HJ.RANKINGS(数据!B2:B5)",
  );
});
