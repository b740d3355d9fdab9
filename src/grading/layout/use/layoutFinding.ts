import { say, type Details } from "../../../scoring/locale";
import type { Finding, FindingDetails, Level, Place } from "../../findings/finding";
import { LAYOUT_TEXTS, type LayoutCode } from "./layoutTexts";

/** A finding about a sheet that is not in the format. */
export function layoutFinding(
  level: Level,
  code: LayoutCode,
  { sheet, address }: Place,
  details: FindingDetails = {},
): Finding {
  return {
    level,
    code,
    sheet,
    address,
    details,
    isOfUnit: false,
    message: (locale) => {
      const own: Details = Object.fromEntries(
        Object.entries(details).map(([name, value]) => [
          name,
          typeof value === "object" ? value[locale] : value,
        ]),
      );
      return say(LAYOUT_TEXTS[code], own, locale);
    },
  };
}
