import { plainColumn } from "../../../src/scoring/rules/plainColumn";
import { allScores } from "../../../src/scoring/rules/rule";
import { veto } from "../../../src/scoring/rules/veto";

it("takes no points; a blank is no incident", () => {
  const rule = { kind: "veto", effect: { kind: "lowest" } } as const;
  const lost = veto.lost!(rule, plainColumn(Float64Array.of(0, 2, NaN)));
  expect([...allScores(lost, 3)]).toEqual([0, 0, NaN]);
});
