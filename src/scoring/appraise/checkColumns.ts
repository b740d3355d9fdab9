import type { Columns, VetoRow } from "../columns";
import { ScoreError } from "../errors";
import type { Scheme, Settings } from "../scheme";

/**
 * Refuses data beside the values that cannot be appraised: coefficients not above zero, shares of points outside
 * of 0–1, vetoes that would raise a grade, score vetoes where places are added up.
 *
 * @throws {ScoreError} invalidCoefficient, invalidLedgerPoints, invalidLedgerShare, invalidVeto, scoreVetoWithPlaces
 */
export function checkColumns({ settings }: Scheme, columns: Columns): void {
  checkCoefficients(columns);
  checkLedger(columns);
  for (const row of columns.vetoes) checkVeto(row, settings);
}

function checkCoefficients({ difficulty, post }: Columns): void {
  for (const coefficients of [difficulty, post]) {
    // NaN is "not given".
    const coefficient = coefficients?.find((each) => each <= 0 || each === Infinity);
    if (coefficient !== undefined) throw new ScoreError("invalidCoefficient", { coefficient });
  }
}

function checkLedger({ ledger }: Columns): void {
  for (const { item, points, share } of ledger) {
    if (!Number.isFinite(points)) throw new ScoreError("invalidLedgerPoints", { item, points });
    if (!(share > 0 && share <= 1)) throw new ScoreError("invalidLedgerShare", { item, share });
  }
}

function checkVeto({ item, effect }: VetoRow, { method }: Settings): void {
  const isScoreVeto = effect.kind === "zero" || effect.kind === "cap";
  if (isScoreVeto && method === "places") throw new ScoreError("scoreVetoWithPlaces", { item });
  const isDrop = effect.kind !== "drop" || (Number.isInteger(effect.grades) && effect.grades > 0);
  const isCap = effect.kind !== "cap" || (Number.isFinite(effect.score) && effect.score >= 0);
  if (!isDrop || !isCap) throw new ScoreError("invalidVeto", { item });
}
