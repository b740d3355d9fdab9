import type { Columns } from "../../src/scoring/columns";
import type { Scheme } from "../../src/scoring/scheme";
import { clerkCase } from "../grading/clerkCase";

/** One drawn scheme with its units. */
export interface DrawnScheme {
  readonly seed: number;
  readonly scheme: Scheme;
  readonly columns: Columns;
}

/** The seeds of so many schemes: those of `npm run agree` where it says how many, else the small draw of the tests. */
export function seedsOf(door: "appraise" | "office" | "page" | "excel", usual: number): number[] {
  const told = process.env[`HENGJI_AGREE_${door.toUpperCase()}`];
  const first = Number(process.env["HENGJI_AGREE_SEED"] ?? 0);
  return Array.from({ length: told === undefined ? usual : Number(told) }, (_, at) => first + at);
}

/** Up to 12 units a scheme, as small offices have; every tenth has 40. */
export function drawScheme(seed: number): DrawnScheme {
  return { seed, ...clerkCase(seed, seed % 10 === 9 ? 40 : undefined) };
}
