import { listed } from "../../scoring/locale";
import type { Scheme } from "../../scoring/scheme";
import { ANONYMITY_FLOOR } from "../../scoring/ratings/panel";
import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import { keyOf } from "../format/header";
import type { Table } from "./table";

/** Below so many marks, the same mark for all tells nothing about a rater. */
const ENOUGH = 5;

/** A cell of 评分 with a rating, and whose it is. */
interface Rating {
  /** What a source rates: one indicator of one unit. */
  readonly subject: { readonly unit: string; readonly indicator: string; readonly source: string };
  /** "" where the row names nobody. */
  readonly rater: string;
  /** null where the row holds ballots. */
  readonly mark: number | null;
  readonly place: Place;
}

/** Ratings that are worth a look: of a rater twice, sources with fewer than 3 marks, raters who gave everybody the same. */
export function noteRatings(table: Table, scheme: Scheme, findings: Findings): void {
  const ratings = ratingsIn(table, scheme);
  noteTwice(ratings, findings);
  noteFew(ratings, findings);
  noteSame(ratings, findings);
}

function ratingsIn(table: Table, { indicators }: Scheme): Rating[] {
  const votes = table.namesOf("votes").map((name) => keyOf("votes", name));
  return table.rows.flatMap((row) => {
    const mark = row.value("mark");
    const isMark = typeof mark === "number";
    const voted = votes.find((key) => text(row.value(key)) !== "");
    if (!isMark && voted === undefined) return [];
    const code = text(row.value("code"));
    return {
      subject: {
        unit: text(row.value("unit")),
        indicator: indicators.find((each) => each.code === code)?.name ?? code,
        source: text(row.value("source")),
      },
      rater: text(row.value("rater")),
      mark: isMark ? mark : null,
      place: row.place(isMark ? "mark" : voted!),
    };
  });
}

function noteTwice(ratings: readonly Rating[], findings: Findings): void {
  const named = ratings.filter(({ rater }) => rater !== "");
  for (const same of together(named, (each) => [each.rater, ...subjectOf(each)])) {
    const { subject, rater, place } = same[0]!;
    if (same.length < 2) continue;
    findings.add("warning", "ratedTwice", place, {
      ...subject,
      rater,
      count: same.length,
      places: listed(same.map((each) => each.place.address)),
    });
  }
}

function noteFew(ratings: readonly Rating[], findings: Findings): void {
  const marked = ratings.filter(({ mark }) => mark !== null);
  for (const same of together(marked, subjectOf)) {
    const { subject, place } = same[0]!;
    if (same.length >= ANONYMITY_FLOOR) continue;
    findings.add("info", "fewRatings", place, { ...subject, count: same.length });
  }
}

function noteSame(ratings: readonly Rating[], findings: Findings): void {
  const named = ratings.filter(({ rater, mark }) => rater !== "" && mark !== null);
  for (const own of together(named, ({ rater }) => [rater])) {
    const { place, rater, mark } = own[0]!;
    if (own.length < ENOUGH || own.some((each) => each.mark !== mark)) continue;
    findings.add("info", "sameRatings", place, { rater, mark: mark! });
  }
}

const subjectOf = ({ subject: { unit, indicator, source } }: Rating): string[] => [
  unit,
  indicator,
  source,
];

/** The ratings of the same key, in the order of the rows. */
function together(
  ratings: readonly Rating[],
  keyOfRating: (rating: Rating) => readonly string[],
): Rating[][] {
  const byPanel = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const key = JSON.stringify(keyOfRating(rating));
    const known = byPanel.get(key);
    if (known) known.push(rating);
    else byPanel.set(key, [rating]);
  }
  return [...byPanel.values()];
}

function text(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
