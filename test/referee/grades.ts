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
    const byTier = placesOf(scheme, columns, group);
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
      each.map((one) => candidateOf(scheme, columns, one, evidence, byTier)),
    );
    const isCumulative = settings.quota.method === "cumulative";
    const possible = possibleGrades(candidates, { byTier, taken, isCumulative });
    tied.forEach((each, at) =>
      each.forEach(({ unit }, place) => found.set(unit, possible[at]![place]!)),
    );
  }
  return found;
}

/** The tiers that a unit may compete for, and the one that it has without any place. */
function candidateOf(
  scheme: Scheme,
  columns: Columns,
  { unit, score, effects }: Scored,
  evidence: Evidence,
  byTier: readonly (number | null)[],
): Candidate {
  const { bands } = scheme;
  const band = bandOf(bands, score);
  const floor = bestOpen(bands, band, effects);
  const isEligible = (tier: number): boolean =>
    tier >= floor &&
    bands[tier]!.conditions.every((each) => isMet(scheme, columns, each, evidence, unit));
  const all = bands.map((_, tier) => tier).filter(isEligible);
  const last = bands.length - 1;
  const safe = all.find((tier) => byTier[tier] === null && tier >= band) ?? last;
  const open = all.filter((tier) => {
    if (byTier[tier] === null || tier >= safe) return false;
    const { minimum } = bands[tier]!;
    return minimum === null ? isInBand(bands, band, tier) : order(score, read(minimum)) >= 0;
  });
  return { open, safe };
}
