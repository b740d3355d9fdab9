import type { Appraisal } from "../../scoring/appraise/appraise";
import type { Columns } from "../../scoring/columns";
import { decisionProblems } from "../../scoring/decision";
import { ScoreError } from "../../scoring/errors";
import { listed, type Sentence } from "../../scoring/locale";
import { Place } from "../../scoring/quota";
import { numberOfTicks } from "../../scoring/round";
import type { ReadWorkbook } from "../read/readWorkbook";
import type { Findings } from "../findings/finding";

/** Above this share, weight that went to other indicators is worth a look (design 3). */
const MUCH_WEIGHT = 0.2;
/** Units so close to a line are worth a second look (design 6). */
const NEAR = 0.1;

/** Checks of the results: ties across a quota, units near a line, weight that moved, decisions without reason. */
export function checkResults(read: ReadWorkbook, appraisal: Appraisal, findings: Findings): void {
  const { data } = read;
  for (const [unit, share] of appraisal.movedShares) {
    if (share <= MUCH_WEIGHT + 1e-12) continue;
    const details = { unit: data.units[unit]!, share: `${Number((share * 100).toFixed(2))}%` };
    findings.add("warning", "movedWeight", data.placeOf(unit, "unit"), details);
  }
  checkQuotas(read, appraisal, findings);
  checkLines(read, appraisal, findings);
  checkQuotaLines(read, appraisal, findings);
  checkDecisions(read, appraisal, findings);
}

function checkQuotas(read: ReadWorkbook, appraisal: Appraisal, findings: Findings): void {
  const { scheme, columns, score, quotaLines, placeOf } = appraisal;
  const { decimals } = scheme.settings;
  for (const { tier, group, places, base, share, pending } of quotaLines) {
    const details = { class: classWords(columns, group), tier: scheme.bands[tier]!.name, base };
    if (places === 0 && base > 0 && share !== null) {
      const none = { ...details, share: `${Number((share * 100).toPrecision(12))}%` };
      findings.add("info", "noPlaces", read.grades.placeOf(tier, "share"), none);
    }
    if (pending === 0) continue;
    const tied = [...score.keys()].filter(
      (unit) =>
        placeOf(unit, tier) === Place.pending &&
        (group < 0 || (columns.classes?.[unit] ?? 0) === group),
    );
    findings.add("warning", "tieAtLine", read.data.placeOf(tied[0]!, "unit"), {
      ...details,
      names: listed(tied.map((unit) => read.data.units[unit]!)),
      score: numberOfTicks(score[tied[0]!]!, decimals).toFixed(decimals),
      places,
    });
  }
}

/** The units of a class in words; −1 is all classes together (统筹). */
function classWords({ classNames }: Columns, group: number): Sentence {
  const name = group < 0 ? "" : classNames[group]!;
  if (name === "") return { "zh-CN": "全部单位", "en-US": "all units" };
  return { "zh-CN": `“${name}”`, "en-US": `“${name}”` };
}

function checkLines(read: ReadWorkbook, appraisal: Appraisal, findings: Findings): void {
  const { scheme, score } = appraisal;
  const { decimals } = scheme.settings;
  score.forEach((ticks, unit) => {
    if (Number.isNaN(ticks)) return;
    const value = numberOfTicks(ticks, decimals);
    for (const { name, lower } of scheme.bands) {
      if (lower === null || lower <= 0 || Math.abs(value - lower) >= NEAR - 1e-9) continue;
      findings.add("info", "nearLine", read.data.placeOf(unit, "unit"), {
        unit: read.data.units[unit]!,
        score: value.toFixed(decimals),
        tier: name,
        limit: lower,
      });
    }
  });
}

function checkDecisions(
  read: ReadWorkbook,
  { scheme, grade }: Appraisal,
  findings: Findings,
): void {
  const sheet = read.sheetOf.get("results")?.name ?? "";
  for (const [unit, decision] of read.decisions) {
    const index = read.data.unitIndex.get(unit);
    const suggested = index === undefined ? undefined : scheme.bands[grade[index]!]?.name;
    if (index === undefined || suggested === undefined) continue;
    for (const { code, details } of decisionProblems(unit, decision, suggested, scheme.bands)) {
      const error = new ScoreError(code, details);
      // The old 结果 sheet is replaced, so the unit's own row is where to look.
      const place = sheet === "" ? read.data.placeOf(index, "unit") : { sheet, address: "" };
      findings.addError(error, place, "warning");
    }
  }
}

/** Units that missed a place by less than 0.1: what rounding or one late value could turn round. */
function checkQuotaLines(read: ReadWorkbook, appraisal: Appraisal, findings: Findings): void {
  const { scheme, columns, score, quotaLines, placeOf } = appraisal;
  const { decimals } = scheme.settings;
  const scores = score.map((ticks) => numberOfTicks(ticks, decimals));
  for (const { tier, group } of quotaLines) {
    const units = [...scores.keys()].filter(
      (unit) => group < 0 || (columns.classes?.[unit] ?? 0) === group,
    );
    const won = units.filter((unit) => placeOf(unit, tier) === Place.won);
    if (won.length === 0) continue;
    const line = Math.min(...won.map((unit) => scores[unit]!));
    for (const unit of units) {
      const isNear = placeOf(unit, tier) === Place.over && line - scores[unit]! < NEAR - 1e-9;
      if (!isNear) continue;
      findings.add("info", "nearQuota", read.data.placeOf(unit, "unit"), {
        unit: read.data.units[unit]!,
        score: scores[unit]!.toFixed(decimals),
        tier: scheme.bands[tier]!.name,
        line: line.toFixed(decimals),
      });
    }
  }
}
