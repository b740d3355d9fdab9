import type { Columns } from "../../scoring/columns";
import { listed } from "../../scoring/locale";
import { ANONYMITY_FLOOR, panel, type PanelSource } from "../../scoring/ratings/panel";
import type { RatedSource, Substitute, Votes } from "../../scoring/ratings/ratedSource";
import { TRIM_FROM } from "../../scoring/ratings/trimmedMean";
import type { PanelSettings, Scheme } from "../../scoring/scheme";
import type { Findings, Place } from "../findings/finding";
import type { SourceRatings } from "./ratingRow";
import type { DataColumns } from "./dataColumns";

/** All ratings of one unit on one indicator, by source. */
export interface Rated {
  readonly unit: number;
  readonly indicator: number;
  readonly bySource: Map<string, SourceRatings>;
  readonly place: Place;
}

/** What ratings are put together under, and where what is wrong with them is said. */
export interface RatingGround {
  readonly data: DataColumns;
  readonly scheme: Scheme;
  readonly findings: Findings;
}

/** The rating of one unit on one indicator by all sources; undefined where there is none, which is reported. */
export function ratingOf(
  { unit, indicator, bySource, place }: Rated,
  own: readonly Rated[],
  { data, scheme, findings }: RatingGround,
): { score: number; sources: readonly RatedSource[] } | undefined {
  const { weights, trim, missing } = scheme.settings.panel;
  const stated = Object.keys(weights);
  const sources =
    stated.length > 0 ? stated : [...new Set(own.flatMap((other) => [...other.bySource.keys()]))];
  for (const source of bySource.keys()) {
    if (!sources.includes(source)) findings.add("error", "sourceUnknown", place, { name: source });
  }
  const inClass = own.filter((other) => isGradedBeside(data.columns, other.unit, unit));
  const classMeans = sources.map((source) => meanOf(source, inClass, trim));
  const lacking = sources.filter((source, index) => {
    if (bySource.has(source) || weights[source] === 0) return false;
    return missing === "refuse" || (missing === "mean" && Number.isNaN(classMeans[index]!));
  });
  if (lacking.length > 0) {
    const { name } = scheme.indicators[indicator]!;
    const details = { unit: data.units.at(unit)!, indicator: name, source: listed(lacking) };
    findings.addOfUnit("sourceMissing", place, details);
    return undefined;
  }
  const result = findings.attempt(place, () =>
    panel(
      sources.map((source) => bySource.get(source)?.marks ?? []),
      {
        weights: stated.length > 0 ? sources.map((source) => weights[source]!) : undefined,
        trim,
        missing,
        classMeans,
      },
    ),
  );
  if (!result) return undefined;
  const told = sources.map((name, index): RatedSource => {
    const given = bySource.get(name);
    const weight = stated.length > 0 ? weights[name]! : null;
    if (given) return ratedSource(name, weight, given, result.sources[index]!, trim);
    const raters = inClass.filter((other) => other.bySource.has(name)).length;
    const mean = classMeans[index]!;
    const nothing = { name, weight, count: 0, dropped: 0, mean: null, votes: null };
    return { ...nothing, substitute: substituteFor(missing, mean, raters) };
  });
  // A source of weight 0 that gave nothing takes no part.
  const isPart = ({ weight, count }: RatedSource): boolean => weight !== 0 || count > 0;
  return { score: result.score, sources: told.filter(isPart) };
}

function ratedSource(
  name: string,
  weight: number | null,
  { marks, votes }: SourceRatings,
  { shownMean }: PanelSource,
  trim: number,
): RatedSource {
  const dropped = marks.length >= TRIM_FROM ? trim : 0;
  // A row of ballots is one mark of many people.
  const mean = votes ? shownBallots(votes, marks) : shownMean;
  return { name, weight, count: marks.length, dropped, mean, votes, substitute: null };
}

function shownBallots({ valid }: Votes, marks: readonly number[]): number | null {
  return valid < ANONYMITY_FLOOR ? null : panel([marks]).score;
}

function substituteFor(
  missing: PanelSettings["missing"],
  mean: number,
  units: number,
): Substitute | null {
  if (missing === "mean") return { kind: "mean", mean, units };
  return missing === "refuse" ? null : { kind: missing };
}

/** Whether a unit is graded in the class of another. */
function isGradedBeside({ classes, participation }: Columns, other: number, unit: number): boolean {
  const classOf = (index: number): number => classes?.[index] ?? 0;
  return classOf(other) === classOf(unit) && !participation?.[other];
}

/** The mean over units of what a source gave them; NaN where it gave nothing. */
function meanOf(source: string, units: readonly Rated[], trim: number): number {
  const means = units
    .filter((other) => other.bySource.has(source))
    .map((other) => panel([other.bySource.get(source)!.marks], { trim }).score);
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
