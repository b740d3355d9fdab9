import { band } from "../../scoring/gradeScale";
import { DEFAULT_SETTINGS, type Indicator, type Rule, type Scheme } from "../../scoring/scheme";
import { emptyRecord } from "../read/emptyRecord";
import { codeAt } from "./mappedCells";
import type { MappedIndicator, Mapping } from "./mapping";

/** The scheme that a mapping states; `kinds` are the weights of classes that come from the units' own columns. */
export function mappedScheme(
  mapping: Mapping,
  kinds: ReadonlyMap<string, readonly number[]>,
): Scheme {
  return {
    name: mapping.title,
    settings: { ...DEFAULT_SETTINGS, ...mapping.settings },
    indicators: mapping.indicators.map((each, index) => indicatorOf(each, index, kinds)),
    bands: mapping.grades.map(({ name, lower }) => band(name, lower)),
  };
}

function indicatorOf(
  mapped: MappedIndicator,
  index: number,
  kinds: ReadonlyMap<string, readonly number[]>,
): Indicator {
  const classWeights = emptyRecord<number | null>();
  Object.assign(classWeights, mapped.classWeights);
  for (const [name, weights] of kinds) classWeights[name] = weights[index]!;
  return {
    code: codeAt(index),
    name: mapped.name,
    groups: mapped.group ? [{ name: mapped.group.name, weight: mapped.group.weight }] : [],
    weight: mapped.rule === "sum" ? null : mapped.weight,
    classWeights,
    category: null,
    nature: null,
    stage: null,
    measure: "value",
    rule: ruleOf(mapped),
    missing: null,
    notApplicable: null,
  };
}

function ruleOf({ rule, direction }: MappedIndicator): Rule {
  switch (rule) {
    case "direct":
      return { kind: "direct" };
    case "sum":
      return { kind: "points", unitPoints: 1 };
    case "efficacy":
    case "minmax":
    case "best":
    case "rank":
    case "zscore":
      return { kind: "compete", method: rule, direction, dropPerPlace: null };
  }
}
