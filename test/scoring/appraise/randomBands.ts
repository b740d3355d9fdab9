import { band } from "../../../src/scoring/grades/gradeScale";
import type { Band, Condition, QuotaSettings } from "../../../src/scoring/scheme";
import type { RandomChoice } from "./randomChoice";

export function randomQuota(
  choice: RandomChoice,
  classNames: readonly string[],
  { share, places }: Band,
  isPooled: boolean,
): QuotaSettings {
  const { below, chance, oneOf } = choice;
  const some = <T>(value: () => T, part = 0.7) =>
    Object.fromEntries(classNames.filter(() => chance(part)).map((name) => [name, value()]));
  // A top band without places of its own needs the result of the unit of every class.
  const linked = share === null && places === null ? 1 : 0.7;
  return {
    base: chance(0.2) ? some(() => below(30)) : {},
    method: oneOf(["tier", "cumulative"]),
    rounding: oneOf(["down", "down", "half-up", "up"]),
    atLeastOne: chance(0.3),
    isPooled,
    unitResult: chance(0.25) ? some(() => oneOf(["优秀", "合格"]), linked) : {},
    linkedShare: isPooled ? {} : { 优秀: 0.25, 合格: 0.15 },
  };
}

/** Some classes with shares or places of their own in the bands that have any. */
export function withClassPlaces(
  { below, chance, oneOf }: RandomChoice,
  bands: readonly Band[],
  classNames: readonly string[],
): Band[] {
  return bands.map((each) => {
    if ((each.share === null && each.places === null) || classNames.length === 0) return each;
    if (chance(0.6)) return each;
    const name = oneOf(classNames);
    return chance(0.5)
      ? { ...each, classShares: { [name]: oneOf([0.15, 0.25, 0.5]) } }
      : { ...each, classPlaces: { [name]: below(4) } };
  });
}

/** Now and then a band asks for something besides its limit. */
export function randomConditions(
  { chance, oneOf }: RandomChoice,
  codes: readonly string[],
): Condition[] {
  if (chance(0.9)) return [];
  const value: Condition = {
    text: "条件",
    kind: "value",
    code: oneOf(codes),
    comparison: oneOf([">=", ">", "<=", "<", "="]),
    value: oneOf([80, 60, 93.5]),
  };
  return [oneOf([value, { text: "达标", kind: "allMet", category: oneOf(["A", "B", "C"]) }])];
}

/** Bands with limits, bands reached by place only, or both. */
export function randomBands(choice: RandomChoice, isByPlaceOnly: boolean): Band[] {
  const { below, chance, oneOf } = choice;
  const places = (part: number): Partial<Band> =>
    chance(part)
      ? oneOf([{ share: oneOf([0.1, 0.2, 0.35, 0.55, 0.6]) }, { places: below(4) }])
      : {};
  const some = (): Partial<Band> => oneOf([{ share: oneOf([0.1, 0.3]) }, { places: below(4) }]);
  if (isByPlaceOnly || chance(0.15)) {
    return [band("甲", null, some()), band("乙", null, some()), band("丙", null)];
  }
  const minimum = () => (chance(0.15) ? { minimum: oneOf([55, 75.5, 85, 95]) } : {});
  const limited = [
    band("优", oneOf([90, 85.5]), { ...places(0.6), ...minimum() }),
    band("良", 80, { ...places(0.4), ...minimum() }),
    band("丙", 60, places(0.1)),
    band("差", 0),
  ];
  if (chance(0.7)) return limited;
  const open = [band("红旗", null, some()), band("先进", null, { ...some(), ...minimum() })];
  return [...open, ...limited.slice(2)];
}
