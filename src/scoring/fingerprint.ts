import { atFifteenDigits } from "./numbers/decimal";
import {
  DEFAULT_SETTINGS,
  type Band,
  type Indicator,
  type LedgerLimits,
  type Marking,
  type Period,
  type Rule,
  type Scheme,
  type Settings,
} from "./scheme";
import { sha256 } from "./numbers/sha256";

/**
 * The fingerprint of a scheme: SHA-256 of the sorted JSON of its settings, indicators and bands with English ids.
 * Data, persons and labels (names of the scheme, of indicators and of groups) stay out; a group counts by its place.
 * Two workbooks with the same fingerprint are graded by the same rules.
 *
 * What came after the first version stays out while it says what always held, so that a newer version finds the same
 * fingerprint.
 */
export function fingerprint({ settings, indicators, bands }: Scheme): string {
  const groups = new Map<string, number>();
  const content = {
    settings: ofSettings(settings),
    indicators: indicators.map(unlabelled),
    bands: bands.map(ofBand),
  };
  return sha256(jsonOf(content));

  /** The scale says how cells were written, which the numbers of the rule and of the data no longer show. */
  function unlabelled({
    name: _label,
    scale: _form,
    groups: path,
    rule,
    ...own
  }: Indicator): unknown {
    const steps = path.map(({ weight }, depth) => {
      const key = JSON.stringify(path.slice(0, depth + 1).map(({ name }) => name));
      const place = groups.get(key) ?? groups.size;
      groups.set(key, place);
      return { place, weight };
    });
    return { ...own, rule: ofRule(rule, settings.marking ?? "percent"), groups: steps };
  }
}

/** 封顶分 was 100 unless given; given in 分值制 it now stands in marks. */
function ofRule(rule: Rule, marking: Marking): unknown {
  if (rule.kind === "points") return withoutDefaults(rule, { cap: null });
  if (rule.kind !== "attain") return rule;
  const { cap, ...own } = rule;
  if (cap === null) return { ...own, cap: 100 };
  return marking === "points" ? { ...own, capMarks: cap } : { ...own, cap };
}

function ofBand(band: Band): unknown {
  return withoutDefaults(band, { classShares: {}, classPlaces: {}, conditions: [] });
}

/** Settings that are not there count as their defaults. */
function ofSettings(given: Settings): unknown {
  const standard = DEFAULT_SETTINGS;
  const { period, ...settings } = { ...standard, ...given };
  const quota = { ...standard.quota, ...given.quota };
  const later = {
    singleClass: standard.singleClass,
    trend: { progress: null, rankMove: null },
  };
  return {
    ...withoutDefaults(settings, later),
    ...ofPeriod(period),
    quota: withoutDefaults(quota, { method: "cumulative", rounding: "down" }),
    panel: { ...standard.panel, ...given.panel },
    bonus: ofLimits({ ...standard.bonus, ...given.bonus }),
    deduction: ofLimits({ ...standard.deduction, ...given.deduction }),
  };
}

/** A whole year was 考核年度. */
function ofPeriod(period: Period | null): object {
  if (period === null) return { year: null };
  const year = Number(period.from.slice(0, 4));
  const isYear = period.from === `${year}-01-01` && period.to === `${year}-12-31`;
  return isYear ? { year } : { period };
}

function ofLimits(limits: LedgerLimits): unknown {
  return withoutDefaults(limits, { byLevel: {} });
}

/** The object without those entries that are as they always were. */
function withoutDefaults(object: object, defaults: Readonly<Record<string, unknown>>): object {
  const entries = Object.entries(object).filter(
    ([key, value]) => !Object.hasOwn(defaults, key) || jsonOf(value) !== jsonOf(defaults[key]),
  );
  return Object.fromEntries(entries);
}

function jsonOf(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** The value with the keys of every object in order and numbers at 15 digits: how it was written does not matter. */
function sorted(value: unknown): unknown {
  if (typeof value === "number") return atFifteenDigits(value);
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
