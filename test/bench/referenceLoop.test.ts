import { appraise } from "../../src/scoring/appraise/appraise";
import { benchColumns } from "./benchColumns";
import { BENCH_SCHEME } from "./benchScheme";
import { differencesOf } from "./differencesOf";
import { referenceLoop } from "./referenceLoop";

it.each([
  { name: "few units, ranked by sorting", size: 90, seed: 1 },
  { name: "one unit", size: 1, seed: 2 },
  { name: "many units, ranked by counting", size: 20_000, seed: 3 },
  { name: "a part of a block", size: 1025, seed: 4 },
])("the loop by hand and appraise agree: $name", ({ size, seed }) => {
  const columns = benchColumns(size, seed);
  expect(differencesOf(appraise(BENCH_SCHEME, columns), referenceLoop(columns))).toEqual([]);
});

it("a difference is reported", () => {
  const columns = benchColumns(100, 5);
  const reference = referenceLoop(columns);
  reference.ranks[7]! += 1;
  expect(differencesOf(appraise(BENCH_SCHEME, columns), reference)).toEqual([
    expect.stringMatching(/^rank of unit 7:/),
  ]);
});
