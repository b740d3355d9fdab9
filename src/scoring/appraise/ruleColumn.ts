import type { Columns } from "../columns";
import type { RuleColumn } from "../rules/rule";
import type { Indicator, Marking, Scheme } from "../scheme";
import { appliesTo, weightFor } from "../weights/weightTree";
import { classSizes } from "./classSizes";
import { measured } from "./measured";

/** The column of an indicator as its rule sees it. */
export function ruleColumn(scheme: Scheme, columns: Columns, index: number): RuleColumn {
  const { classes, classNames, targets, qualities } = columns;
  const { settings, indicators } = scheme;
  const indicator = indicators[index]!;
  const marking = markingOf(scheme);
  return {
    code: indicator.code,
    name: indicator.name,
    measured: measured(scheme, columns, index),
    targets: targets[index] ?? null,
    qualities: qualities[index] ?? null,
    classes,
    classNames,
    classSizes: sizesOf(indicator, columns),
    marking,
    full: fullMarks(indicator, marking, classNames),
    category: indicator.category,
    singleClass: settings.singleClass,
  };
}

/** 变化法 gives 100 for "as before" in either way of marking. */
export function markingOf({ settings }: Scheme): Marking {
  return settings.method === "change" ? "percent" : settings.marking;
}

/** How many units of each class are assessed; 0 for a class that does not have the indicator. */
function sizesOf(indicator: Indicator, columns: Columns): Uint32Array {
  const sizes = classSizes(columns);
  for (const className of Object.keys(indicator.classWeights)) {
    if (appliesTo(indicator, className)) continue;
    return sizes.map((size, classIndex) =>
      appliesTo(indicator, columns.classNames[classIndex]!) ? size : 0,
    );
  }
  return sizes;
}

/** 100 for each of these classes; one list for all indicators, for nobody writes to it. */
const KNOWN_HUNDREDS = new WeakMap<readonly string[], Float64Array>();

function hundredEach(classNames: readonly string[]): Float64Array {
  const known = KNOWN_HUNDREDS.get(classNames);
  if (known) return known;
  const hundreds = new Float64Array(classNames.length).fill(100);
  KNOWN_HUNDREDS.set(classNames, hundreds);
  return hundreds;
}

function fullMarks(
  indicator: Indicator,
  marking: Marking,
  classNames: readonly string[],
): Float64Array {
  if (marking === "percent") return hundredEach(classNames);
  return Float64Array.from(classNames, (className) => weightFor(indicator, className) ?? Infinity);
}
