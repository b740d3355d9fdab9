import fc from "fast-check";
import { setBlanksArriveAsZero } from "../../src/functions/reading/hostZeros";
import { CELL_FUNCTIONS } from "../../src/functions/registry";
import { ScoreError } from "../../src/scoring/errors";

afterEach(() => setBlanksArriveAsZero(false));

const WORDS = [
  "",
  " ",
  "缺",
  "—",
  "N/A",
  "免考",
  "数据未发布",
  "是",
  "否",
  "90%",
  "1,23",
  "９０",
  "优",
  "优秀",
  "正向",
  "反向",
  "区间",
  "剔除",
  "分值",
  "折算",
  "累计",
  "CRITIC",
  "#DIV/0!",
  "__proto__",
  "toString",
];
/** The last of a double that 15 digits still hold, what they turn into infinity, and the smallest one. */
const EXTREMES = [
  1e15,
  -1e15,
  1e300,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  Number.MIN_VALUE,
  1e-300,
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 120 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(...EXTREMES) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, undefined, true, false, { error: "#REF!" }, {}),
  },
  { weight: 1, arbitrary: fc.string().filter((text) => !text.includes("{")) },
);
const range = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 });
const shares = fc.constantFrom<unknown>([[0.5, 0.5]], [[30], [30], [40]], [[1]], 1, 100, [
  [25, 25, 25, 25],
]);
const argument = fc.oneof(
  { weight: 4, arbitrary: cell },
  { weight: 4, arbitrary: range },
  { weight: 2, arbitrary: shares },
);

it.each(CELL_FUNCTIONS)(
  "$id: whatever it is given, a value or a ScoreError",
  ({ run, parameters }) => {
    fc.assert(
      fc.property(
        fc.array(argument, { maxLength: parameters.length }),
        fc.boolean(),
        (given, asZero) => {
          setBlanksArriveAsZero(asZero);
          let answer: unknown;
          try {
            answer = run(given, "zh-CN");
          } catch (error) {
            expect(error).toBeInstanceOf(ScoreError);
            expect((error as ScoreError).message).not.toMatch(/\{\w+\}|undefined|NaN/);
            return;
          }
          for (const value of [answer].flat(2)) {
            expect(["number", "string", "boolean"]).toContain(typeof value);
            if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  },
);
