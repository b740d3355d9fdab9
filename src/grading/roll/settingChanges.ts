import type { Locale } from "../../scoring/locale";
import { MONITOR_KEYS } from "../format/monitorFields";
import { PAPER_KEYS } from "../format/paperKeys";
import { keyOf } from "../format/header";
import { shown, written } from "../merge/schemeDifferences";
import type { Entry } from "../read/schemeEntries";
import { headerIn } from "./headerIn";
import type { SchemeChange } from "./schemeChange";

/** What is another one every year, and what decides no result. */
const ASIDE = new Set([
  ...["version", "name", "year", "periodFrom", "periodTo", "overQuotaBasis", "higherShareBasis"],
  ...PAPER_KEYS.map(({ id }) => id),
  ...MONITOR_KEYS.map(({ id }) => id).filter((id) => id !== "quarterWeight"),
]);
const QUOTA = new Set([
  ...["quotaMethod", "quotaRounding", "quotaAtLeastOne", "quotaPooled", "quotaBase"],
  ...["unitResult", "linkedShare"],
]);

/** The rows of 方案 that differ. */
export function settingChanges(
  last: readonly Entry[],
  present: readonly Entry[],
  locale: Locale,
): SchemeChange[] {
  const [before, after] = [byName(last), byName(present)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): SchemeChange[] => {
    const [one, other] = [before.get(name), after.get(name)];
    const { key, of } = (one ?? other)!;
    if (ASIDE.has(key) || textOf(one, shown) === textOf(other, shown)) return [];
    return [
      {
        group: QUOTA.has(key) ? "quota" : "settings",
        what: headerIn("scheme", of === "" ? key : keyOf(key, of), locale),
        before: textOf(one, written),
        after: textOf(other, written),
      },
    ];
  });
}

function byName(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [`${entry.key}:${entry.of}`, entry]));
}

function textOf(entry: Entry | undefined, text: (value: Entry["value"]) => string): string {
  return entry ? text(entry.value) : "";
}
