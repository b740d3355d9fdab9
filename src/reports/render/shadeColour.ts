/** From the best to the worst, light to dark blue; black type can be read on all of them. */
const COLOURS = ["FFFFFF", "EFF5FB", "DCE9F5", "C3DAEE", "9ECAE1"] as const;

/** The ground of a cell, six hexadecimal digits; undefined where it has none of its own. */
export function shadeColour(step: number | undefined): string | undefined {
  return step === undefined || step === 0 ? undefined : COLOURS[step];
}
