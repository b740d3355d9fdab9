import type { Band, Indicator } from "../../scoring/scheme";
import type { Findings, Place } from "../findings/finding";
import { readPlain, readText } from "./cells";
import { emptyRecord } from "./emptyRecord";
import { readConditions } from "./readConditions";
import { keyOf } from "../format/header";
import type { Table, TableRow } from "./table";

export interface ReadGrades {
  readonly bands: readonly Band[];
  /** 评优条件 of each band as they are written. */
  readonly conditions: readonly string[];
  placeOf(index: number, field: string): Place;
}

/** Reads 等次; rows with limits are put in order from the highest, bands by place stay where they stand. */
export function readGrades(table: Table, findings: Findings): ReadGrades {
  const read = table.rows.flatMap((row) => {
    const name = readText(row.value("name"), row.place("name"), findings);
    if (name === "") {
      findings.add("error", "valueMissing", row.place("name"), {
        what: { "zh-CN": "等次名称", "en-US": "The name of the grade" },
      });
      return [];
    }
    const conditions = readText(row.value("conditions"), row.place("conditions"), findings);
    return [{ band: bandIn(row, name, table, findings), conditions, row }];
  });
  const limited = read.filter(({ band }) => band.lower !== null);
  limited.sort((a, b) => b.band.lower! - a.band.lower!);
  let next = 0;
  const sorted = read.map((each) => (each.band.lower === null ? each : limited[next++]!));
  return {
    bands: sorted.map(({ band }) => band),
    conditions: sorted.map(({ conditions }) => conditions),
    placeOf: (index, field) =>
      sorted[index]?.row.place(field) ?? { sheet: table.sheet, address: "" },
  };
}

function bandIn(row: TableRow, name: string, table: Table, findings: Findings): Band {
  const number = (key: string, kind: "plain" | "share" = "plain"): number | null =>
    readPlain(row.value(key), row.place(key), kind, findings, row.format(key));
  const byClass = (field: string, kind: "plain" | "share"): Record<string, number> => {
    const numbers = emptyRecord<number>();
    for (const className of table.namesOf(field)) {
      const value = number(keyOf(field, className), kind);
      if (value !== null) numbers[className] = value;
    }
    return numbers;
  };
  return {
    name,
    lower: number("lower"),
    upper: number("upper"),
    share: number("share", "share"),
    places: number("places"),
    classShares: byClass("classShare", "share"),
    classPlaces: byClass("classPlaces", "plain"),
    minimum: number("minimum"),
    conditions: [],
  };
}

/** The bands with their conditions, once it is known whether the indicators count in per cent. */
export function withConditions(
  grades: ReadGrades,
  indicators: readonly Indicator[],
  findings: Findings,
): Band[] {
  return grades.bands.map((band, index) => ({
    ...band,
    conditions: readConditions(
      grades.conditions[index]!,
      grades.placeOf(index, "conditions"),
      indicators,
      findings,
    ),
  }));
}
