import type { Appraisal } from "../../scoring/appraise/appraise";
import type { QuotaLine } from "../../scoring/appraise/quotas";
import { bandShare } from "../../scoring/appraise/bandShares";
import type { Columns } from "../../scoring/columns";
import { listed, type Sentence } from "../../scoring/locale";
import { exactPlaces, Place, quotaPlaces } from "../../scoring/grades/quota";
import { numberOfTicks } from "../../scoring/numbers/round";
import type { QuotaSettings } from "../../scoring/scheme";
import type { ReadAssessment } from "../read/readAssessment";
import type { Findings } from "../findings/finding";

/** Units so close to a line are worth a second look (docs/rules.md, Checks). */
const NEAR = 0.1;

/** Checks of the places: classes too small for one, ties, shares that are passed, units that just missed one. */
export function checkPlaces(read: ReadAssessment, appraisal: Appraisal, findings: Findings): void {
  for (const line of appraisal.quotaLines) {
    tellNone(read, appraisal, line, findings);
    tellRounded(read, appraisal, line, findings);
    tellHigher(read, appraisal, line, findings);
    tellPassed(read, appraisal, line, findings);
    tellTied(read, appraisal, line, findings);
    tellNear(read, appraisal, line, findings);
  }
  appraisal.scheme.bands.forEach(({ name, share, places }, band) => {
    if (share === null || places === null) return;
    findings.add("warning", "shareUnused", read.grades.placeOf(band, "share"), { grade: name });
  });
}

/** The units of a class in words; −1 is all classes together (统筹). */
export function classWords({ classNames }: Columns, classIndex: number): Sentence {
  const name = classIndex < 0 ? "" : classNames[classIndex]!;
  if (name === "") return { "zh-CN": "全部单位", "en-US": "all units" };
  return { "zh-CN": `“${name}”`, "en-US": `"${name}"` };
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(12))}%`;
}

/** A share reached, for people: 33.33%. */
function reached(count: number, base: number): string {
  return `${Number(((100 * count) / base).toFixed(2))}%`;
}

function about({ columns, scheme }: Appraisal, { classIndex, band, base }: QuotaLine) {
  return { class: classWords(columns, classIndex), grade: scheme.bands[band]!.name, base };
}

function tellNone(
  read: ReadAssessment,
  appraisal: Appraisal,
  line: QuotaLine,
  findings: Findings,
): void {
  const { limit, base, share, band } = line;
  if (limit > 0 || base === 0 || Number.isNaN(share)) return;
  const details = { ...about(appraisal, line), share: percent(share) };
  findings.add("info", "noPlaces", read.grades.placeOf(band, "share"), details);
}

const ROUNDINGS: Readonly<Record<QuotaSettings["rounding"], Sentence>> = {
  down: { "zh-CN": "舍去", "en-US": "down" },
  "half-up": { "zh-CN": "四舍五入", "en-US": "half up" },
  up: { "zh-CN": "进一", "en-US": "up" },
};

/** Places beyond the share that rounding gave. */
function tellRounded(
  { settings }: ReadAssessment,
  appraisal: Appraisal,
  line: QuotaLine,
  findings: Findings,
): void {
  const { rounding } = appraisal.scheme.settings.quota;
  const { base, rounded, limit, counted } = line;
  if (Number.isNaN(rounded)) return;
  const exact = exactPlaces(base, rounded);
  const places = limit - counted;
  if (places <= exact || rounding === "down") return;
  findings.add("warning", "roundedShare", settings.placeOf("quotaRounding"), {
    ...about(appraisal, line),
    rounding: ROUNDINGS[rounding],
    share: percent(rounded),
    exact,
    places,
    reached: reached(places, base),
  });
}

/** A share above the general one, by class or by the unit's own result, that no document stands behind. */
function tellHigher(
  { grades, settings }: ReadAssessment,
  appraisal: Appraisal,
  line: QuotaLine,
  findings: Findings,
): void {
  const { scheme, columns } = appraisal;
  if (line.classIndex < 0) return;
  const className = columns.classNames[line.classIndex]!;
  const { share } = bandShare(scheme, line.band, className);
  const general = scheme.bands[line.band]!.share;
  const { higherShareBasis } = settings.facts;
  const basis = higherShareBasis[className] || higherShareBasis[""];
  if (general === null || !(share > general) || basis) return;
  findings.add("warning", "higherShareWithoutBasis", grades.placeOf(line.band, "share"), {
    ...about(appraisal, line),
    share: percent(share),
    general: percent(general),
  });
}

/** 合计 that nobody asked for: where it gives a band more than its own places. */
function tellPassed(
  { settings, grades }: ReadAssessment,
  appraisal: Appraisal,
  line: QuotaLine,
  findings: Findings,
): void {
  const { method, rounding } = appraisal.scheme.settings.quota;
  if (method !== "cumulative" || settings.placeOf("quotaMethod").address !== "") return;
  const { base, count, share, won, band } = line;
  const own = Number.isNaN(share) ? count : quotaPlaces(base, share, rounding);
  if (won <= own) return;
  findings.add("warning", "quotaMethodMissing", grades.placeOf(band, "name"), {
    ...about(appraisal, line),
    count: won,
    share: Number.isNaN(share)
      ? { "zh-CN": `名额 ${own} 个`, "en-US": `${own} places` }
      : { "zh-CN": `比例 ${percent(share)}（${own} 个）`, "en-US": `${percent(share)} (${own})` },
    reached: reached(won, base),
  });
}

/** Ties that leave a grade open, told at the best band that the tied can get. */
function tellTied(
  read: ReadAssessment,
  appraisal: Appraisal,
  line: QuotaLine,
  findings: Findings,
): void {
  const { score, possible, scheme } = appraisal;
  if (line.pending === 0 || possible === null) return;
  const bit = 1 << line.band;
  const tied: number[] = [];
  possible.forEach((bits, unit) => {
    if ((bits & bit) === 0 || (bits & (bit - 1)) !== 0) return;
    if (isOfLine(appraisal, line, unit)) tied.push(unit);
  });
  if (tied.length === 0) return;
  const { decimals } = scheme.settings;
  const scores = tied.map((unit) => numberOfTicks(score[unit]!, decimals).toFixed(decimals));
  findings.add("warning", "tieAtLine", read.data.placeOf(tied[0]!, "unit"), {
    ...about(appraisal, line),
    names: namesOf(tied, read),
    score: listed([...new Set(scores)]),
    places: line.places,
  });
}

/** Longer lists of names are cut: who is tied stands in the results. */
const MOST_NAMES = 20;

function namesOf(units: readonly number[], { data }: ReadAssessment): Sentence {
  const names = listed(units.slice(0, MOST_NAMES).map((unit) => data.units.at(unit)!));
  if (units.length <= MOST_NAMES) return names;
  return {
    "zh-CN": `${names["zh-CN"]}等 ${units.length} 个单位`,
    "en-US": `${names["en-US"]} and others (${units.length} units)`,
  };
}

/** Units that missed a place by less than 0.1: what rounding or one late value could turn round. */
function tellNear(
  read: ReadAssessment,
  appraisal: Appraisal,
  line: QuotaLine,
  findings: Findings,
): void {
  const { scheme, score, placeOf } = appraisal;
  const { decimals } = scheme.settings;
  const scoreOf = (unit: number): number => numberOfTicks(score[unit]!, decimals);
  // Sums of places are better when they are smaller.
  const sign = scheme.settings.method === "places" ? -1 : 1;
  const last = lowestWinner(appraisal, line, sign);
  if (last < 0) return;
  for (let unit = 0; unit < score.length; unit++) {
    if (!isOfLine(appraisal, line, unit)) continue;
    const isOver = placeOf(unit, line.band) === Place.over;
    if (!isOver || sign * (scoreOf(last) - scoreOf(unit)) >= NEAR - 1e-9) continue;
    findings.add("info", "nearQuota", read.data.placeOf(unit, "unit"), {
      unit: read.data.units.at(unit)!,
      score: scoreOf(unit).toFixed(decimals),
      grade: scheme.bands[line.band]!.name,
      line: scoreOf(last).toFixed(decimals),
    });
  }
}

/** The first of the units that won a place with the least score; −1 where none did. */
function lowestWinner(appraisal: Appraisal, line: QuotaLine, sign: number): number {
  const { score, placeOf } = appraisal;
  let last = -1;
  for (let unit = 0; unit < score.length; unit++) {
    if (!isOfLine(appraisal, line, unit) || placeOf(unit, line.band) !== Place.won) continue;
    if (last < 0 || sign * score[unit]! < sign * score[last]!) last = unit;
  }
  return last;
}

function isOfLine({ columns }: Appraisal, { classIndex }: QuotaLine, unit: number): boolean {
  return classIndex < 0 || (columns.classes?.[unit] ?? 0) === classIndex;
}
