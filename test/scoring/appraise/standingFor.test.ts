import { standingFor } from "../../../src/scoring/appraise/standingFor";
import type { Columns } from "../../../src/scoring/columns";
import type { Settings } from "../../../src/scoring/scheme";
import { NO_VETO } from "../../../src/scoring/grades/vetoOutcome";
import { givenColumns, givenIndicator, givenScheme } from "../given";

const NOTHING = { ledgers: { points: null }, lost: null, vetoes: new Map() };
const COLUMNS = givenColumns([
  [80, 90],
  [90, 80],
  ["blank", 85],
]);

/** The places from below, from 0; −1 for no place. */
function levels(
  settings: Partial<Settings>,
  score: number[],
  exact: number[] | null = null,
  adjustments = NOTHING,
  columns: Columns = COLUMNS,
) {
  const scheme = givenScheme([givenIndicator("a", 50), givenIndicator("b", 50)], settings);
  const unrounded = exact && Float64Array.from(exact);
  const standing = standingFor(scheme, columns, Float64Array.from(score), unrounded, adjustments);
  const found = [...new Set(standing.levels)].filter((level) => level >= 0).sort((a, b) => a - b);
  return Array.from(standing.levels, (level) => found.indexOf(level));
}

it("published scores: higher stands higher", () => {
  expect(levels({}, [8500, 8500, 9000])).toEqual([0, 0, 1]);
});

it("places added up: lower stands higher", () => {
  expect(levels({ method: "places" }, [150, 100, 300])).toEqual([1, 2, 0]);
});

it("unrounded scores tell apart what is published alike, after points and vetoes", () => {
  expect(levels({ rankBy: "exact" }, [8500, 8500, 8500], [84.996, 85, 85.004])).toEqual([0, 1, 2]);
  const capped = { ...NOTHING, vetoes: new Map([[2, { ...NO_VETO, scoreCap: 59 }]]) };
  expect(levels({ rankBy: "exact" }, [8500, 8500, 5900], [84.996, 85, 85.004], capped)).toEqual([
    1, 2, 0,
  ]);
  const points = {
    places: Uint32Array.of(1, 0, 0),
    bonus: Float64Array.of(0, 5),
    deduction: Float64Array.of(0, 0),
  };
  expect(
    levels({ rankBy: "exact" }, [9000, 8500, 8500], [85, 85, 85], {
      ...NOTHING,
      ledgers: { points },
    } as never),
  ).toEqual([1, 0, 0]);
});

it("a unit without a published score has no place among unrounded ones", () => {
  expect(levels({ rankBy: "exact" }, [NaN, 8500, 8500], [99, 85, 85])).toEqual([-1, 0, 0]);
});

it.each([
  { name: "a missing score comes last", missing: "refuse", expected: [1, 2, 0] },
  { name: "or stands where its policy puts it", missing: "full", expected: [0, 1, 2] },
] as const)("tie-breakers: $name", ({ missing, expected }) => {
  expect(levels({ tieBreakers: ["a"], missing }, [8500, 8500, 8500])).toEqual(expected);
});

it("tie-breakers among places: the lower place", () => {
  const columns = givenColumns([
    [80, 90],
    [90, 80],
  ]);
  expect(
    levels({ method: "places", tieBreakers: ["a"] }, [150, 150], null, NOTHING, columns),
  ).toEqual([0, 1]);
});
