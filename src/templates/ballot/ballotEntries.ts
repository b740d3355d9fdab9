import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import type { TemplateEntries } from "../template";
import { INDICATORS, VOTERS } from "./ballotData";

/** 评分 for a roster: a row for every candidate, item and kind of ballot. */
export function ballotEntries(locale: Locale): TemplateEntries {
  return {
    kind: "entries",
    sheet: sheetName("ratings", locale),
    unit: 0,
    keys: [
      {
        columns: [1, 2],
        values: INDICATORS.flatMap(({ code }) => VOTERS.map(({ name }) => [code, name[locale]])),
      },
    ],
  };
}
