import type { Look } from "../../../workbook/charts/chart";
import type { LookName } from "../../data/chart";

/** Distinct in grey: L* 35, 58, 79 (docs/reports.md, Pictures). */
const SOLID: readonly Look[] = [{ colour: "08519C" }, { colour: "4292C6" }, { colour: "9ECAE1" }];
const LOWEST: Look = { colour: "FFFFFF", edge: { colour: "A63603", points: 2.25 } };
const PATTERNED: readonly Look[] = [
  { colour: "08519C", pattern: "diagonals" },
  { colour: "08519C", pattern: "dots" },
  { colour: "08519C", pattern: "crosses" },
];
const OWN: Look = { colour: "08519C", mark: "circle" };
const MEAN: Look = { colour: "595959", mark: "square", isDashed: true };

/** Parts of a whole lie side by side, so one may be plain white. */
const PARTS: readonly Look[] = [...SOLID, { colour: "FFFFFF" }, ...PATTERNED, { colour: "595959" }];

/** How a series or a point looks; nothing depends on colour alone, as its word stands beside it. */
export function lookOf(name: LookName): Look {
  if (name === "own") return OWN;
  if (name === "mean") return MEAN;
  if ("part" in name) return PARTS[name.part % PARTS.length]!;
  const { band, of } = name;
  if (band === of - 1 && of > 1) return LOWEST;
  return SOLID[band] ?? PATTERNED[(band - SOLID.length) % PATTERNED.length]!;
}
