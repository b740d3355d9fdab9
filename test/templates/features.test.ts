import { prepareGrading } from "../../src/grading/gradeWorkbook";
import type { Grading } from "../../src/grading/results/grading";
import { Status } from "../../src/scoring/appraise/status";
import { CellState, Participation } from "../../src/scoring/columns";
import { TEMPLATES } from "../../src/templates";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";

async function graded(id: string): Promise<Grading> {
  const template = TEMPLATES.find((each) => each.id === id)!;
  const workbook = createMemoryWorkbook();
  await workbook.sheets.render(template.sheets({ locale: "zh-CN", isScaled: true }));
  return (await prepareGrading(workbook)).grading!;
}

/** In one class, or wherever places are pooled. */
const hasTie = ({ appraisal: { score, columns, scheme } }: Grading): boolean => {
  const seen = new Set<string>();
  const { isPooled } = scheme.settings.quota;
  return [...score].some((ticks, unit) => {
    const key = `${isPooled ? 0 : (columns.classes?.[unit] ?? 0)} ${ticks}`;
    if (Number.isNaN(ticks) || seen.has(key)) return !Number.isNaN(ticks);
    seen.add(key);
    return false;
  });
};
const hasState =
  (state: number) =>
  ({ read }: Grading): boolean =>
    read.columns.values.some(({ states }) => states?.includes(state) ?? false);
const hasBonus = ({ read }: Grading): boolean => read.ledger.some(({ points }) => points > 0);
const hasDeduction = ({ read }: Grading): boolean => read.ledger.some(({ points }) => points < 0);
const hasVeto = ({ read }: Grading): boolean => read.vetoes.length > 0;
const usesAllGrades = ({ appraisal: { grade, scheme } }: Grading): boolean =>
  scheme.bands.every((_, band) => grade.includes(band));
const rulesOf = ({ read }: Grading): string[] =>
  read.scheme.indicators.map(({ rule }) => (rule.kind === "compete" ? rule.method : rule.kind));

interface Feature {
  readonly name: string;
  readonly isShown: (grading: Grading) => boolean;
}

const COMMON: readonly Feature[] = [
  { name: "a tie", isShown: hasTie },
  { name: "a veto", isShown: hasVeto },
  { name: "a bonus", isShown: hasBonus },
  {
    name: "a missing value or source with its policy",
    isShown: (grading) =>
      grading.read.scheme.settings.panel.missing !== "refuse" ||
      [CellState.unreported, CellState.notApplicable].some((state) => hasState(state)(grading)),
  },
];

const OWN: Readonly<Record<string, readonly Feature[]>> = {
  "annual-department": [
    { name: "all four grades", isShown: usesAllGrades },
    { name: "a deduction", isShown: hasDeduction },
    {
      name: "an award at two levels that counts once",
      isShown: ({ findings }) => findings.some(({ code }) => code === "sameItem"),
    },
  ],
  "department-goals": [
    { name: "targets of each unit", isShown: ({ read }) => read.columns.targets.some(Boolean) },
    {
      name: "points split between lead and support",
      isShown: ({ read }) => read.ledger.some(({ share }) => share < 1),
    },
    {
      name: "the lowest grade by veto",
      isShown: ({ read }) => read.vetoes.some(({ effect }) => effect.kind === "lowest"),
    },
  ],
  "section-kpi": [
    {
      name: "weights by class",
      isShown: ({ read }) =>
        read.scheme.indicators.every(({ classWeights }) => Object.keys(classWeights).length === 2),
    },
    { name: "a deduction", isShown: hasDeduction },
    { name: "all four grades", isShown: usesAllGrades },
  ],
  "regional-development": [
    { name: "all 25 indicators", isShown: ({ read }) => read.scheme.indicators.length === 25 },
    {
      name: "competing rules beside targets, ranges and deductions",
      isShown: (grading) =>
        ["efficacy", "best", "minmax", "rank", "attain", "deduct"].every((rule) =>
          rulesOf(grading).includes(rule),
        ),
    },
    {
      name: "growth and growth per head",
      isShown: ({ read }) =>
        ["growth", "growthPerHead"].every((measure) =>
          read.scheme.indicators.some((each) => each.measure === measure),
        ),
    },
    {
      name: "a column that is equal everywhere",
      isShown: ({ read }) => read.columns.values.some(({ values }) => new Set(values).size === 1),
    },
    {
      name: "a column without any value",
      isShown: ({ read }) =>
        read.columns.values.some(({ states }) =>
          states?.every((state) => state === CellState.unpublished),
        ),
    },
  ],
  "civil-servant": [
    {
      name: "a tie across the quota, left to be decided",
      isShown: ({ appraisal }) => appraisal.status.includes(Status.pending),
    },
    {
      name: "someone without a grade",
      isShown: ({ read }) =>
        read.columns.participation!.some((each) => each !== Participation.assessed),
    },
    { name: "a decision with its reason", isShown: ({ read }) => read.decisions.byUnit.size === 1 },
  ],
  "civil-servant-360": [
    {
      name: "weights of sources that total 1",
      isShown: ({ read }) =>
        Object.values(read.scheme.settings.panel.weights).reduce((sum, each) => sum + each, 0) ===
        1,
    },
    { name: "trimmed panels", isShown: ({ read }) => read.scheme.settings.panel.trim === 1 },
    { name: "all four grades", isShown: usesAllGrades },
  ],
  "points-ledger": [
    { name: "post coefficients", isShown: ({ read }) => read.columns.post !== null },
    { name: "factors of quality", isShown: ({ read }) => read.columns.qualities.some(Boolean) },
    {
      name: "someone without a grade",
      isShown: ({ read }) =>
        read.columns.participation!.some((each) => each !== Participation.assessed),
    },
    {
      name: "an award at two levels that counts once",
      isShown: ({ findings }) => findings.some(({ code }) => code === "sameItem"),
    },
    { name: "a deduction", isShown: hasDeduction },
  ],
  "kpi-scheme": [
    {
      name: "printed weights taken in proportion",
      isShown: ({ read }) => read.scheme.settings.weightTotal === "scale",
    },
  ],
  "county-abc": [
    { name: "56 indicators", isShown: ({ read }) => read.scheme.indicators.length === 56 },
    {
      name: "A, B and C",
      isShown: ({ read }) =>
        ["A", "B", "C"].every((category) =>
          read.scheme.indicators.some((each) => each.category === category),
        ),
    },
    { name: "last year's scores and ranks", isShown: ({ read }) => read.data.baseRank !== null },
    {
      name: "three classes with indicators of their own",
      isShown: ({ read }) =>
        read.columns.classNames.length === 3 &&
        read.scheme.indicators.some(({ classWeights }) => classWeights["市直部门"] === null),
    },
    {
      name: "growth per head",
      isShown: ({ read }) =>
        read.scheme.indicators.some(({ measure }) => measure === "growthPerHead") &&
        read.columns.basePopulation !== null,
    },
    {
      name: "a tie across the places, left to be decided",
      isShown: ({ appraisal }) => appraisal.status.includes(Status.pending),
    },
    {
      name: "ceilings at two bands, and a veto by a constraint",
      isShown: ({ appraisal: { vetoRows } }) =>
        ["先进", "合格"].every((band) =>
          rowsIn(vetoRows).some(({ effect }) => effect.kind === "ceiling" && effect.grade === band),
        ) && rowsIn(vetoRows).some(({ item }) => item === "重大环境事件"),
    },
    {
      name: "a bonus without a document that does not count",
      isShown: ({ findings }) => findings.some(({ code }) => code === "bonusWithoutDocument"),
    },
    { name: "all four results", isShown: usesAllGrades },
  ],
  "goal-breakdown": [],
  ballot: [
    {
      name: "what a vote is worth",
      isShown: ({ read }) => Object.keys(read.scheme.settings.panel.voteValues).length >= 4,
    },
  ],
  "fiscal-self-evaluation": [
    {
      name: "printed points that add up",
      isShown: ({ read }) => read.scheme.settings.roundingScope === "items",
    },
    {
      name: "the three fiscal rules",
      isShown: ({ read }) =>
        (["positive", "reverse", "equal"] as const).every((preset) =>
          read.scheme.indicators.some(
            ({ rule }) => rule.kind === "fiscal" && rule.preset === preset,
          ),
        ),
    },
    { name: "a deduction", isShown: hasDeduction },
  ],
};

describe.each(Object.entries(OWN))("%s", (id, own) => {
  it.each([...COMMON, ...own])("shows $name", async ({ isShown }) => {
    expect(isShown(await graded(id))).toBe(true);
  });
});

function rowsIn<Row>(byUnit: ReadonlyMap<number, readonly Row[]>): Row[] {
  return [...byUnit.values()].flat();
}
