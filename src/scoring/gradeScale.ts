import { compareNumbers } from "./compareNumbers";
import { ScoreError } from "./errors";
import type { ScoreErrorCode } from "./errors";
import type { Details } from "./locale";
import type { Band } from "./scheme";

/** The scales that a scheme can name (design 3, "Grades"); limits 90/80/60. */
export const GRADE_SCALES = {
  优秀良好合格待改进: ["优秀", "良好", "合格", "待改进"],
  优秀称职基本称职不称职: ["优秀", "称职", "基本称职", "不称职"],
  优秀合格基本合格不合格: ["优秀", "合格", "基本合格", "不合格"],
  优良中差: ["优", "良", "中", "差"],
} as const satisfies Record<string, readonly string[]>;

/** A band by its lower limit alone. */
export function band(name: string, lower: number | null, rest: Partial<Band> = {}): Band {
  return { name, lower, upper: null, share: null, places: null, minimum: null, ...rest };
}

/**
 * The preset scale whose first grade is given by its words joined by "/", e.g. "优/良/中/差"; limits 90, 80, 60, 0.
 * Undefined where no preset has these words.
 */
export function presetBands(words: string): Band[] | undefined {
  const plain = words.replace(/[/、\s]/g, "");
  if (!Object.hasOwn(GRADE_SCALES, plain)) return undefined;
  const limits = [90, 80, 60, 0];
  return GRADE_SCALES[plain as keyof typeof GRADE_SCALES].map((name, index) =>
    band(name, limits[index]!),
  );
}

/** A mistake in a grade scale, with the index of the band that it is about. */
export interface BandProblem {
  readonly code: ScoreErrorCode;
  readonly details: Details;
  readonly band: number;
}

/** What is wrong with the bands, given best first: holes, overlaps, repeats, a wrong order, bands without any limit. */
export function bandProblems(bands: readonly Band[]): BandProblem[] {
  if (bands.length === 0) return [{ code: "noBands", details: {}, band: -1 }];
  const problems: BandProblem[] = [];
  bands.forEach((each, index) => {
    const { name, lower, share, places } = each;
    const add = (code: ScoreErrorCode, details: Details): number =>
      problems.push({ code, details, band: index });
    const isRepeated = bands.some(
      (other, at) =>
        at < index && (other.name === name || (lower !== null && other.lower === lower)),
    );
    if (isRepeated) add("bandRepeated", { name });
    if (share !== null && !(share >= 0 && share <= 1)) add("invalidShare", { share });
    if (places !== null && !(Number.isInteger(places) && places >= 0)) {
      add("invalidPlaces", { name, places });
    }
    const isLast = index === bands.length - 1;
    const isByPlace = lower === null;
    if (isByPlace && share === null && places === null && !isLast)
      add("bandWithoutLimit", { name });
    if (isByPlace && bands.slice(0, index).some((above) => above.lower !== null)) {
      add("bandPlaceBelowLimit", { name });
    }
    const above = bands[index - 1];
    if (above === undefined || above.lower === null) return;
    if (lower !== null && lower > above.lower) {
      add("bandOrder", { name, lower, above: above.name, aboveLower: above.lower });
    }
    if (each.upper === null) return;
    const order = compareNumbers(each.upper, above.lower);
    const details = { lowerName: name, upper: each.upper, name: above.name, lower: above.lower };
    if (order < 0) add("bandHole", details);
    if (order > 0) add("bandOverlap", details);
  });
  return problems;
}

/**
 * The index of the band of a score: the best whose lower limit the score reaches, at 15 significant digits.
 * Bands reached only by place do not count. Bands stand best first.
 *
 * @throws {ScoreError} belowBands, noBands
 * @example
 * bandOf(89.99999999999999, [band("优秀", 90), band("合格", 0)]); // => 0
 */
export function bandOf(score: number, bands: readonly Band[]): number {
  for (let index = 0; index < bands.length; index++) {
    const { lower } = bands[index]!;
    if (lower !== null && compareNumbers(score, lower) >= 0) return index;
  }
  const last = bands.at(-1);
  if (!last) throw new ScoreError("noBands");
  if (last.lower === null) return bands.length - 1;
  throw new ScoreError("belowBands", { score, name: last.name, lower: last.lower });
}
