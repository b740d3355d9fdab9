import fc from "fast-check";
import { cellOf, column } from "../cellOf";

/** RANKING as its words say it: how many of the same class are better, and how many levels, counted one by one. */
function counted(rows: readonly Row[], own: Row, ties: string): unknown {
  const rivals = rows.filter(({ score, group }) => score !== null && group === own.group);
  const same = rivals.filter(({ score }) => score === own.score);
  if (same.some(({ veto }) => veto !== same[0]!.veto)) return "#VALUE! ambiguousVeto";
  const { veto } = same[0]!;
  const better = rivals.filter(
    (each) => each.veto < veto || (each.veto === veto && each.score! > own.score!),
  );
  if (ties === "不跳号")
    return new Set(better.map((each) => `${each.veto} ${each.score}`)).size + 1;
  return better.length + (ties === "平均" ? (same.length + 1) / 2 : 1);
}

interface Row {
  readonly score: number | null;
  readonly group: string;
  readonly veto: 0 | 1;
}

it("is what counting gives, formula by formula down a column", () => {
  const row = fc.record({
    score: fc.constantFrom(null, 0, 60, 89.99, 90, 95.5),
    group: fc.constantFrom("一类", "二类"),
    veto: fc.constantFrom<0 | 1>(0, 0, 0, 1),
  });
  const ties = fc.constantFrom("跳号", "不跳号", "平均");
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), ties, (rows, tie) => {
      const [scores, groups, vetoes] = [
        column(...rows.map(({ score }) => score)),
        column(...rows.map(({ group }) => group)),
        column(...rows.map(({ veto }) => veto)),
      ];
      for (const each of rows) {
        const args = [each.score, scores, tie, each.group, groups, null, vetoes];
        expect(cellOf("RANKING", ...args)).toBe(
          each.score === null ? "#N/A valueMissing" : counted(rows, each, tie),
        );
      }
    }),
  );
});
