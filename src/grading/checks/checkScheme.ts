import { ScoreError } from "../../scoring/errors";
import { bandProblems } from "../../scoring/grades/gradeScale";
import { sortedSteps } from "../../scoring/rules/steps";
import type { Sentence } from "../../scoring/locale";
import type { Scheme } from "../../scoring/scheme";
import { pooledProblems } from "../../scoring/grades/pooledProblems";
import { weightProblems } from "../../scoring/weights/weightProblems";
import type { ReadAssessment } from "../read/readAssessment";
import type { Findings } from "../findings/finding";
import { checkMeasures } from "./checkMeasures";
import { checkRules } from "./checkRules";

/** Checks of the scheme itself: weights, bands, rules and settings, each at its cell. */
export function checkScheme(read: ReadAssessment, findings: Findings): void {
  checkWeights(read, findings);
  checkBands(read, findings);
  checkRules(read, findings);
  checkMeasures(read, findings);
  checkSettings(read, findings);
}

/** Mistakes of reading a sheet that leave numbers out; what would follow from the gaps is not worth saying. */
const LEFT_OUT = new Set([
  ...["numberNeeded", "ambiguousNumber", "errorCell", "uncalculated", "numberTooLarge"],
  ...["codeRepeated", "valueMissing"],
]);

function hasGaps(read: ReadAssessment, id: "indicators" | "grades", findings: Findings): boolean {
  const sheet = read.sheetOf.get(id)!.name;
  return findings.list.some((each) => each.sheet === sheet && LEFT_OUT.has(each.code));
}

function checkWeights(read: ReadAssessment, findings: Findings): void {
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

function checkBands(read: ReadAssessment, findings: Findings): void {
  const { scheme, grades } = read;
  if (hasGaps(read, "grades", findings)) return;
  for (const { code, details, band } of bandProblems(scheme.bands)) {
    const isUpper = code === "bandHole" || code === "bandOverlap";
    const field = isUpper ? "upper" : code === "invalidShare" ? "share" : "lower";
    findings.addError(new ScoreError(code, details), grades.placeOf(band, field));
  }
}

function checkSettings(read: ReadAssessment, findings: Findings): void {
  checkRounding(read, findings);
  checkTieBreakers(read, findings);
  checkQuota(read, findings);
  const { method } = read.scheme.settings;
  const hasLimits = read.scheme.bands.some(({ lower }) => lower !== null);
  if (method === "places") checkPlaces(read, hasLimits, findings);
  checkTrend(read, findings);
  if (hasLimits && method === "deviation") {
    findings.add("warning", "zscoreBands", read.settings.placeOf("method"));
  }
}

function checkRounding({ scheme, settings }: ReadAssessment, findings: Findings): void {
  const { decimals, aggregation, roundingScope } = scheme.settings;
  if (decimals < 0 || decimals > 10) {
    findings.addError(new ScoreError("decimalsRange", { decimals }), settings.placeOf("decimals"));
  }
  if (aggregation.includes("geometric") && roundingScope === "items") {
    findings.addError(new ScoreError("geometricWithItems"), settings.placeOf("roundingScope"));
  }
}

function checkTieBreakers({ scheme, settings }: ReadAssessment, findings: Findings): void {
  for (const code of scheme.settings.tieBreakers) {
    const isKnown = scheme.indicators.some((each) => each.code === code && each.category !== "C");
    if (isKnown) continue;
    const error = new ScoreError("unknownTieBreaker", { code });
    findings.addError(error, settings.placeOf("tieBreakers"));
  }
}

function checkQuota({ scheme, settings, grades }: ReadAssessment, findings: Findings): void {
  for (const [className, base] of Object.entries(scheme.settings.quota.base)) {
    if (Number.isInteger(base) && base >= 0) continue;
    const error = new ScoreError("invalidBase", { className, base });
    findings.addError(error, settings.placeOf("quotaBase"));
  }
  for (const { code, details, band } of pooledProblems(scheme)) {
    const place = band < 0 ? settings.placeOf("quotaPooled") : grades.placeOf(band, "name");
    findings.addError(new ScoreError(code, details), place);
  }
}

/** 名次和 adds up places: neither limits nor points have a meaning there. */
function checkPlaces(
  { scheme, columns, settings }: ReadAssessment,
  hasLimits: boolean,
  findings: Findings,
): void {
  const place = settings.placeOf("method");
  if (hasLimits) findings.addError(new ScoreError("gradeNeedsPlaces"), place);
  const hasConstraint = scheme.indicators.some(({ category }) => category === "C");
  if (columns.ledger.length > 0 || hasConstraint) {
    findings.addError(new ScoreError("ledgerWithPlaces"), place);
  }
}

/** Points for progress need the base that they are measured against. */
function checkTrend({ scheme, data, settings }: ReadAssessment, findings: Findings): void {
  const { trend } = scheme.settings;
  const needs = [
    { key: "progressPoints", steps: trend.progress, base: data.baseScore, column: BASE_SCORE },
    { key: "rankMovePoints", steps: trend.rankMove, base: data.baseRank, column: BASE_RANK },
  ];
  for (const { key, steps, base, column } of needs) {
    if (steps === null) continue;
    const place = settings.placeOf(key);
    findings.attempt(place, () => sortedSteps(steps));
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
