import { plainWord } from "../../../scoring/plainWord";
import { written } from "../../merge/schemeDifferences";
import type { TableRow } from "../../read/table";
import type { Form, Pair } from "./forms";
import type { Master } from "./master";
import { pairKey } from "./pairName";

/** Who rates, as far as the rows of 评分 do not say it. */
export interface RaterChoice {
  /** How many raters, who are numbered and have no name, for a source whose rows name nobody. */
  readonly series: Readonly<Record<string, number>>;
  /** Sources whose raters are other people for each unit: a form for each unit and rater. */
  readonly ofEachUnit: readonly string[];
}

const NO_CHOICE: RaterChoice = { series: {}, ofEachUnit: [] };

/** What stands in 打分 where a rater is asked for nothing. */
export const NOT_ASKED = "—";

/** A row of 评分. */
interface RatingRow extends Pair {
  readonly source: string;
  readonly code: string;
  readonly row: TableRow;
}

/** Who rates themselves is somebody else for each unit. */
const SELF = new Set(["自评", "自我评价", "自我测评", "本人", "self", "self-assessment"]);

/** A form for each rater that 评分 names, and for each of a series; ballots are counted, not rated, and get none. */
export function raterForms(
  master: Master,
  { series, ofEachUnit }: RaterChoice = NO_CHOICE,
): Form[] {
  const forms = new Map<string, Form & { pairs: Pair[] }>();
  const each = new Set(ofEachUnit.map(plainWord));
  for (const { source, code, unit, indicator } of ratingRows(master)) {
    const isOwn = SELF.has(plainWord(source)) || each.has(plainWord(source));
    const about = isOwn ? master.read.data.units[unit]! : "";
    for (const rater of code === "" ? numbers(series[source] ?? 0) : [code]) {
      const reporter = [source, rater, about].filter((text) => text !== "").join(" ");
      const form = forms.get(reporter) ?? {
        reporter,
        role: "rater" as const,
        pairs: [],
        rater: { source, code: rater },
      };
      forms.set(reporter, form);
      const isKnown = form.pairs.some((pair) => pair.unit === unit && pair.indicator === indicator);
      if (!isKnown) form.pairs.push({ unit, indicator });
    }
  }
  const all = [...forms.values()];
  const sources = [...new Set(all.map(({ rater }) => rater!.source))];
  return sources.flatMap((source) => all.filter(({ rater }) => rater!.source === source));
}

/** Sources whose rows name no rater: a number of raters can be given for them. */
export function namelessSources(master: Master): string[] {
  const rows = ratingRows(master).filter(({ code }) => code === "");
  return [...new Set(rows.map(({ source }) => source))];
}

function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, "0"));
}

function ratingRows({ ratings, read }: Master): RatingRow[] {
  if (!ratings) return [];
  const units = new Map(read.data.units.map((name, unit) => [plainWord(name), unit]));
  const codes = new Map(read.scheme.indicators.map(({ code }, at) => [plainWord(code), at]));
  const hasBallots = ratings.namesOf("votes").length > 0;
  return ratings.rows.flatMap((row) => {
    const unit = units.get(plainWord(written(row.value("unit"))));
    const indicator = codes.get(plainWord(written(row.value("code"))));
    const source = written(row.value("source"));
    const code = written(row.value("rater"));
    const isBallot = hasBallots && code === "";
    if (unit === undefined || indicator === undefined || source === "" || isBallot) return [];
    return [{ unit, indicator, source, code, row }];
  });
}

/** The row of 评分 for a mark of a form; undefined where a rater of a series has none yet. */
export function ratingRowOf(master: Master, { rater }: Form, pair: Pair): TableRow | undefined {
  const { data, scheme } = master.read;
  const key = pairKey(data.units[pair.unit]!, scheme.indicators[pair.indicator]!.code);
  const words = [key, rater!.source, rater!.code].map(plainWord).join("\t");
  return rowsByRater(master).get(words);
}

const found = new WeakMap<Master, ReadonlyMap<string, TableRow>>();

/** Rows of 评分 are looked for once for each mark, so that they are ordered once. */
function rowsByRater(master: Master): ReadonlyMap<string, TableRow> {
  const known = found.get(master);
  if (known) return known;
  const rows = new Map<string, TableRow>();
  for (const row of master.ratings?.rows ?? []) {
    const key = pairKey(written(row.value("unit")), written(row.value("code")));
    const words = [key, written(row.value("source")), written(row.value("rater"))].map(plainWord);
    if (!rows.has(words.join("\t"))) rows.set(words.join("\t"), row);
  }
  found.set(master, rows);
  return rows;
}
