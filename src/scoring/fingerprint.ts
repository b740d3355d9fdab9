import { atFifteenDigits } from "./decimal";
import { DEFAULT_SETTINGS, type Indicator, type Scheme, type Settings } from "./scheme";
import { sha256 } from "./sha256";

/**
 * The fingerprint of a scheme: SHA-256 of the sorted JSON of its settings, indicators and bands with English ids.
 * Data, persons and labels (names of the scheme, of indicators and of groups) stay out; a group counts by its place.
 * Two workbooks with the same fingerprint are graded by the same rules.
 */
export function fingerprint({ settings, indicators, bands }: Scheme): string {
  const groups = new Map<string, number>();
  const content = {
    settings: withDefaults(settings),
    indicators: indicators.map(unlabelled),
    bands,
  };
  return sha256(JSON.stringify(sorted(content)));

  function unlabelled({ name: _label, groups: path, ...rules }: Indicator): unknown {
    const steps = path.map(({ weight }, depth) => {
      const key = JSON.stringify(path.slice(0, depth + 1).map(({ name }) => name));
      const place = groups.get(key) ?? groups.size;
      groups.set(key, place);
      return { place, weight };
    });
    return { ...rules, groups: steps };
  }
}

/**
 * Settings that are not there count as their defaults; one that came after the first version stays out while it has
 * its default. So a newer version finds the same fingerprint.
 */
function withDefaults(settings: Settings): Partial<Settings> {
  const { quota, panel, bonus, deduction, trend: _later, ...first } = DEFAULT_SETTINGS;
  const { trend, ...own } = settings;
  const hasTrend = trend !== undefined && (trend.progress !== null || trend.rankMove !== null);
  return {
    ...first,
    ...own,
    ...(hasTrend ? { trend } : {}),
    quota: { ...quota, ...settings.quota },
    panel: { ...panel, ...settings.panel },
    bonus: { ...bonus, ...settings.bonus },
    deduction: { ...deduction, ...settings.deduction },
  };
}

/** The value with the keys of every object in order and numbers at 15 digits: how it was written does not matter. */
function sorted(value: unknown): unknown {
  if (typeof value === "number") return atFifteenDigits(value);
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
