import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import type { TemplateEntries } from "../template";
import { RATED_CODES, raterOf, SOURCES, STAFF } from "./civilServant360Data";

/** 评分 for a roster: each of the staff rates themselves, and is rated by as many raters as in the sample; departments are not. */
export function ratingEntries(locale: Locale): TemplateEntries {
  return {
    kind: "entries",
    sheet: sheetName("ratings", locale),
    unit: 0,
    keys: [
      {
        columns: [1, 2, 3],
        values: SOURCES.flatMap((source) =>
          RATED_CODES.flatMap((code) =>
            source.offsets.map((_, rater) => [code, source.name[locale], raterOf(source, rater)]),
          ),
        ),
      },
    ],
    classes: [STAFF[locale]],
  };
}
