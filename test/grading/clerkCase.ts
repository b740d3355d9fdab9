import type { Columns, LedgerRow } from "../../src/scoring/columns";
import { fullScore } from "../../src/scoring/fullMarks";
import type { Indicator, LedgerLimits, Rule, Scale, Scheme } from "../../src/scoring/scheme";
import { weightFor } from "../../src/scoring/weights/weightTree";
import { acceptedCase } from "../scoring/appraise/randomCase";

/** A random case as a workbook can hold it: marks within their limits, rules with the parameters that 指标 knows. */
export function clerkCase(seed: number, units?: number): { scheme: Scheme; columns: Columns } {
  const { scheme, columns } = acceptedCase(seed, units);
  const kept = scheme.indicators.flatMap((indicator, index) =>
    isHeld(scheme, indicator) ? [index] : [],
  );
  // Groups are filled down in 指标, so indicators with fewer groups stand before those with more.
  kept.sort((a, b) => scheme.indicators[a]!.groups.length - scheme.indicators[b]!.groups.length);
  const indicators = kept.map((index) => ({
    ...scheme.indicators[index]!,
    scale: scaleOf(scheme.indicators[index]!),
    rule: ruleOf(scheme.indicators[index]!),
  }));
  const pick = <T>(all: readonly T[]): T[] => kept.map((index) => all[index]!);
  const picked: Columns = {
    ...columns,
    values: pick(columns.values),
    targets: pick(columns.targets).map((own, index) =>
      takesTarget(indicators[index]!.rule) ? own : null,
    ),
    bases: pick(columns.bases),
    qualities: pick(columns.qualities).map((own, index) =>
      indicators[index]!.rule.kind === "points" ? own : null,
    ),
  };
  const codes = new Set(indicators.map(({ code }) => code));
  const bands = scheme.bands.map((band) => ({
    ...band,
    conditions: band.conditions.filter((each) =>
      each.kind === "allMet"
        ? indicators.some(({ category }) => category === each.category)
        : codes.has(each.code),
    ),
  }));
  const tieBreakers = scheme.settings.tieBreakers.filter((code) => codes.has(code));
  const held = { ...scheme, settings: { ...scheme.settings, tieBreakers }, indicators, bands };
  const own = withKnownClasses(withKnownLimits(held, columns.ledger), columns);
  return { scheme: own, columns: withMarks(own, withDates(own, picked)) };
}

/** Limits that name what the ledger has; levels are known without it. */
function withKnownLimits(scheme: Scheme, ledger: readonly LedgerRow[]): Scheme {
  const { settings } = scheme;
  const known = (limits: LedgerLimits): LedgerLimits => ({
    ...limits,
    byType: withNames(limits.byType, new Set(ledger.map(({ type }) => type))),
    byItem: withNames(limits.byItem, new Set(ledger.map(({ item }) => item))),
  });
  const own = { bonus: known(settings.bonus), deduction: known(settings.deduction) };
  return { ...scheme, settings: { ...settings, ...own } };
}

function withNames<Value>(values: Readonly<Record<string, Value>>, names: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}

/** Weights by class, of the classes that have a unit. */
function withKnownClasses(scheme: Scheme, { classes, classNames, size }: Columns): Scheme {
  const used = new Set(
    Array.from({ length: size }, (_, unit) => classNames[classes?.[unit] ?? 0]!),
  );
  const indicators = scheme.indicators.map((each) => ({
    ...each,
    classWeights: withNames(each.classWeights, used),
  }));
  return { ...scheme, indicators };
}

/** No row twice; with a period deductions and vetoes have their date. */
function withDates({ settings }: Scheme, columns: Columns): Columns {
  const { period } = settings;
  const dated = <Row extends { readonly date: string }>(row: Row): Row =>
    period !== null && row.date === "" ? { ...row, date: period.from } : row;
  const seen = new Set<string>();
  const ledger = columns.ledger
    .map((row) => (row.points < 0 ? dated(row) : row))
    .filter((row) => {
      const key = JSON.stringify(row);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  return { ...columns, ledger, vetoes: columns.vetoes.map(dated) };
}

/** Marks are never per cents, growths always are, or per mille. */
function scaleOf({ rule, measure, scale }: Indicator): Scale {
  if (rule.kind === "direct") return "plain";
  const isGrowth = measure !== "value" && measure !== "change";
  return isGrowth && scale === "plain" ? "percent" : scale;
}

/** Parameters that a rule does not use have no cell that may hold them. */
function ruleOf({ category, rule }: Indicator): Rule {
  if (rule.kind === "compete" && rule.method !== "rank") return { ...rule, dropPerPlace: null };
  if (rule.kind !== "attain") return rule;
  const floor = rule.direction === "equal" ? null : rule.floor;
  return { ...rule, floor, cap: rule.partial && category !== "B" ? rule.cap : null };
}

function takesTarget(rule: Rule): boolean {
  return "target" in rule && !Array.isArray(rule.target);
}

function isHeld({ settings }: Scheme, { category, rule, weight }: Indicator): boolean {
  // A constraint that vetoes always gives the lowest grade in 指标.
  if (category === "C") return rule.kind !== "veto";
  const mayLackWeight = settings.marking === "points" && settings.method === "score";
  return weight !== null || (mayLackWeight && rule.kind === "points");
}

/** Direct marks brought between 0 and full marks. */
function withMarks({ indicators, settings }: Scheme, columns: Columns): Columns {
  const values = columns.values.map((column, index) => {
    const indicator = indicators[index]!;
    if (indicator.rule.kind !== "direct" || indicator.category === "C") return column;
    return {
      ...column,
      values: column.values.map((value, unit) => {
        const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
        const full = fullScore(indicator, weightFor(indicator, className), settings.marking);
        const most = full > 0 ? full : 100;
        return Number.isNaN(value) ? value : Math.min(Math.max(0, value), most);
      }),
    };
  });
  return { ...columns, values };
}
