import { decidedGround } from "../../../src/scoring/appraise/decidedGround";
import type { QuotaGround } from "../../../src/scoring/appraise/quotas";
import { Participation, type Columns } from "../../../src/scoring/columns";

const ground = (grades: number[]): QuotaGround => {
  const columns: Partial<Columns> = {
    size: grades.length,
    participation: null,
    directGrades: null,
  };
  return { grades: Int16Array.from(grades), columns } as QuotaGround;
};

it("takes decided units out of the competition, and bounds the others", () => {
  const { grades, columns } = decidedGround(ground([0, 0, 1, -1]), {
    decided: Int16Array.of(1, -1, -1, -1),
    best: Int16Array.of(0, 1, -1, 0),
  });
  expect([...grades]).toEqual([-1, 1, 1, -1]);
  expect([...columns.participation!]).toEqual([Participation.direct, 0, 0, 0]);
  expect([...columns.directGrades!]).toEqual([1, -1, -1, -1]);
});
