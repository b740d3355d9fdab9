import { appraise, type Appraisal } from "../../../src/scoring/appraise/appraise";
import { Status } from "../../../src/scoring/appraise/status";
import { explain } from "../../../src/scoring/explain/explain";
import type { Step } from "../../../src/scoring/explain/step";
import { add, fractionOf, multiply, ZERO } from "../../../src/scoring/numbers/fraction";
import { PENDING_GRADE } from "../../../src/scoring/grades/possibleGrades";
import { numberOfTicks, ticksOf, ticksOfFraction } from "../../../src/scoring/numbers/round";
import { acceptedCase } from "../appraise/randomCase";
import { givenColumns, givenIndicator, givenScheme } from "../given";

const SCHEME = givenScheme([givenIndicator("工作质量", 30), givenIndicator("服务水平", 70)]);
/** A coefficient that is not given is 1. */
const coefficientOf = (given: number | null | undefined) =>
  fractionOf(given == null || Number.isNaN(given) ? 1 : given);
const say = (steps: readonly Step[]) => steps.map(({ text }) => text["zh-CN"]);

it("goes from marks to the rank, in the words of the documents", () => {
  const columns = givenColumns(
    [
      [92, 88.5],
      [80, 80],
    ],
    {
      ledger: [
        {
          unit: 0,
          item: "表彰",
          type: "",
          level: "省级",
          points: 2,
          share: 1,
          date: "",
          document: "政发〔2025〕1号",
        },
      ],
      vetoes: [
        {
          unit: 0,
          item: "安全生产",
          basis: "安全生产法",
          date: "",
          effect: { kind: "ceiling", grade: null },
        },
      ],
    },
  );
  expect(say(explain(appraise(SCHEME, columns), 0))).toEqual([
    "工作质量 92 × 30% = 27.60",
    "服务水平 88.5 × 70% = 61.95",
    "各项合计 89.55",
    "加分 2.00（省级，表彰，政发〔2025〕1号）",
    "89.55 + 加分 2.00 − 扣分 0.00 = 91.55",
    "得分 91.55",
    "91.55 分，90（含）以上为“优秀”",
    "一票否优：安全生产（安全生产法） → “优秀”降为“良好”",
    "等次：良好",
    "全部 2 个中排第 1",
  ]);
});

it.each([
  {
    name: "an exempt unit",
    row: ["exempt", 80],
    expected: ["不参加考核：不计入名额基数，不计分、不定等次、不排名次"],
  },
  {
    name: "a unit that lacks data",
    row: ["unreported", "blank"],
    expected: ["暂无结果，还缺：工作质量（未报）、服务水平（未填）"],
  },
  {
    name: "a unit to which nothing applies",
    row: ["notApplicable", "notApplicable"],
    expected: ["暂无结果：有权重的指标都不适用"],
  },
] as const)("$name", ({ row, expected }) => {
  expect(say(explain(appraise(SCHEME, givenColumns([row])), 0))).toEqual(expected);
});

it("others are a draft while one lacks data", () => {
  const steps = explain(
    appraise(
      SCHEME,
      givenColumns([
        [90, 90],
        [90, "blank"],
      ]),
    ),
    0,
  );
  expect(say(steps).at(-1)).toBe("有 1 个单位的数据未补齐，全部结果为草稿");
});

/** The value of the only step with the rule. */
const valueOf = (steps: readonly Step[], rule: string) =>
  steps.find((step) => step.rule === rule)?.value;

/** The published score, worked out again from nothing but the steps. */
function recomputed(
  steps: readonly Step[],
  { scheme, columns, weighted }: Appraisal,
  unit: number,
) {
  const { decimals, rounding, method, aggregation } = scheme.settings;
  const inTicks = (value: number) => ticksOf(value, decimals, rounding);
  const isByLevels = method === "score" && aggregation.includes("geometric");
  const items = steps
    .filter(({ step }) => step === "item")
    .map(({ value }) => fractionOf(value as number));
  const [difficulty, post] = [columns.difficulty, columns.post].map((column) => {
    const value = column?.[unit] ?? NaN;
    return Number.isNaN(value) ? null : value;
  });
  const total = multiply(
    items.reduce(add, ZERO),
    multiply(coefficientOf(difficulty), coefficientOf(post)),
  );
  const ticks = isByLevels ? weighted[unit]! : ticksOfFraction(total, decimals, rounding);
  const points = steps.filter(
    ({ step, rule }) => step === "points" && /^(bonus|deduction|constraint)/.test(rule),
  );
  const sum = points.reduce(
    (all, { value }) => add(all, fractionOf(value as number)),
    fractionOf(numberOfTicks(ticks, decimals)),
  );
  let score = ticksOfFraction(sum, decimals, rounding);
  for (const { rule, value } of steps) {
    if (rule === "floor") score = Math.max(score, 0);
    if (["ceiling", "veto.zero", "veto.cap"].includes(rule))
      score = Math.min(score, inTicks(value as number));
  }
  return { ticks, score: method === "places" ? ticks : score };
}

it("the printed steps lead to the published score and grade, whatever the scheme", () => {
  for (let seed = 20_000; seed < 20_150; seed++) {
    const { scheme, columns } = acceptedCase(seed);
    const appraisal = appraise(scheme, columns);
    for (let unit = 0; unit < columns.size; unit++) {
      const steps = explain(appraisal, unit);
      expect(steps.length).toBeGreaterThan(0);
      for (const { text } of steps) {
        expect(`${text["zh-CN"]} ${text["en-US"]}`).not.toMatch(/NaN|undefined|null|Infinity|[{}]/);
      }
      const isGraded =
        appraisal.status[unit] === Status.graded || appraisal.status[unit] === Status.pending;
      if (!isGraded) continue;
      const { ticks, score } = recomputed(steps, appraisal, unit);
      expect({ seed, unit, ticks, score }).toEqual({
        seed,
        unit,
        ticks: appraisal.weighted[unit],
        score: appraisal.score[unit]!,
      });
      expect(valueOf(steps, "published")).toBe(
        numberOfTicks(appraisal.score[unit]!, scheme.settings.decimals),
      );
      const grades = steps.filter(({ step, value }) => step === "grade" && value !== null);
      const isFirm = appraisal.status[unit] === Status.graded;
      const given = isFirm ? scheme.bands[appraisal.grade[unit]!]!.name : PENDING_GRADE;
      expect(grades.at(-1)!.value).toBe(given);
      expect(steps.find(({ step }) => step === "rank")!.value).toBe(appraisal.rank[unit]);
      const quota = grades.filter(({ rule }) => rule.startsWith("quota."));
      if (quota.length > 0)
        expect({ seed, unit, grade: quota.at(-1)!.value }).toEqual({
          seed,
          unit,
          grade: grades.at(-1)!.value,
        });
      expect(steps.some(({ rule }) => rule === "quota.pending")).toBe(
        appraisal.status[unit] === Status.pending,
      );
    }
  }
});
