import fc from "fast-check";
import { appraise } from "../../../src/scoring/appraise/appraise";
import { Status } from "../../../src/scoring/appraise/status";
import type { Columns } from "../../../src/scoring/columns";
import { band } from "../../../src/scoring/grades/gradeScale";
import { quotaPlaces } from "../../../src/scoring/grades/quota";
import type { RoundingMode } from "../../../src/scoring/numbers/round";
import { givenColumns, givenIndicator, givenScheme, givenScores } from "../given";
import { acceptedCase } from "./randomCase";

/** Numbers of at most four decimals up to 10 000, as scaled integers beside them. */
const four = fc
  .tuple(fc.integer({ min: -(10 ** 8), max: 10 ** 8 }), fc.constantFrom(1, 100, 10000))
  .map(([digits, grain]) => Math.trunc(digits / grain) * grain)
  .map((scaled) => ({ scaled: BigInt(scaled), value: scaled / 10000 }));

/** numerator ÷ denominator as a spreadsheet's ROUND sees it: 15 significant digits, then to whole ticks. */
function roundedTicks(
  numerator: bigint,
  denominator: bigint,
  decimals: number,
  mode: RoundingMode,
): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const divide = (top: bigint, bottom: bigint, isEven: boolean): bigint => {
    const [whole, rest] = [top / bottom, top % bottom];
    const isUp = 2n * rest > bottom || (2n * rest === bottom && (!isEven || whole % 2n === 1n));
    return isUp ? whole + 1n : whole;
  };
  let shift = 40;
  let digits = divide(magnitude * 10n ** 40n, denominator, false);
  while (digits >= 10n ** 15n) {
    shift -= 1;
    digits = divide(magnitude * 10n ** 40n, denominator * 10n ** BigInt(40 - shift), false);
  }
  const ticks = divide(
    digits * 10n ** BigInt(decimals),
    10n ** BigInt(shift),
    mode === "half-even",
  );
  return numerator < 0n ? -ticks : ticks;
}

it("the weighted total equals exact rational arithmetic for up to 60 indicators", () => {
  const row = fc.array(
    fc.tuple(
      four,
      fc.nat(9999).map((weight) => weight + 1),
    ),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(
      row,
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom<RoundingMode>("half-up", "half-even"),
      (parts, decimals, rounding) => {
        const indicators = parts.map(([, weight], at) => givenIndicator(`I${at}`, weight));
        const scheme = givenScheme(indicators, { weightTotal: "scale", decimals, rounding }, [
          band("合格", 0),
        ]);
        const { weighted } = appraise(scheme, givenColumns([parts.map(([{ value }]) => value)]));
        const top = parts.reduce((sum, [{ scaled }, weight]) => sum + scaled * BigInt(weight), 0n);
        const bottom = parts.reduce((sum, [, weight]) => sum + BigInt(weight), 0n) * 10000n;
        expect(BigInt(weighted[0]!)).toBe(roundedTicks(top, bottom, decimals, rounding));
      },
    ),
    { numRuns: 1500 },
  );
});

const marks = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 30 },
);

it("weights in parts of 1 and of 100 give the same", () => {
  const cuts = fc.tuple(fc.integer({ min: 1, max: 97 }), fc.integer({ min: 1, max: 97 }));
  const rows = fc.array(fc.tuple(four, four, four), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(cuts, rows, ([a, b], given) => {
      const [low, high] = a < b ? [a, b] : [b, a + 1];
      const weights = [low, high - low, 100 - high];
      const columns = givenColumns(given.map((row) => row.map(({ value }) => value)));
      const [parts, hundredths] = [100, 1].map((divisor) => {
        const indicators = weights.map((weight, at) => givenIndicator(`I${at}`, weight / divisor));
        return appraise(givenScheme(indicators), columns).score;
      });
      expect(parts).toEqual(hundredths);
    }),
  );
});

const seeds = fc.integer({ min: 100_000, max: 900_000 });

it("units in another order have the same results", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { scheme, columns } = acceptedCase(seed);
      const last = columns.size - 1;
      const straight = appraise(scheme, columns);
      const turned = appraise(scheme, reversed(columns));
      for (const name of ["status", "weighted", "score", "bandGrade", "grade", "rank"] as const) {
        expect(Array.from(turned[name], (_, unit) => turned[name][last - unit])).toEqual([
          ...straight[name],
        ]);
      }
    }),
    { numRuns: 300 },
  );
});

/** The same data with the last unit first. */
function reversed(columns: Columns): Columns {
  const turn = <T extends Float64Array | Uint8Array | Uint16Array>(column: T | null): T | null =>
    column && (column.slice().reverse() as T);
  const last = columns.size - 1;
  return {
    ...columns,
    classes: turn(columns.classes),
    values: columns.values.map(({ values, states }) => ({
      values: turn(values)!,
      states: turn(states),
    })),
    targets: columns.targets.map(turn),
    bases: columns.bases.map(turn),
    qualities: columns.qualities.map(turn),
    population: turn(columns.population),
    basePopulation: turn(columns.basePopulation),
    difficulty: turn(columns.difficulty),
    post: turn(columns.post),
    populationGrowth: turn(columns.populationGrowth),
    participation: turn(columns.participation),
    directGrades: columns.directGrades?.slice().reverse() ?? null,
    ledger: columns.ledger.map((row) => ({ ...row, unit: last - row.unit })),
    vetoes: columns.vetoes.map((row) => ({ ...row, unit: last - row.unit })),
  };
}

it("a quota is never exceeded", () => {
  fc.assert(
    fc.property(marks, fc.constantFrom(0.07, 0.15, 0.2, 0.35, 0.6), (scores, share) => {
      const scheme = givenScheme([givenIndicator("a", 100)], {}, [
        band("优", 50, { share }),
        band("差", 0),
      ]);
      const { grade } = appraise(scheme, givenScores(scores));
      const winners = grade.filter((index) => index === 0);
      expect(winners.length).toBeLessThanOrEqual(quotaPlaces(scores.length, share));
    }),
  );
});

it("no quota line of any scheme gives out more places than it has", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { scheme, columns } = acceptedCase(seed);
      for (const { won, direct, places } of appraise(scheme, columns).quotaLines) {
        // What is 直接确定 has its place before the others compete.
        expect(won - direct).toBeLessThanOrEqual(places);
      }
    }),
    { numRuns: 300 },
  );
});

it("a veto never raises a grade; where a tie is 待研究 its grade is not settled yet", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { scheme, columns } = acceptedCase(seed);
      if (scheme.settings.method === "places") return;
      const without = appraise(scheme, { ...columns, vetoes: [] });
      for (const row of columns.vetoes) {
        const { unit } = row;
        if (without.status[unit] === Status.pending) continue;
        const vetoed = appraise(scheme, { ...columns, vetoes: [row] });
        expect(vetoed.vetoedGrade[unit]).toBeGreaterThanOrEqual(without.vetoedGrade[unit]!);
        if (vetoed.status[unit] === Status.pending) continue;
        expect(vetoed.grade[unit]).toBeGreaterThanOrEqual(without.grade[unit]!);
      }
    }),
    { numRuns: 300 },
  );
});

it("a higher score never has a worse grade or rank", () => {
  fc.assert(
    fc.property(marks, (scores) => {
      const { score, grade, rank } = appraise(
        givenScheme([givenIndicator("a", 100)]),
        givenScores(scores),
      );
      scores.forEach((_, a) =>
        scores.forEach((__, b) => {
          if (score[a]! <= score[b]!) return;
          expect(grade[a]).toBeLessThanOrEqual(grade[b]!);
          expect(rank[a]).toBeLessThan(rank[b]!);
        }),
      );
    }),
  );
});

it("a graded unit has a score, a grade and a rank; no other unit has any", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { scheme, columns } = acceptedCase(seed);
      const { status, weighted, score, grade, rank } = appraise(scheme, columns);
      status.forEach((code, unit) => {
        const isGraded = code === Status.graded || code === Status.pending;
        for (const value of [weighted[unit]!, score[unit]!, rank[unit]!])
          expect(Number.isNaN(value)).toBe(!isGraded);
        const hasGrade = code === Status.graded || code === Status.direct;
        expect(grade[unit]! >= 0).toBe(hasGrade);
      });
    }),
    { numRuns: 300 },
  );
});

it("what it is given stays as it was", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const given = acceptedCase(seed);
      appraise(given.scheme, given.columns);
      expect(given).toEqual(acceptedCase(seed));
    }),
    { numRuns: 100 },
  );
});
