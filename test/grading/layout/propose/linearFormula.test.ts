import { linearFormula } from "../../../../src/grading/layout/propose/linearFormula";

/** Weights in row 2, below a header: B 0.3, C 0.7. */
const valueAt = (row: number, column: number): number =>
  row === 1 ? ([NaN, 0.3, 0.7][column] ?? NaN) : NaN;

it.each<{ formula: string; parts: Record<number, number> | undefined }>([
  { formula: "B3*0.3+C3*70%", parts: { 1: 0.3, 2: 0.7 } },
  { formula: "SUM(B3:D3)", parts: { 1: 1, 2: 1, 3: 1 } },
  { formula: "AVERAGE(B3:C3)", parts: { 1: 0.5, 2: 0.5 } },
  { formula: "ROUND(SUMPRODUCT(B3:C3,B$2:C$2),2)", parts: { 1: 0.3, 2: 0.7 } },
  { formula: "B3*$B$2+C3*$C$2", parts: { 1: 0.3, 2: 0.7 } },
  {
    formula: "CEILING(SUM(B3:C3)+SUM(D3:E3)*0.07+F3,1)",
    parts: { 1: 1, 2: 1, 3: 0.07, 4: 0.07, 5: 1 },
  },
  { formula: "(B3+C3)/2-D3", parts: { 1: 0.5, 2: 0.5, 3: -1 } },
  { formula: 'IFERROR(B3+C3,"")', parts: { 1: 1, 2: 1 } },
  { formula: "B3*C3", parts: undefined },
  { formula: "B3+C3+5", parts: undefined },
  { formula: "B3", parts: undefined },
  { formula: "IF(B3>60,B3,C3)", parts: undefined },
  { formula: "B3+表2!C3", parts: undefined },
  { formula: "B3/C3", parts: undefined },
  { formula: "SUM(B3:", parts: undefined },
])("$formula", ({ formula, parts }) => {
  const found = linearFormula(formula, 2, valueAt);
  if (parts === undefined) {
    expect(found).toBeUndefined();
    return;
  }
  expect([...found!.keys()]).toEqual(Object.keys(parts).map(Number));
  for (const [column, factor] of found!) expect(factor).toBeCloseTo(parts[column]!, 12);
});
