import { formulaCounts } from "../../../src/grading/run/formulaCounts";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

it("counts what repairing and freezing would touch", async () => {
  const name = { error: "#NAME?" };
  const workbook = createMemoryWorkbook(
    { 表: [[name, 5, 3, { error: "#VALUE!" }]], 锁: [[1]] },
    {
      表: { formulas: [["HJ.SCORE(A1)", "[2]!_xldudf_HJ_GRADE(B3)", "SUM(A1)", "HJ.GRADE(A1)"]] },
      锁: { formulas: [["HJ.SCORE(A1)"]], isProtected: true },
    },
  );
  expect(await formulaCounts(workbook)).toEqual({
    all: 4,
    broken: 2,
    freezable: 1,
    locked: 1,
    sheets: ["表"],
  });
});
