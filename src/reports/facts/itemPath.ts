import { keyOf } from "../../grading/format/header";
import { factsOf } from "../../grading/results/explainUnit";
import { inWorkbook } from "../../grading/rules";
import { indicatorSteps } from "../../scoring/explain/indicatorSteps";
import { classData, unitContext } from "../../scoring/explain/unitContext";
import type { Step } from "../../scoring/explain/step";
import { fractionOf } from "../../scoring/numbers/fraction";
import { wordOf } from "../../scoring/vocabulary";
import type { CellValue } from "../../workbook/cell";
import { fixedText } from "../data/exact";
import { exactValue, figure, type Figure } from "../data/figure";
import { placeText } from "../data/placeText";
import { line, type Text } from "../data/text";
import type { Place } from "../../grading/findings/finding";
import type { ReportFacts } from "./reportFacts";
import type { UnitFacts } from "./unitFacts";
import type { ItemMarks } from "./unitMarks";

/** How an item came to its points: what it was scored by, and what the rule worked with. */
export interface ItemPath {
  readonly marks: ItemMarks;
  /** What stands in the data; 不适用 or 未报 where a policy stood in. */
  readonly value: Text;
  readonly rule: string;
  /** 实际97, 目标100, 零分线60: nothing where the value is the mark. */
  readonly inputs: readonly Text[];
  /** In its own unit, with the decimals of the scores. */
  readonly mark: Figure;
}

/** The paths of all items of a unit, from the data of its explanation. */
export function itemPaths(facts: ReportFacts, unit: UnitFacts): ItemPath[] {
  const { appraisal, read } = facts.grading;
  const context = unitContext(appraisal, classData(appraisal), unit.index, factsOf(read));
  return unit.items.map((marks): ItemPath => {
    const { index } = marks.item;
    const { rule } = read.scheme.indicators[index]!;
    const isScored = !marks.isMoved && !marks.isFilled;
    const steps = isScored ? indicatorSteps(context, index) : [];
    return {
      marks,
      value: valueText(facts, unit, marks),
      rule: wordOf("rule", inWorkbook(rule).wordOf(rule)),
      inputs: [
        ...steps.flatMap((step) => inputTexts(facts, unit, marks, step)),
        ...(steps.length > 0 && inWorkbook(rule).compares ? [line`与本类比较计分`] : []),
      ],
      mark: {
        ...marks.mark,
        unit: "",
        shown: fixedText(exactValue(marks.mark), marks.mark.decimals),
      },
    };
  });
}

/** What was entered for an item of a unit, or why nothing was. */
export function valueText(facts: ReportFacts, unit: UnitFacts, marks: ItemMarks): Text {
  if (marks.isMoved) return line`不适用`;
  if (marks.isFilled) return line`未报`;
  return [valueFigure(facts, unit, marks)];
}

/** The value as its cell has it; one that was rated, or typed as text or per cent, as it was read. */
function valueFigure({ grading }: ReportFacts, unit: UnitFacts, { item }: ItemMarks): Figure {
  const { read, appraisal } = grading;
  const value = read.columns.values[item.index]!.values[unit.index]!;
  const key = keyOf("value", item.code);
  const cell = read.data.cellOf(unit.index, key);
  if (cell === value) return cellFigure(value, read.data.placeOf(unit.index, key));
  const isRated = read.ratingsOf(item.index, unit.index) !== null;
  const from = { field: "value", unit: unit.name, of: item.code } as const;
  const { decimals } = appraisal.scheme.settings;
  if (isRated) return figure(fractionOf(value), from, { decimals });
  const { scale } = read.scheme.indicators[item.index]!;
  return figure(fractionOf(value), from, { decimals: 4, isShort: true, unit: SCALES[scale] });
}

const SCALES = { plain: "", percent: "%", permille: "‰" } as const;

function cellFigure(value: number, place: Place): Figure {
  return figure(fractionOf(value), { cell: placeText(place) }, { decimals: 10, isShort: true });
}

/** What each input of a step is called; those of other units have no name here and are not told. */
const NAMES: Readonly<Record<string, string>> = {
  current: "本期",
  base: "基期",
  people: "人口",
  basePeople: "基期人口",
  value: "实际",
  target: "目标",
  lower: "下界",
  upper: "上界",
  floor: "零分线",
  limit: "端点",
  shortfall: "相差",
  points: "每单位扣",
  unitPoints: "单位分值",
  quality: "质量系数",
  cap: "封顶",
  place: "本类位次",
};

/** Where an input means something else under one rule. */
const OWN_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "attain.range": { floor: "界外零分" },
  "ladder.step": { lower: "达到" },
  "measure.ratePerHead": { current: "增速", people: "人口增速" },
};

/** What is scored where it is worked out of the value. */
const MEASURES: Readonly<Record<string, string>> = {
  growth: "增幅",
  growthPerHead: "人均增幅",
  ratePerHead: "人均增幅",
  change: "增减",
};

/** Inputs that a step has and its formula does not use, or that the next step tells again. */
function isIdle(rule: string, input: string): boolean {
  if (!rule.startsWith("measure.")) return false;
  const isPeople = input === "people" || input === "basePeople";
  return input === "value" || (isPeople && !rule.endsWith("PerHead"));
}

/** Inputs that are what a reader takes for granted. */
const USUAL: Readonly<Record<string, number>> = { cap: 100, quality: 1 };

/** The columns of 指标 that an input may stand in. */
const FIELDS: Readonly<Record<string, string>> = {
  target: "target",
  lower: "target",
  upper: "targetUpper",
  floor: "floor",
  points: "pointsPerUnit",
  unitPoints: "pointsPerUnit",
  cap: "cap",
};

function inputTexts(
  facts: ReportFacts,
  unit: UnitFacts,
  marks: ItemMarks,
  { rule, inputs }: Step,
): Text[] {
  const { measure } = facts.grading.read.scheme.indicators[marks.item.index]!;
  return Object.entries(NAMES).flatMap(([input, usual]): Text[] => {
    const value = inputs[input];
    if (typeof value !== "number" || Number.isNaN(value) || USUAL[input] === value) return [];
    if (isIdle(rule, input)) return [];
    const measured = input === "value" ? MEASURES[measure] : undefined;
    const name = OWN_NAMES[rule]?.[input] ?? measured ?? usual;
    return [line`${name}${inputFigure(facts, unit, marks, { input, value, rule })}`];
  });
}

interface Input {
  readonly input: string;
  readonly value: number;
  readonly rule: string;
}

/** An input with the cell that holds it, else as the rule worked with it. */
function inputFigure(
  facts: ReportFacts,
  unit: UnitFacts,
  marks: ItemMarks,
  { input, value, rule }: Input,
): Figure {
  const { read } = facts.grading;
  const { index, code } = marks.item;
  const { scale, measure } = read.scheme.indicators[index]!;
  const isRaw = input === "current" || (input === "value" && measure === "value");
  if (isRaw) return valueFigure(facts, unit, marks);
  const holds = (cell: CellValue): boolean => cell === value;
  const own =
    input === "target" ? keyOf("target", code) : input === "base" ? keyOf("base", code) : "";
  if (own !== "" && holds(read.data.cellOf(unit.index, own))) {
    return cellFigure(value, read.data.placeOf(unit.index, own));
  }
  const field = FIELDS[input];
  if (field !== undefined && holds(read.indicators.cellOf(index, field))) {
    return cellFigure(value, read.indicators.placeOf(index, field));
  }
  const isQuantity = !rule.startsWith("measure") && QUANTITIES.includes(input);
  // Beside a plain 97 a zero line is a plain 60, though both are per cents.
  const isPlain = measure === "value" && valueFigure(facts, unit, marks).unit === "";
  const from = { input, unit: unit.name, of: code };
  const form = { decimals: 4, isShort: true, unit: isQuantity && !isPlain ? SCALES[scale] : "" };
  return figure(fractionOf(value), from, form);
}

/** Inputs in the unit of the indicator. */
const QUANTITIES = ["value", "target", "lower", "upper", "floor", "limit", "shortfall"];

/** Decimals of a weight in per cent. */
const SHARE_DECIMALS = 2;

/** The weight in per cent, or full marks under 分值制; undefined where an item has none. */
export function weightFigure(
  { grading }: ReportFacts,
  { weight, isMoved }: ItemMarks,
): Figure | undefined {
  if (isMoved || exactValue(weight).numerator === 0n) return undefined;
  const isPercent = grading.read.scheme.settings.marking === "percent";
  if (!isPercent) return { ...weight, unit: "分" };
  return figure(exactValue(weight), weight.from, { decimals: SHARE_DECIMALS, unit: "%" });
}
