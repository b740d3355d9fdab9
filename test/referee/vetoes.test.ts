import type { VetoRow } from "../../src/scoring/columns";
import { FOUR, marks } from "./givenMarks";

const veto = (effect: VetoRow["effect"]): VetoRow => ({
  unit: 0,
  item: "安全生产",
  effect,
  basis: "依据",
  date: "2026-03-05",
});

it.each<[VetoRow["effect"][], number, string, number]>([
  [[{ kind: "lowest" }], 95, "待改进", 3],
  [[{ kind: "ceiling", grade: null }], 95, "良好", 1],
  [[{ kind: "ceiling", grade: "合格" }], 95, "合格", 1],
  [[{ kind: "drop", grades: 2 }], 95, "合格", 1],
  [
    [
      { kind: "drop", grades: 1 },
      { kind: "ceiling", grade: "合格" },
    ],
    95,
    "合格",
    1,
  ],
  [[{ kind: "zero" }], 0, "待改进", 3],
  [[{ kind: "cap", score: 59 }], 59, "待改进", 3],
])("a veto %j", (effects, score, grade, rank) => {
  const vetoes = effects.map(veto);
  expect(marks([95, 85, 75], {}, FOUR, { vetoes })[0]).toMatchObject({
    score,
    possible: [grade],
    rank,
  });
});
