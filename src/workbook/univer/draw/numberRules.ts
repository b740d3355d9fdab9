import {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  IIconSetType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { IconSet, IconSetName, NumberLimit, NumberLook } from "../../numberLook";
import type { SheetSpec } from "../../sheetSpec";
import { rangeOf } from "../image/sheetImage";

type Rule = IConditionFormattingRule["rule"];

/** Bars that go below zero, as Excel draws them. */
const BELOW_ZERO = "#FF0000";

/** Looks that follow numbers, as the spreadsheet holds them. */
export function numberRules({ numberLooks = [] }: SheetSpec): IConditionFormattingRule[] {
  return numberLooks.map((look, index) => ({
    cfId: `hengji-${look.kind}-${index}-${look.areas[0]?.row}-${look.areas[0]?.column}`,
    ranges: look.areas.map(rangeOf),
    stopIfTrue: false,
    rule: ruleOf(look),
  }));
}

function ruleOf(look: NumberLook): Rule {
  switch (look.kind) {
    case "scale":
      return {
        type: CFRuleType.colorScale,
        config: look.points.map((point, index) => ({
          index,
          color: `#${point.colour}`,
          value: limitOf(point),
        })),
      };
    case "bar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: !look.hidesNumber,
        config: {
          min: limitOf(look.least),
          max: limitOf(look.most),
          isGradient: true,
          positiveColor: `#${look.colour}`,
          nativeColor: BELOW_ZERO,
        },
      };
    case "icons":
      return {
        type: CFRuleType.iconSet,
        isShowValue: !look.hidesNumber,
        config: iconsOf(look),
      };
  }
}

/** From the highest icon down; the spreadsheet numbers the icons of a set that way round. */
function iconsOf({ set, limits, isReversed }: IconSet) {
  return [...limits].reverse().map((limit, at) => ({
    operator: limit.isAbove ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
    value: limitOf(limit),
    iconType: ICON_TYPES[set],
    iconId: String(isReversed ? limits.length - 1 - at : at),
  }));
}

function limitOf({ kind, value }: NumberLimit): { type: CFValueType; value?: string | number } {
  const type = VALUE_TYPES[kind];
  if (value === undefined) return { type };
  return { type, value: kind === "formula" ? `=${value}` : Number(value) };
}

const VALUE_TYPES: Readonly<Record<NumberLimit["kind"], CFValueType>> = {
  min: CFValueType.min,
  max: CFValueType.max,
  num: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

const ICON_TYPES: Readonly<Record<IconSetName, IIconSetType>> = {
  "3Arrows": IIconSetType.threeArrows,
  "3ArrowsGray": IIconSetType.threeArrowsGray,
  "3Flags": IIconSetType.threeFlags,
  "3Signs": IIconSetType.threeSigns,
  "3Symbols": IIconSetType.threeSymbols,
  "3Symbols2": IIconSetType.threeSymbols2,
  "3TrafficLights1": IIconSetType.threeTrafficLights1,
  "3TrafficLights2": IIconSetType.threeTrafficLights2,
  "4Arrows": IIconSetType.fourArrows,
  "4ArrowsGray": IIconSetType.fourArrowsGray,
  "4Rating": IIconSetType.fourRating,
  "4RedToBlack": IIconSetType.fourRedToBlack,
  "4TrafficLights": IIconSetType.fourTrafficLights,
  "5Arrows": IIconSetType.fiveArrows,
  "5ArrowsGray": IIconSetType.fiveArrowsGray,
  "5Quarters": IIconSetType.fiveQuarters,
  "5Rating": IIconSetType.fiveRating,
};
