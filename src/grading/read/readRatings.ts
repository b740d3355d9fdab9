import { CellState, type Columns } from "../../scoring/columns";
import type { RatedSource } from "../../scoring/ratings/ratedSource";
import type { Scheme } from "../../scoring/scheme";
import { Findings } from "../findings/finding";
import { readText } from "./cells";
import { ratingOf, type Rated } from "./ratingOf";
import { joined, ratingIn, type SourceRatings } from "./ratingRow";
import type { DataColumns } from "./dataColumns";
import { unitOf } from "./unitOf";
import { noteRatings } from "./ratingNotes";
import { keyOf } from "../format/header";
import type { Table } from "./table";

/** How the sources rated each unit under each indicator; null where the value is no rating. */
export type RatingsOf = (indicator: number, unit: number) => readonly RatedSource[] | null;

/** Where nobody rated anything. */
export const NO_RATINGS: RatingsOf = () => null;

/** The codes that 评分 rates, so that 数据 may lack their columns. */
export function ratedCodes(table: Table | undefined): Set<string> {
  if (!table) return new Set();
  const ignored = new Findings(); // what is wrong with a code is said where its row is read
  return new Set(table.rows.map((row) => readText(row.value("code"), row.place("code"), ignored)));
}

/**
 * Puts the ratings of 评分 into the columns: the mean of each source, weighted (docs/rules.md, Panels); ballots by
 * Σ votes × value ÷ valid votes. A value in 数据 goes before ratings. How each value came about goes with it.
 */
export function withRatings(
  table: Table,
  data: DataColumns,
  scheme: Scheme,
  findings: Findings,
): { columns: Columns; ratingsOf: RatingsOf } {
  const origins = new Map<string, readonly RatedSource[]>();
  const rated = [...collect(table, data, scheme, findings).values()];
  noteRatings(table, scheme, findings);
  checkVotes(table, scheme, findings);
  const values = data.columns.values.map((column) => ({
    values: column.values.slice(),
    states: column.states?.slice() ?? null,
  }));
  for (const each of rated) {
    const { unit, indicator, place } = each;
    const column = values[indicator]!;
    const { name } = scheme.indicators[indicator]!;
    if (!column.states || column.states[unit] !== CellState.blank) {
      findings.add("warning", "ratedAndGiven", place, {
        unit: data.units.at(unit)!,
        indicator: name,
      });
      continue;
    }
    // Said once, and a value that is no number has no score: the unit alone has no result.
    column.states[unit] = CellState.number;
    const own = rated.filter((other) => other.indicator === indicator);
    const rating = ratingOf(each, own, { data, scheme, findings });
    if (!rating) continue;
    column.values[unit] = rating.score;
    origins.set(`${unit} ${indicator}`, rating.sources);
  }
  const columns: Columns = {
    ...data.columns,
    values: values.map(({ values: numbers, states }) => ({
      values: numbers,
      states: states?.some((state) => state !== CellState.number) ? states : null,
    })),
  };
  return { columns, ratingsOf: (indicator, unit) => origins.get(`${unit} ${indicator}`) ?? null };
}

/** What a vote is worth stands in the scheme. */
function checkVotes(table: Table, { settings }: Scheme, findings: Findings): void {
  for (const name of table.namesOf("votes")) {
    if (Object.hasOwn(settings.panel.voteValues, name)) continue;
    findings.add("error", "voteUnknown", table.headerPlace(keyOf("votes", name)), { name });
  }
}

function collect(
  table: Table,
  data: DataColumns,
  scheme: Scheme,
  findings: Findings,
): Map<string, Rated> {
  const rated = new Map<string, Rated>();
  for (const row of table.rows) {
    const unit = unitOf(row, data, findings);
    const code = readText(row.value("code"), row.place("code"), findings);
    const indicator = scheme.indicators.findIndex((each) => each.code === code);
    if (indicator < 0) findings.add("error", "codeUnknown", row.place("code"), { code });
    const source = readText(row.value("source"), row.place("source"), findings);
    if (source === "")
      findings.add("error", "valueMissing", row.place("source"), {
        what: { "zh-CN": "来源", "en-US": "The source" },
      });
    if (unit === undefined || indicator < 0 || source === "") continue;
    const given = ratingIn(row, table, scheme, findings);
    if (given === null) continue;
    const key = `${unit} ${indicator}`;
    const place = row.place("unit");
    const known = rated.get(key) ?? {
      unit,
      indicator,
      bySource: new Map<string, SourceRatings>(),
      place,
    };
    rated.set(key, known);
    known.bySource.set(source, joined(known.bySource.get(source), given));
  }
  return rated;
}
