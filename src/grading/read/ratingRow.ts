import { ballot } from "../../scoring/ratings/ballot";
import type { Votes } from "../../scoring/ratings/ratedSource";
import type { Scheme } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { keyOf } from "../format/header";
import { MARK_KIND, readPlain } from "./cells";
import type { Table, TableRow } from "./table";

/** What one source gave a unit: marks, each of a rating or of a row of ballots. */
export interface SourceRatings {
  readonly marks: readonly number[];
  /** The ballots of all its rows; null where it gave marks. */
  readonly votes: Votes | null;
}

/** The ratings of several rows of one source. */
export function joined(known: SourceRatings | undefined, more: SourceRatings): SourceRatings {
  if (!known) return more;
  const votes = known.votes && more.votes ? addedVotes(known.votes, more.votes) : null;
  return { marks: [...known.marks, ...more.marks], votes };
}

function addedVotes(one: Votes, other: Votes): Votes {
  return {
    counts: one.counts.map(({ name, count }, at) => {
      return { name, count: count + other.counts[at]!.count };
    }),
    valid: one.valid + other.valid,
    abstentions: one.abstentions + other.abstentions,
    invalid: one.invalid + other.invalid,
  };
}

/** What says how many ballots there were, beside the votes. */
const BALLOT_KEYS = ["issued", "returned", "valid", "abstentions"] as const;

/** What a row gives: its mark as written, or ballots. */
export function ratingIn(
  row: TableRow,
  table: Table,
  scheme: Scheme,
  findings: Findings,
): SourceRatings | null {
  const number = (key: string): number | null =>
    readPlain(
      row.value(key),
      row.place(key),
      MARK_KIND[scheme.settings.marking],
      findings,
      row.format(key),
    );
  const options = table.namesOf("votes");
  const votes = options.map((name) => number(keyOf("votes", name)));
  if (votes.every((count) => count === null)) {
    const mark = number("mark");
    for (const key of BALLOT_KEYS) {
      if (number(key) !== null) findings.add("warning", "ballotWithoutVotes", row.place(key));
    }
    return mark === null ? null : { marks: [mark], votes: null };
  }
  if (number("mark") !== null) findings.add("error", "markAndVotes", row.place("mark"));
  const { voteValues } = scheme.settings.panel;
  const result = findings.attempt(row.place(keyOf("votes", options[0]!)), () =>
    ballot(
      votes.map((count) => count ?? 0),
      {
        values: options.map((name) => voteValues[name] ?? 0),
        abstentions: number("abstentions") ?? 0,
        invalid: invalidVotes(),
        issued: number("issued") ?? undefined,
        returned: number("returned") ?? undefined,
        valid: number("valid") ?? undefined,
      },
    ),
  );
  if (!result) return null;
  const { score, valid, abstentions, invalid } = result;
  const counts = options.map((name, at) => ({ name, count: votes[at] ?? 0 }));
  return { marks: [score], votes: { counts, valid, abstentions, invalid } };

  /** 收回 less 有效 and 弃权. */
  function invalidVotes(): number {
    const returned = number("returned");
    const valid = number("valid");
    if (returned === null || valid === null) return 0;
    return returned - valid - (number("abstentions") ?? 0);
  }
}
