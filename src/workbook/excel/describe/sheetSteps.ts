import type { SheetSpec } from "../../sheetSpec";
import type { Features } from "../connection/features";
import { chartStep } from "./chartStep";
import { contentSteps } from "./contentSteps";
import { applyLayout, layoutOf } from "./layout";
import { formattingSteps } from "./formattingSteps";
import { ruleSteps } from "./ruleSteps";
import { RANGE_WEIGHT, type Step } from "./step";

/**
 * Everything that makes a described sheet, but for its tables and its protection, which come last.
 *
 * @throws {WorkbookError} textTooLong, listTooLong
 */
export function sheetSteps(
  spec: SheetSpec,
  features: Features,
  sheetNames: ReadonlyMap<string, string>,
): readonly Step[] {
  return [
    ...contentSteps(spec, { sheetNames, hasArrays: features.has(12) }),
    ...formattingSteps(spec),
    ...ruleSteps(spec, features, sheetNames),
    layoutStep(spec, features),
    chartStep(spec, features),
  ];
}

/** The layout alone, for a sheet that gets its cells from another one. */
export function layoutStep(spec: SheetSpec, features: Features): Step {
  const layout = layoutOf(spec);
  return {
    weight: (layout.widths.length + layout.heights.length + 30) * RANGE_WEIGHT,
    queue: (sheet) => applyLayout(sheet, layout, features),
  };
}
