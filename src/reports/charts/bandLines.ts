import { fractionOf } from "../../scoring/numbers/fraction";
import { figure, type Figure } from "../data/figure";
import type { ReportFacts } from "../facts/reportFacts";

/** Where a grade begins, in points. */
export interface BandLine {
  readonly band: number;
  readonly limit: Figure;
}

/** The lower limits of the grades above zero, best first; none where places alone decide. */
export function bandLines({ grading }: Pick<ReportFacts, "grading">): BandLine[] {
  return grading.read.scheme.bands.flatMap(({ name, lower }, band) =>
    lower === null || lower <= 0
      ? []
      : [
          {
            band,
            limit: figure(
              fractionOf(lower),
              { band: name },
              { decimals: 10, isShort: true, unit: "分" },
            ),
          },
        ],
  );
}
