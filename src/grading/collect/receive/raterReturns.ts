import type { FormOutcome } from "./formOutcome";
import { notice, type Notice } from "./notice";

/** A mean of fewer raters gives single marks away. */
const FEWEST = 3;

/** How many forms of each source went out and came back; and where too few came back for a mean to be shown. */
export function raterReturns(outcomes: readonly FormOutcome[]): Notice[] {
  const bySource = new Map<string, { sent: number; back: number }>();
  for (const { sent, version } of outcomes) {
    if (!sent.form.rater) continue;
    const { source } = sent.form.rater;
    const count = bySource.get(source) ?? { sent: 0, back: 0 };
    count.sent += 1;
    if (version > 0) count.back += 1;
    bySource.set(source, count);
  }
  return [...bySource].flatMap(([source, { sent, back }]) => {
    const share = `${Math.round((1000 * back) / sent) / 10}%`;
    const said = notice("info", "returned", { source, sent, back, share });
    const isFew = back > 0 && back < FEWEST && sent >= FEWEST;
    return isFew ? [said, notice("warning", "fewRaters", { source, count: back })] : [said];
  });
}
