import { ballot } from "../../scoring/ballot";
import { CellState, type Columns } from "../../scoring/columns";
import { panel } from "../../scoring/panel";
import type { Scheme } from "../../scoring/scheme";
import { Findings, type Place } from "../findings/finding";
import { MARK_KIND, readPlain, readText } from "./cells";
import type { ReadData } from "./readData";
import { unitOf } from "./readLedger";
import { noteRatings } from "./ratingNotes";
import { keyOf, type Table, type TableRow } from "./table";

/** All ratings of one unit on one indicator, by source. */
interface Rated {
  readonly unit: number;
  readonly indicator: number;
  readonly bySource: Map<string, number[]>;
  readonly place: Place;
}

/** The codes that 评分 rates, so that 数据 may lack their columns. */
export function ratedCodes(table: Table): Set<string> {
  const ignored = new Findings(); // what is wrong with a code is said where its row is read
  return new Set(table.rows.map((row) => readText(row.value("code"), row.place("code"), ignored)));
}

/**
 * Puts the ratings of 评分 into the columns: the mean of each source, weighted (design 3, "Panels"); ballots by
 * Σ votes × value ÷ valid votes. A value in 数据 goes before ratings.
 */
export function withRatings(
  table: Table,
  data: ReadData,
  scheme: Scheme,
  findings: Findings,
): Columns {
  const rated = collect(table, data, scheme, findings);
  noteRatings(table, scheme, findings);
  const { weights, trim, missing } = scheme.settings.panel;
  const values = data.columns.values.map((column) => ({
    values: column.values.slice(),
    states: column.states?.slice() ?? null,
  }));
  for (const each of rated.values()) {
    const { unit, indicator, bySource, place } = each;
    const column = values[indicator]!;
    const { name } = scheme.indicators[indicator]!;
    if (!column.states || column.states[unit] !== CellState.blank) {
      findings.add("warning", "ratedAndGiven", place, { unit: data.units[unit]!, indicator: name });
      continue;
    }
    const stated = Object.keys(weights);
    const own = [...rated.values()].filter((other) => other.indicator === indicator);
    const sources =
      stated.length > 0 ? stated : [...new Set(own.flatMap((other) => [...other.bySource.keys()]))];
    for (const source of bySource.keys()) {
      if (!sources.includes(source))
        findings.add("error", "sourceUnknown", place, { name: source });
    }
    const result = findings.attempt(place, () =>
      panel(
        sources.map((source) => bySource.get(source) ?? []),
        {
          weights: stated.length > 0 ? sources.map((source) => weights[source]!) : undefined,
          trim,
          missing,
          classMeans: sources.map((source) => classMean(source, unit, own)),
        },
      ),
    );
    if (!result) continue;
    column.values[unit] = result.score;
    column.states[unit] = CellState.number;
  }
  return {
    ...data.columns,
    values: values.map(({ values: numbers, states }) => ({
      values: numbers,
      states: states?.some((state) => state !== CellState.number) ? states : null,
    })),
  };

  /** The mean over the class of what a source gave; NaN where it gave nothing. */
  function classMean(source: string, unit: number, own: readonly Rated[]): number {
    const classOf = (index: number): number => data.columns.classes?.[index] ?? 0;
    const means = own
      .filter((other) => classOf(other.unit) === classOf(unit) && other.bySource.has(source))
      .map((other) => panel([other.bySource.get(source)!], { trim }).score);
    return means.reduce((sum, mean) => sum + mean, 0) / means.length;
  }
}

function collect(
  table: Table,
  data: ReadData,
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
    const mark = markOf(row, table, scheme, findings);
    if (mark === null) continue;
    const key = `${unit} ${indicator}`;
    const place = row.place("unit");
    const known = rated.get(key) ?? {
      unit,
      indicator,
      bySource: new Map<string, number[]>(),
      place,
    };
    rated.set(key, known);
    known.bySource.set(source, [...(known.bySource.get(source) ?? []), mark]);
  }
  return rated;
}

/** The mark of a row: as written, or from its votes. */
function markOf(row: TableRow, table: Table, scheme: Scheme, findings: Findings): number | null {
  const number = (key: string): number | null =>
    readPlain(row.value(key), row.place(key), MARK_KIND[scheme.settings.marking], findings);
  const options = table.namesOf("votes");
  const votes = options.map((name) => number(keyOf("votes", name)));
  if (votes.every((count) => count === null)) return number("mark");
  const { voteValues } = scheme.settings.panel;
  const result = findings.attempt(row.place(keyOf("votes", options[0]!)), () =>
    ballot(
      votes.map((count) => count ?? 0),
      {
        values: options.map((name) => voteValues[name] ?? NaN),
        abstentions: number("abstentions") ?? 0,
        invalid: invalidVotes(),
        issued: number("issued") ?? undefined,
        returned: number("returned") ?? undefined,
      },
    ),
  );
  return result?.score ?? null;

  /** 收回 less 有效 and 弃权. */
  function invalidVotes(): number {
    const returned = number("returned");
    const valid = number("valid");
    if (returned === null || valid === null) return 0;
    return returned - valid - (number("abstentions") ?? 0);
  }
}
