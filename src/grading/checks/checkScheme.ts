import { targetScore } from "../../scoring/appraise/targetScore";
import { ScoreError } from "../../scoring/errors";
import { bandProblems } from "../../scoring/gradeScale";
import { compileLadder } from "../../scoring/ladder";
import type { Sentence } from "../../scoring/locale";
import type { Scheme } from "../../scoring/scheme";
import { weightProblems } from "../../scoring/weightProblems";
import { appliesTo } from "../../scoring/weightTree";
import type { ReadWorkbook } from "../read/readWorkbook";
import type { Findings, Place } from "../findings/finding";

/** Checks of the scheme itself: weights, bands, rules and settings, each at its cell. */
export function checkScheme(read: ReadWorkbook, findings: Findings): void {
  checkWeights(read, findings);
  checkBands(read, findings);
  checkRules(read, findings);
  checkSettings(read, findings);
}

/** Mistakes of reading a sheet that leave numbers out; what would follow from the gaps is not worth saying. */
const LEFT_OUT = new Set([
  ...["numberNeeded", "ambiguousNumber", "errorCell", "uncalculated", "numberTooLarge"],
  ...["codeRepeated", "valueMissing"],
]);

function hasGaps(read: ReadWorkbook, id: "indicators" | "grades", findings: Findings): boolean {
  const sheet = read.sheetOf.get(id)!.name;
  return findings.list.some((each) => each.sheet === sheet && LEFT_OUT.has(each.code));
}

function checkWeights(read: ReadWorkbook, findings: Findings): void {
  const { scheme, columns, indicators } = read;
  if (hasGaps(read, "indicators", findings)) return;
  const told = new Set<string>();
  for (const className of columns.classNames) {
    for (const { code, details, path, indicator } of weightProblems(scheme, className)) {
      const error = new ScoreError(code, details);
      const first = scheme.indicators.findIndex(({ groups, weight }) =>
        path.length > 0
          ? path.every((name, depth) => groups[depth]?.name === name)
          : weight !== null,
      );
      const field = indicator >= 0 ? "weight" : weightField(scheme, path);
      const place = indicators.placeOf(indicator >= 0 ? indicator : first, field);
      const key = `${error.message} ${place.address}`;
      // The same mistake in every class is one mistake.
      if (!told.has(key)) findings.addError(error, place);
      told.add(key);
    }
  }
}

/** Where the weights under a path are written: of its groups, else of its indicators. */
function weightField({ indicators }: Scheme, path: readonly string[]): string {
  const inside = indicators.filter(({ groups }) =>
    path.every((name, depth) => groups[depth]?.name === name),
  );
  const isStated = inside.some(({ groups }) => (groups[path.length]?.weight ?? null) !== null);
  return isStated ? `level${path.length + 1}Weight` : "weight";
}

function checkBands(read: ReadWorkbook, findings: Findings): void {
  const { scheme, grades } = read;
  if (hasGaps(read, "grades", findings)) return;
  for (const { code, details, band } of bandProblems(scheme.bands)) {
    const isUpper = code === "bandHole" || code === "bandOverlap";
    const field = isUpper ? "upper" : code === "invalidShare" ? "share" : "lower";
    findings.addError(new ScoreError(code, details), grades.placeOf(band, field));
  }
}

function checkRules({ scheme, indicators, columns, data }: ReadWorkbook, findings: Findings): void {
  scheme.indicators.forEach((indicator, index) => {
    const { rule, category, code } = indicator;
    const attempt = (place: Place, step: () => unknown): void => {
      findings.attempt(place, step);
    };
    if (rule.kind === "ladder") {
      attempt(indicators.placeOf(index, "steps"), () => compileLadder(rule.steps, rule.mode));
    }
    if (category === "C" || !("target" in rule)) return;
    if (rule.target !== null) {
      const { target } = rule;
      // Full marks may differ by class; a class without the indicator has no say.
      const names = columns.classNames.filter((name) => appliesTo(indicator, name));
      attempt(indicators.placeOf(index, "target"), () =>
        names.map((name) => targetScore(scheme, indicator, target, name)),
      );
      return;
    }
    const targets = columns.targets[index];
    if (!targets) {
      const place = indicators.placeOf(index, "target");
      findings.addError(new ScoreError("targetColumnMissing", { code }), place);
      return;
    }
    targets.forEach((target, unit) => {
      if (Number.isNaN(target)) return;
      const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
      if (!appliesTo(indicator, className)) return;
      const place = data.placeOf(unit, `target:${code}`);
      attempt(place, () => targetScore(scheme, indicator, target, className));
    });
  });
  checkMeasures({ scheme, indicators, columns }, findings);
}

function checkMeasures(
  { scheme, indicators, columns }: Pick<ReadWorkbook, "scheme" | "indicators" | "columns">,
  findings: Findings,
): void {
  scheme.indicators.forEach(({ measure, code, category }, index) => {
    const place = indicators.placeOf(index, "measure");
    const needsBase = measure !== "value" || scheme.settings.method === "change";
    if (category === "C" && measure === "value") return;
    if (needsBase && !columns.bases[index]) {
      findings.addError(new ScoreError("baseColumnMissing", { code }), place);
    }
    const hasPeople = columns.population !== null && columns.basePopulation !== null;
    if (measure === "growthPerHead" && !hasPeople) {
      findings.addError(new ScoreError("populationColumnMissing", { code }), place);
    }
  });
}

function checkSettings(read: ReadWorkbook, findings: Findings): void {
  const { scheme, columns, settings } = read;
  const { tieBreakers, quota, decimals, method, aggregation, roundingScope } = scheme.settings;
  const at = (key: string): Place => settings.placeOf(key);
  if (decimals < 0 || decimals > 10) {
    findings.addError(new ScoreError("decimalsRange", { decimals }), at("decimals"));
  }
  if (aggregation.includes("geometric") && roundingScope === "items") {
    findings.addError(new ScoreError("geometricWithItems"), at("roundingScope"));
  }
  for (const code of tieBreakers) {
    const isKnown = scheme.indicators.some((each) => each.code === code && each.category !== "C");
    if (!isKnown)
      findings.addError(new ScoreError("unknownTieBreaker", { code }), at("tieBreakers"));
  }
  for (const [className, base] of Object.entries(quota.base)) {
    if (Number.isInteger(base) && base >= 0) continue;
    findings.addError(new ScoreError("invalidBase", { className, base }), at("quotaBase"));
  }
  for (const name of [...Object.keys(quota.base), ...Object.keys(quota.unitResult)]) {
    if (!columns.classNames.includes(name)) {
      findings.add("warning", "classUnknown", at("quotaBase"), { name });
    }
  }
  const hasLimits = scheme.bands.some(({ lower }) => lower !== null);
  if (method === "places") {
    if (hasLimits) findings.addError(new ScoreError("gradeNeedsPlaces"), at("method"));
    const hasConstraint = scheme.indicators.some(({ category }) => category === "C");
    if (columns.ledger.length > 0 || hasConstraint) {
      findings.addError(new ScoreError("ledgerWithPlaces"), at("method"));
    }
  }
  checkTrend(read, findings);
  const isZscore = scheme.indicators.some(
    ({ rule }) => rule.kind === "compete" && rule.method === "zscore",
  );
  if (hasLimits && (method === "deviation" || isZscore)) {
    findings.add("warning", "zscoreBands", at("method"));
  }
}

/** Points for progress need the base that they are measured against. */
function checkTrend({ scheme, data, settings }: ReadWorkbook, findings: Findings): void {
  const { trend } = scheme.settings;
  const needs = [
    { key: "progressPoints", steps: trend.progress, base: data.baseScore, column: BASE_SCORE },
    { key: "rankMovePoints", steps: trend.rankMove, base: data.baseRank, column: BASE_RANK },
  ];
  for (const { key, steps, base, column } of needs) {
    if (steps === null) continue;
    const place = settings.placeOf(key);
    findings.attempt(place, () => compileLadder(steps));
    if (base === null) {
      findings.add("error", "trendBaseMissing", place, { setting: SETTING_WORDS[key]!, column });
    }
  }
}

const BASE_SCORE: Sentence = { "zh-CN": "上年得分", "en-US": "base score" };
const BASE_RANK: Sentence = { "zh-CN": "上年名次", "en-US": "base rank" };
const SETTING_WORDS: Readonly<Record<string, Sentence>> = {
  progressPoints: { "zh-CN": "进步加分", "en-US": "progress points" },
  rankMovePoints: { "zh-CN": "进位加分", "en-US": "rank move points" },
};
