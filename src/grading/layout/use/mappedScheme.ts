import { band } from "../../../scoring/grades/gradeScale";
import { DEFAULT_SETTINGS, type Indicator, type Rule, type Scheme } from "../../../scoring/scheme";
import { emptyRecord } from "../../read/emptyRecord";
import { fullMarks } from "../mapping/fullMarks";
import { codeAt } from "./mappedCells";
import type { MappedIndicator, Mapping, Method } from "../mapping/mapping";
import { titleParts } from "../mapping/titleParts";

/** The scheme that a mapping states; `kinds` are the weights of classes that come from the units' own columns. */
export function mappedScheme(
  mapping: Mapping,
  kinds: ReadonlyMap<string, readonly number[]>,
): Scheme {
  return {
    name: titleParts(mapping.title).name,
    settings: settingsOf(mapping),
    indicators: asPoints(mapping).map((each, index) =>
      indicatorOf(each, index, kinds, mapping.method),
    ),
    bands: mapping.grades.map(({ name, lower }) => band(name, lower)),
  };
}

/** Where marks are points out of weights that are written as shares, 40%, these are points of 100. */
function asPoints({ indicators, settings, method }: Mapping): readonly MappedIndicator[] {
  if (settings.marking !== "points" || method !== "weighted") return indicators;
  const full = fullMarks(indicators.map(({ weight }) => weight ?? NaN));
  return full ? indicators.map((each, index) => ({ ...each, weight: full[index]! })) : indicators;
}

/** Equal weights are taken in proportion: thirds have no exact percentage. Marks that are added up are points. */
function settingsOf({ settings, method }: Mapping): Scheme["settings"] {
  const own = { ...DEFAULT_SETTINGS, ...settings };
  switch (method) {
    case "weighted":
      return own;
    case "equal":
      return { ...own, marking: "percent", weightTotal: "scale" };
    case "sum":
      return { ...own, marking: "points" };
  }
}

function indicatorOf(
  mapped: MappedIndicator,
  index: number,
  kinds: ReadonlyMap<string, readonly number[]>,
  method: Method,
): Indicator {
  const classWeights = emptyRecord<number | null>();
  Object.assign(classWeights, mapped.classWeights);
  for (const [name, weights] of kinds) classWeights[name] = weights[index]!;
  return {
    code: codeAt(index),
    name: mapped.name,
    groups:
      mapped.group && method === "weighted"
        ? [{ name: mapped.group.name, weight: mapped.group.weight }]
        : [],
    weight: weightOf(mapped, method),
    classWeights,
    category: null,
    nature: null,
    stage: null,
    measure: "value",
    scale: "plain",
    rule: ruleOf(mapped, method),
    missing: null,
    notApplicable: null,
  };
}

/** Where scores are added up, one that a rule makes of a raw value is out of 100. */
function weightOf({ rule, weight }: MappedIndicator, method: Method): number | null {
  if (method === "equal") return 1;
  if (method === "weighted") return weight;
  return rule === "direct" ? null : 100;
}

function ruleOf({ rule, direction, weight }: MappedIndicator, method: Method): Rule {
  switch (rule) {
    case "direct":
      return method === "sum"
        ? { kind: "points", unitPoints: weight ?? 1, cap: null }
        : { kind: "direct" };
    case "attain":
      return { kind: "attain", direction, target: null, floor: null, cap: 100, partial: true };
    case "efficacy":
    case "minmax":
    case "best":
    case "rank":
    case "zscore":
      return { kind: "compete", method: rule, direction, dropPerPlace: null };
  }
}
