import { plainWord } from "../../scoring/plainWord";
import type { Findings, Place } from "../findings/finding";
import type { ReadAssessment } from "../read/readAssessment";
import { keyOf } from "../format/header";

/** Classes whose names look alike, and names of classes in 方案 and 等次 that no unit has. */
export function checkClasses(read: ReadAssessment, findings: Findings): void {
  const { classNames } = read.columns;
  const seen = new Map<string, string>();
  for (const name of classNames) {
    const other = seen.get(plainWord(name));
    if (other !== undefined) {
      findings.add("warning", "classesAlike", firstOf(read, name), { name, other });
    }
    seen.set(plainWord(name), other ?? name);
  }
  for (const { name, place } of namedClasses(read)) {
    if (!classNames.includes(name)) findings.add("warning", "classUnknown", place, { name });
  }
}

/** Where the first unit of a class states it. */
function firstOf({ columns, data }: ReadAssessment, name: string): Place {
  const classIndex = columns.classNames.indexOf(name);
  const unit = columns.classes?.indexOf(classIndex) ?? 0;
  return data.placeOf(unit, "class");
}

/** Every class that the scheme and the grades name. */
function namedClasses({
  scheme,
  settings,
  grades,
}: ReadAssessment): { name: string; place: Place }[] {
  const { quota } = scheme.settings;
  const bySetting = [
    ...Object.keys(quota.base).map((name) => ({
      name,
      place: settings.placeOf("quotaBase", name),
    })),
    ...Object.keys(quota.unitResult).map((name) => ({
      name,
      place: settings.placeOf("unitResult", name),
    })),
  ];
  const byGrade = (field: "classShare" | "classPlaces", names: Set<string>) =>
    [...names].map((name) => ({ name, place: grades.placeOf(0, keyOf(field, name)) }));
  return [
    ...bySetting,
    ...byGrade("classShare", namesIn(scheme.bands.map(({ classShares }) => classShares))),
    ...byGrade("classPlaces", namesIn(scheme.bands.map(({ classPlaces }) => classPlaces))),
  ];
}

function namesIn(records: readonly Readonly<Record<string, number>>[]): Set<string> {
  return new Set(records.flatMap((record) => Object.keys(record)));
}
