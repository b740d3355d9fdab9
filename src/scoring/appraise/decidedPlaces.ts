import type { Appraisal } from "./appraise";
import type { QuotaLine } from "./quotas";

/** Places of a band that decisions go beyond. */
export interface OverQuota {
  readonly line: QuotaLine;
  /** Units with the band; under 合计 with it or a better one that has places. */
  readonly count: number;
  readonly isTogether: boolean;
}

/**
 * The bands in which more units have a grade than there are places, once the decisions are in: the decided grade counts,
 * else a firm suggestion. 分档 counts each band by itself, 合计 all down to it. decided has the index of the band, −1 where
 * nothing is decided; bands in which nothing is decided are not held against anybody.
 */
export function decidedOverQuota(appraisal: Appraisal, decided: Int16Array): OverQuota[] {
  const { quotaLines, scheme, columns } = appraisal;
  const isTogether = scheme.settings.quota.method === "cumulative";
  return quotaLines.flatMap((line): OverQuota[] => {
    const bands = new Set(
      quotaLines
        .filter(
          ({ classIndex, band }) =>
            classIndex === line.classIndex && (isTogether ? band <= line.band : band === line.band),
        )
        .map(({ band }) => band),
    );
    let [count, isDecided] = [0, false];
    for (let unit = 0; unit < decided.length; unit++) {
      const isOwn = line.classIndex < 0 || (columns.classes?.[unit] ?? 0) === line.classIndex;
      const own = decided[unit]! >= 0 ? decided[unit]! : appraisal.grade[unit]!;
      if (!isOwn || !bands.has(own)) continue;
      count++;
      if (decided[unit]! === line.band) isDecided = true;
    }
    const isOver = isDecided && count > line.limit;
    return isOver ? [{ line, count, isTogether: isTogether && bands.size > 1 }] : [];
  });
}
