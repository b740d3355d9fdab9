import type { Locale } from "../../scoring/locale";
import type { TemplateLines } from "../template";
import { BREAKDOWN, CHECK } from "./breakdownSheet";
import { fieldAt } from "./fieldAt";
import { MONITOR } from "./monitorSheet";

/** Parts of goals that a bearer may be expected to have, as a county has in the sample. */
const PARTS_OF_BEARER = 6;
const GOALS = 60;

/** For a roster: goals are written as they are set, and every bearer begins with a part and those who answer for it. */
export function goalLists(locale: Locale): TemplateLines[] {
  const begins = ["leader", "head"].map((field) => [field, fieldAt("breakdown", field)] as const);
  return [
    { kind: "lines", sheet: CHECK[locale], key: 0, count: GOALS },
    {
      kind: "lines",
      sheet: BREAKDOWN[locale],
      key: fieldAt("breakdown", "code"),
      unit: fieldAt("breakdown", "unit"),
      perUnit: PARTS_OF_BEARER,
      begins: [["class", fieldAt("breakdown", "track")], ...begins],
    },
    {
      kind: "lines",
      sheet: MONITOR[locale],
      key: fieldAt("monitor", "code"),
      unit: fieldAt("monitor", "unit"),
      perUnit: PARTS_OF_BEARER,
    },
  ];
}
