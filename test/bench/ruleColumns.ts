import { CellState, type Columns } from "../../src/scoring/columns";
import { plainColumns } from "../scoring/plainColumns";
import { randomNumbers } from "./randomNumbers";

export const INDICATORS = 20;

/** What a bench entry needs beside plain marks. */
export interface ColumnsWanted {
  /** Share of cells that are blank. */
  readonly blanks?: number;
  readonly classes?: number;
  readonly hasTargets?: boolean;
  readonly hasBases?: boolean;
  readonly hasQualities?: boolean;
  readonly hasCoefficients?: boolean;
}

/** Seeded marks from 1 to 100 with so many decimals, in classes, and whatever else is wanted. */
export function ruleColumns(size: number, decimals: 1 | 2, wanted: ColumnsWanted = {}): Columns {
  const random = randomNumbers(7 + decimals);
  const scale = 10 ** decimals;
  const number = (from: number, to: number): number =>
    Math.round((from + (to - from) * random()) * scale) / scale;
  const column = (from: number, to: number): Float64Array =>
    Float64Array.from({ length: size }, () => number(from, to));
  const every = <T>(make: () => T): T[] => Array.from({ length: INDICATORS }, make);
  const { classes = 10, blanks = 0 } = wanted;
  const plain = plainColumns(
    every(() => markColumn(column(1, 100), blanks, random)),
    size,
  );
  return {
    ...plain,
    classes: Uint16Array.from({ length: size }, (_, unit) => unit % classes),
    classNames: Array.from({ length: classes }, (_, index) => `第${index + 1}类`),
    targets: wanted.hasTargets ? every(() => sparse(column(60, 100), random)) : plain.targets,
    bases: wanted.hasBases ? every(() => column(50, 100)) : plain.bases,
    qualities: wanted.hasQualities
      ? every(() => sparse(column(0.8, 1.2), random))
      : plain.qualities,
    population: wanted.hasBases ? column(50, 100) : null,
    basePopulation: wanted.hasBases ? column(50, 100) : null,
    populationGrowth: wanted.hasBases ? column(-5, 5) : null,
    difficulty: wanted.hasCoefficients ? column(0.9, 1) : null,
    post: wanted.hasCoefficients ? column(0.8, 1) : null,
  };
}

function markColumn(values: Float64Array, blanks: number, random: () => number) {
  if (blanks === 0) return { values, states: null };
  const states = new Uint8Array(values.length);
  for (let unit = 0; unit < values.length; unit++) {
    if (random() >= blanks) continue;
    values[unit] = NaN;
    states[unit] = CellState.blank;
  }
  return { values, states };
}

/** A quarter of the units has none of its own. */
function sparse(values: Float64Array, random: () => number): Float64Array {
  return values.map((value) => (random() < 0.25 ? NaN : value));
}
