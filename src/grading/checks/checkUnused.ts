import { wordOf } from "../../scoring/vocabulary";
import type { Indicator, Scheme } from "../../scoring/scheme";
import type { Sentence } from "../../scoring/locale";
import { areaAddress, parseArea } from "../../workbook/address";
import type { Findings, Place } from "../findings/finding";
import { columnName } from "../format/columnName";
import type { ReadWorkbook } from "../read/readWorkbook";
import { keyOf } from "../format/header";
import { isBlank } from "../read/table";
import { inWorkbook } from "../rules";
import { PARAMETERS, RULE_COLUMNS } from "../rules/parameters";
import { appliesTo } from "../../scoring/weights/weightTree";
import { valueKey } from "../read/indicatorColumns";

/** Columns of 数据 that name an indicator. */
const NAMED = ["value", "target", "base", "quality", "reported", "cut"] as const;

/** Filled columns of 数据 that have no effect: what a rule cannot use is an error, what stands by is told. */
export function checkUnused(read: ReadWorkbook, findings: Findings): void {
  const { scheme, data } = read;
  const codes = new Set(scheme.indicators.map(({ code }) => code));
  for (const field of NAMED) {
    for (const code of data.namesOf(field)) {
      if (!codes.has(code)) {
        findings.add("error", "codeUnknown", data.headerPlace(keyOf(field, code)), { code });
      }
    }
  }
  checkClassHeaders(read, findings);
  scheme.indicators.forEach((indicator, index) => {
    checkIndicator(read, indicator, findings);
    checkUnderChange(read, index, findings);
    checkOtherClasses(read, indicator, findings);
    if (read.columns.classNames.some((name) => appliesTo(indicator, name))) return;
    const place = read.indicators.placeOf(index, "code");
    findings.add("warning", "indicatorForNobody", place, { indicator: indicator.name });
  });
  checkPopulations(read, findings);
}

/**
 * Weights of a class that no unit has. Where every class of 数据 has a column of its own nobody can be meant by it, else a
 * class may be written otherwise there, and its units would be weighed by the common weights.
 */
function checkClassHeaders({ indicators, columns }: ReadWorkbook, findings: Findings): void {
  const { classHeaders } = indicators;
  const isWhole = columns.classNames.every((name) => name !== "" && classHeaders.has(name));
  for (const [name, place] of classHeaders) {
    if (columns.classNames.includes(name)) continue;
    findings.add(isWhole ? "warning" : "error", "classUnknown", place, { name });
  }
}

function checkIndicator(read: ReadWorkbook, indicator: Indicator, findings: Findings): void {
  const { rule, code, name } = indicator;
  const { columns, values } = inWorkbook(rule);
  for (const field of RULE_COLUMNS) {
    if (columns(rule).includes(field)) continue;
    const place = filledPlace(read, keyOf(field, code));
    if (!place) continue;
    if (field === "target" && values === "marks") {
      const parameter = columnName("indicators", "target");
      findings.add("info", "parameterInformation", place, { parameter });
    } else {
      findings.add("error", "columnUnused", place, { indicator: name, rule: wordFor(indicator) });
    }
  }
  if (needsBase(indicator, read.scheme)) return;
  const place = filledPlace(read, keyOf("base", code));
  if (place) findings.add("info", "columnNotNeeded", place);
}

/** 变化法 takes of a rule whether less is better, and nothing else. */
function checkUnderChange(read: ReadWorkbook, index: number, findings: Findings): void {
  const { scheme, indicators, data } = read;
  const { category, code } = scheme.indicators[index]!;
  if (scheme.settings.method !== "change" || category === "C") return;
  for (const parameter of PARAMETERS) {
    if (parameter === "direction" || isBlank(indicators.cellOf(index, parameter))) continue;
    const place = indicators.placeOf(index, parameter);
    const details = { parameter: columnName("indicators", parameter) };
    if (!findings.isWrongAt(place)) findings.add("info", "parameterUnderChange", place, details);
  }
  for (const field of RULE_COLUMNS) {
    const place = filledPlace({ data }, keyOf(field, code));
    if (!place || findings.isWrongAt(place)) continue;
    findings.add("info", "columnNotNeeded", place);
  }
}

/** Values of units whose class does not have the indicator. */
function checkOtherClasses(read: ReadWorkbook, indicator: Indicator, findings: Findings): void {
  const { columns } = read;
  columns.classNames.forEach((className, classIndex) => {
    if (appliesTo(indicator, className)) return;
    const isOfClass = (unit: number): boolean => (columns.classes?.[unit] ?? 0) === classIndex;
    const place = filledPlace(read, valueKey(indicator.code), isOfClass);
    const details = { class: className, indicator: indicator.name };
    if (place) findings.add("info", "columnNotForClass", place, details);
  });
}

/** Populations count only for growth per head. */
function checkPopulations(read: ReadWorkbook, findings: Findings): void {
  const has = (measure: Indicator["measure"]): boolean =>
    read.scheme.indicators.some((each) => each.measure === measure);
  const needs = [
    { field: "population", isNeeded: has("growthPerHead") },
    { field: "basePopulation", isNeeded: has("growthPerHead") },
    { field: "populationGrowth", isNeeded: has("ratePerHead") },
  ];
  for (const { field, isNeeded } of needs) {
    const place = isNeeded ? undefined : filledPlace(read, field);
    if (place) findings.add("info", "columnNotNeeded", place);
  }
}

/** Whether an indicator is scored against a base value. */
export function needsBase({ measure, category }: Indicator, { settings }: Scheme): boolean {
  if (settings.method === "change" && category !== "C") return true;
  return measure !== "value" && measure !== "ratePerHead";
}

/** The column from the first cell that holds something to the last; undefined where none does. */
function filledPlace(
  { data }: Pick<ReadWorkbook, "data">,
  key: string,
  isMeant: (unit: number) => boolean = () => true,
): Place | undefined {
  if (!data.has(key)) return undefined;
  const isFilled = (unit: number): boolean => isMeant(unit) && !isBlank(data.cellOf(unit, key));
  let from = 0;
  let to = data.units.length - 1;
  while (from <= to && !isFilled(from)) from += 1;
  while (to > from && !isFilled(to)) to -= 1;
  if (from > to) return undefined;
  const { sheet, address } = data.placeOf(from, key);
  const first = parseArea(address)!;
  const last = parseArea(data.placeOf(to, key).address)!;
  return { sheet, address: areaAddress({ ...first, rows: last.row - first.row + 1 }) };
}

/** The rule as its word says it. */
function wordFor({ rule }: Indicator): Sentence {
  const id = inWorkbook(rule).wordOf(rule);
  return { "zh-CN": wordOf("rule", id), "en-US": id };
}
