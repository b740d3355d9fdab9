import type { Columns } from "../../../src/scoring/columns";
import type { Scheme } from "../../../src/scoring/scheme";
import { randomChoice } from "./randomChoice";
import { randomColumns } from "./randomColumns";
import { randomScheme } from "./randomScheme";

/** A scheme with data that appraise accepts, or refuses for a class of one; the same for the same seed. */
export function randomCase(seed: number, units?: number): { scheme: Scheme; columns: Columns } {
  const choice = randomChoice(seed);
  const classNames = ["区县", "部门", "乡镇"].slice(0, choice.oneOf([1, 2, 3]));
  const scheme = randomScheme(choice, classNames);
  return { scheme, columns: randomColumns(choice, scheme, classNames, units) };
}

/** The same where a class of one gets full marks: appraise accepts it. */
export function acceptedCase(seed: number, units?: number): { scheme: Scheme; columns: Columns } {
  const { scheme, columns } = randomCase(seed, units);
  const { settings } = scheme;
  const singleClass = settings.singleClass === "refuse" ? "full" : settings.singleClass;
  return { scheme: { ...scheme, settings: { ...settings, singleClass } }, columns };
}
