import { openBands } from "../../../src/scoring/appraise/openBands";
import { band } from "../../../src/scoring/grades/gradeScale";
import type { Band } from "../../../src/scoring/scheme";
import { NO_VETO, type VetoOutcome } from "../../../src/scoring/grades/vetoOutcome";
import { givenScheme } from "../given";

interface Given {
  readonly name: string;
  readonly bands: readonly Band[];
  /** Bands with places, a bit a band. */
  readonly quota: number;
  readonly score: number;
  readonly grade: number;
  readonly veto?: VetoOutcome;
  readonly missed?: number;
  readonly expected: number;
}

const FOUR = [band("优秀", 90), band("良好", 80), band("合格", 60), band("差", 0)];
const withMinimum = [band("优秀", 90, { minimum: 85 }), ...FOUR.slice(1)];
const flags = [band("红旗", null), band("先进", null), band("合格", 60), band("不合格", 0)];

it.each<Given>([
  { name: "no grade", bands: FOUR, quota: 0b11, score: NaN, grade: -1, expected: 0 },
  {
    name: "its band, then those below down to the first without places",
    bands: FOUR,
    quota: 0b11,
    score: 95,
    grade: 0,
    expected: 0b0111,
  },
  {
    name: "nothing below a band without places",
    bands: FOUR,
    quota: 0b10,
    score: 95,
    grade: 0,
    expected: 0b0001,
  },
  {
    name: "a band above its band by the minimum",
    bands: withMinimum,
    quota: 0b1,
    score: 86,
    grade: 1,
    expected: 0b0011,
  },
  {
    name: "not its own band below the minimum",
    bands: [band("优秀", 90, { minimum: 92 }), ...FOUR.slice(1)],
    quota: 0b1,
    score: 91,
    grade: 0,
    expected: 0b0010,
  },
  {
    name: "bands by place from the first band with a limit",
    bands: flags,
    quota: 0b11,
    score: 70,
    grade: 2,
    expected: 0b0111,
  },
  {
    name: "no band by place below it",
    bands: flags,
    quota: 0b11,
    score: 50,
    grade: 3,
    expected: 0b1000,
  },
  {
    name: "一票否优 closes the top",
    bands: FOUR,
    quota: 0b11,
    score: 95,
    grade: 1,
    veto: { ...NO_VETO, ceiling: 1 },
    expected: 0b0110,
  },
  {
    name: "a drop closes all above, whatever the minimum",
    bands: withMinimum,
    quota: 0b1,
    score: 95,
    grade: 1,
    veto: { ...NO_VETO, drop: 1 },
    expected: 0b0010,
  },
  {
    name: "一票否决 leaves the lowest",
    bands: FOUR,
    quota: 0b11,
    score: 95,
    grade: 3,
    veto: { ...NO_VETO, isLowest: true, ceiling: 3 },
    expected: 0b1000,
  },
  {
    name: "a missed condition closes a band, with places or without",
    bands: FOUR,
    quota: 0b01,
    score: 95,
    grade: 0,
    missed: 0b0011,
    expected: 0b0100,
  },
  {
    name: "the lowest stays open",
    bands: FOUR,
    quota: 0,
    score: 10,
    grade: 3,
    missed: 0b1111,
    expected: 0b1000,
  },
])("$name", ({ bands, quota, score, grade, veto, missed, expected }) => {
  const open = openBands(givenScheme([], {}, bands), null, [quota], {
    score: Float64Array.of(score * 100),
    grades: Int16Array.of(grade),
    vetoes: new Map(veto ? [[0, veto]] : []),
    missed: missed === undefined ? null : Uint32Array.of(missed),
  });
  expect([...open]).toEqual([expected]);
});

it("places of one class open a band to that class alone", () => {
  const bands = [band("红旗", null, { classPlaces: { 一类: 1 } }), band("合格", null)];
  const open = openBands(givenScheme([], {}, bands), Uint16Array.of(0, 1), [0b1, 0], {
    score: Float64Array.of(9000, 9000),
    grades: Int16Array.of(1, 1),
    vetoes: new Map(),
    missed: null,
  });
  expect([...open]).toEqual([0b11, 0b10]);
});
