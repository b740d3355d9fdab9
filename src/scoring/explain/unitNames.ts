import { listed, type Sentence } from "../locale";
import type { UnitContext } from "./unitContext";

/** More names than these nobody reads in one sentence. */
const MOST_NAMES = 8;

/** The names of the units, the last ones as a number; "" where names are not known. */
export function unitNames(
  { facts }: Pick<UnitContext, "facts">,
  units: readonly number[],
): Sentence {
  const names = units.map((unit) => facts.nameOf(unit)).filter((name) => name !== "");
  const shown = listed(names.slice(0, MOST_NAMES));
  const more = names.length - MOST_NAMES;
  if (more <= 0) return shown;
  return { "zh-CN": `${shown["zh-CN"]}等`, "en-US": `${shown["en-US"]} and ${more} more` };
}

/** （甲局、乙局）; nothing where names are not known. */
export function unitsInBrackets(
  context: Pick<UnitContext, "facts">,
  units: readonly number[],
): Sentence {
  const names = unitNames(context, units);
  if (names["zh-CN"] === "") return names;
  return { "zh-CN": `（${names["zh-CN"]}）`, "en-US": ` (${names["en-US"]})` };
}
