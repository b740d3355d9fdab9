import type { Columns } from "../../src/scoring/columns";
import type { Scheme, VetoEffect } from "../../src/scoring/scheme";
import { bandOf, isInBand } from "./bands";
import { isMet, type Evidence } from "./conditions";
import { order, type Fraction } from "./fractions";
import { partOf } from "./participants";
import { groupsOf, placesOf } from "./quota";
import { tiedGroups, type Standing } from "./ranks";
import { Part, read } from "./reading";
import { possibleGrades, type Candidate } from "./possibleGrades";
import { bestOpen } from "./vetoes";

/** A unit with a published score. */
export interface Scored {
  readonly unit: number;
  readonly weighted: Fraction;
  readonly score: Fraction;
  readonly effects: readonly VetoEffect[];
  readonly standing: Standing;
}

/** The grades that each unit can have, as indexes into the bands, best first. */
export function gradesByGroup(
  scheme: Scheme,
  columns: Columns,
  scored: readonly Scored[],
  evidence: Evidence,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const { bands, settings } = scheme;
  for (const group of groupsOf(scheme, columns)) {
    const byBand = placesOf(scheme, columns, group);
    const taken = bands.map(() => 0);
    for (const unit of group.units) {
      if (partOf(columns, unit) !== Part.direct) continue;
      const grade = columns.directGrades?.[unit] ?? -1;
      if (grade < 0) continue;
      taken[grade]!++;
      found.set(unit, [grade]);
    }
    const members = scored.filter(({ unit }) => group.units.includes(unit));
    const tied = tiedGroups(members, ({ standing }) => standing);
    const candidates = tied.map((each) =>
      each.map((one) => candidateOf(scheme, columns, one, evidence, byBand)),
    );
    const isCumulative = settings.quota.method === "cumulative";
    const possible = possibleGrades(candidates, { byBand, taken, isCumulative });
    tied.forEach((each, at) =>
      each.forEach(({ unit }, place) => found.set(unit, possible[at]![place]!)),
    );
  }
  return found;
}

/** The bands that a unit may compete for, and the one that it has without any place. */
function candidateOf(
  scheme: Scheme,
  columns: Columns,
  { unit, score, effects }: Scored,
  evidence: Evidence,
  byBand: readonly (number | null)[],
): Candidate {
  const { bands } = scheme;
  const reached = bandOf(bands, score);
  const floor = bestOpen(bands, reached, effects);
  const isEligible = (band: number): boolean =>
    band >= floor &&
    bands[band]!.conditions.every((each) => isMet(scheme, columns, each, evidence, unit));
  const all = bands.map((_, band) => band).filter(isEligible);
  const last = bands.length - 1;
  const safe = all.find((band) => byBand[band] === null && band >= reached) ?? last;
  const open = all.filter((band) => {
    if (byBand[band] === null || band >= safe) return false;
    const { minimum } = bands[band]!;
    return minimum === null ? isInBand(bands, reached, band) : order(score, read(minimum)) >= 0;
  });
  return { open, safe };
}
