import type { AskedTable } from "./askedTable";
import type { Settled } from "./settle";

/** How much a table looks like an assessment. */
export function tableScore({ units, settled, mapping }: AskedTable): number {
  const { weights, proof } = settled;
  const isProof = proof !== undefined || isMade(settled);
  const backing = 1 + (weights ? 1 : 0) + (isProof ? 1 : 0) + (mapping.rank ? 0.3 : 0);
  const parts = isMade(settled) ? 1 : Math.min(1, (mapping.indicators.length + 1) / 3);
  return units.confidence * parts * backing;
}

/** Whether the only score was made from columns beside it, by judges or by votes. */
export function isMade({ chosen }: Settled): boolean {
  const [only, second] = chosen;
  return !second && (only?.why === "proven" || only?.why === "sumOfPlaces");
}
