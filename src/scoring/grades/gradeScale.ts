import { compareNumbers } from "../numbers/compareNumbers";
import { ScoreError } from "../errors";
import type { ScoreErrorCode } from "../errors";
import type { Details } from "../locale";
import type { Band } from "../scheme";

/** The scales that a scheme can name (docs/rules.md, Grades); limits 90/80/60. */
export const GRADE_SCALES = {
  优秀良好合格待改进: ["优秀", "良好", "合格", "待改进"],
  优秀称职基本称职不称职: ["优秀", "称职", "基本称职", "不称职"],
  优秀合格基本合格不合格: ["优秀", "合格", "基本合格", "不合格"],
  优良中差: ["优", "良", "中", "差"],
  优秀良好一般较差: ["优秀", "良好", "一般", "较差"],
  好较好一般较差: ["好", "较好", "一般", "较差"],
} as const satisfies Record<string, readonly string[]>;

/** A band by its lower limit alone. */
export function band(name: string, lower: number | null, rest: Partial<Band> = {}): Band {
  return {
    name,
    lower,
    upper: null,
    share: null,
    places: null,
    classShares: {},
    classPlaces: {},
    minimum: null,
    conditions: [],
    ...rest,
  };
}

/** 平时考核: 好 goes to 40 % at most. */
const BEST_OF_ROUTINE = 0.4;

/** Sets of grades are kept as bits. */
const MOST_BANDS = 32;

/**
 * The preset scale whose first grade is given by its words joined by "/", e.g. "优/良/中/差"; limits 90, 80, 60, 0;
 * 好 of 平时考核 has 40 % of the places.
 * Undefined where no preset has these words.
 */
export function presetBands(words: string): Band[] | undefined {
  const plain = words.replace(/[/、\s]/g, "");
  if (!Object.hasOwn(GRADE_SCALES, plain)) return undefined;
  const limits = [90, 80, 60, 0];
  return GRADE_SCALES[plain as keyof typeof GRADE_SCALES].map((name, index) =>
    band(name, limits[index]!, name === "好" ? { share: BEST_OF_ROUTINE } : {}),
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
  if (bands.length > MOST_BANDS) {
    const details = { count: bands.length, most: MOST_BANDS };
    problems.push({ code: "tooManyBands", details, band: MOST_BANDS });
  }
  bands.forEach((each, index) => {
    const found = [
      ...repeatProblems(bands, index),
      ...quotaProblems(each),
      ...placeProblems(bands, index),
      ...limitProblems(each, bands[index - 1]),
    ];
    for (const problem of found) problems.push({ ...problem, band: index });
  });
  return problems;
}

type Problem = Omit<BandProblem, "band">;

/** The name or the limit of a better band again. */
function repeatProblems(bands: readonly Band[], index: number): Problem[] {
  const { name, lower } = bands[index]!;
  const isRepeated = bands
    .slice(0, index)
    .some((other) => other.name === name || (lower !== null && other.lower === lower));
  return isRepeated ? [{ code: "bandRepeated", details: { name } }] : [];
}

/** Shares outside of 0–1, and places that are no whole number. */
function quotaProblems({ name, share, places, classShares, classPlaces }: Band): Problem[] {
  const problems: Problem[] = [];
  for (const own of [share, ...Object.values(classShares)]) {
    if (own === null || (own >= 0 && own <= 1)) continue;
    problems.push({ code: "invalidShare", details: { share: own } });
  }
  for (const own of [places, ...Object.values(classPlaces)]) {
    if (own === null || (Number.isInteger(own) && own >= 0)) continue;
    problems.push({ code: "invalidPlaces", details: { name, places: own } });
  }
  return problems;
}

/** A band without a limit: it needs places, unless it is the lowest, and stands above those with one. */
function placeProblems(bands: readonly Band[], index: number): Problem[] {
  const own = bands[index]!;
  if (own.lower !== null) return [];
  const { name } = own;
  const isLast = index === bands.length - 1;
  const problems: Problem[] = [];
  if (!hasQuota(own) && !isLast) problems.push({ code: "bandWithoutLimit", details: { name } });
  if (bands.slice(0, index).some((above) => above.lower !== null)) {
    problems.push({ code: "bandPlaceBelowLimit", details: { name } });
  }
  return problems;
}

/** The order of two neighbours, and whether the upper limit of the worse meets the lower one of the better. */
function limitProblems({ name, lower, upper }: Band, above: Band | undefined): Problem[] {
  if (above === undefined || above.lower === null) return [];
  const problems: Problem[] = [];
  if (lower !== null && lower > above.lower) {
    const details = { name, lower, above: above.name, aboveLower: above.lower };
    problems.push({ code: "bandOrder", details });
  }
  if (upper === null) return problems;
  const order = compareNumbers(upper, above.lower);
  const details = { lowerName: name, upper, name: above.name, lower: above.lower };
  if (order < 0) problems.push({ code: "bandHole", details });
  if (order > 0) problems.push({ code: "bandOverlap", details });
  return problems;
}

/** Whether a band has places of any kind. */
function hasQuota({ share, places, classShares, classPlaces }: Band): boolean {
  const byClass = [...Object.keys(classShares), ...Object.keys(classPlaces)];
  return share !== null || places !== null || byClass.length > 0;
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
