import {
  CellState,
  type CellStateName,
  type Columns,
  type ValueColumn,
} from "../../src/scoring/columns";
import { presetBands } from "../../src/scoring/grades/gradeScale";
import {
  DEFAULT_SETTINGS,
  type Band,
  type Indicator,
  type Scheme,
  type Settings,
} from "../../src/scoring/scheme";
import { plainColumns } from "./plainColumns";

/** A direct indicator with a weight, and whatever else is said. */
export function givenIndicator(
  code: string,
  weight: number | null,
  rest: Partial<Indicator> = {},
): Indicator {
  return {
    code,
    name: code,
    groups: [],
    weight,
    classWeights: {},
    category: null,
    nature: null,
    stage: null,
    measure: "value",
    scale: "plain",
    rule: { kind: "direct" },
    missing: null,
    notApplicable: null,
    ...rest,
  };
}

/** A scheme with the default settings and 优秀/良好/合格/待改进 at 90/80/60, and whatever else is said. */
export function givenScheme(
  indicators: readonly Indicator[],
  settings: Partial<Settings> = {},
  bands: readonly Band[] = presetBands("优秀/良好/合格/待改进")!,
): Scheme {
  return { name: "方案", settings: { ...DEFAULT_SETTINGS, ...settings }, indicators, bands };
}

type Cell = number | Exclude<CellStateName, "number">;

/** Columns from one row of cells per unit. */
export function givenColumns(
  rows: readonly (readonly Cell[])[],
  rest: Partial<Columns> = {},
): Columns {
  const width = rows[0]?.length ?? 0;
  const values = Array.from({ length: width }, (_, index): ValueColumn => {
    const cells = rows.map((row) => row[index]!);
    return {
      values: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN)),
      states: cells.some((cell) => typeof cell !== "number")
        ? Uint8Array.from(cells, (cell) => (typeof cell === "number" ? 0 : CellState[cell]))
        : null,
    };
  });
  return { ...plainColumns(values, rows.length), ...rest };
}

/** Columns of one indicator. */
export function givenScores(scores: readonly Cell[], rest: Partial<Columns> = {}): Columns {
  return givenColumns(
    scores.map((score) => [score]),
    rest,
  );
}

/** Classes by their names, as Columns wants them. */
export function givenClasses(names: readonly string[]): Pick<Columns, "classes" | "classNames"> {
  const classNames = [...new Set(names)];
  return { classes: Uint16Array.from(names, (name) => classNames.indexOf(name)), classNames };
}
