import type { Band } from "../../scoring/scheme";
import type { Findings, Place } from "../findings/finding";
import { readPlain, readText } from "./cells";
import type { Table } from "./table";

export interface ReadGrades {
  readonly bands: readonly Band[];
  placeOf(index: number, field: string): Place;
}

/** Reads 等次; rows with limits are put in order from the highest, tiers by place stay where they stand. */
export function readGrades(table: Table, findings: Findings): ReadGrades {
  const read = table.rows.flatMap((row) => {
    const number = (key: string, kind: "plain" | "share" = "plain"): number | null =>
      readPlain(row.value(key), row.place(key), kind, findings, row.format(key));
    const name = readText(row.value("name"), row.place("name"), findings);
    if (name === "") {
      findings.add("error", "valueMissing", row.place("name"), {
        what: { "zh-CN": "等次名称", "en-US": "The name of the grade" },
      });
      return [];
    }
    const band: Band = {
      name,
      lower: number("lower"),
      upper: number("upper"),
      share: number("share", "share"),
      places: number("places"),
      minimum: number("minimum"),
    };
    return [{ band, row }];
  });
  const limited = read.filter(({ band }) => band.lower !== null);
  limited.sort((a, b) => b.band.lower! - a.band.lower!);
  let next = 0;
  const sorted = read.map((each) => (each.band.lower === null ? each : limited[next++]!));
  return {
    bands: sorted.map(({ band }) => band),
    placeOf: (index, field) =>
      sorted[index]?.row.place(field) ?? { sheet: table.sheet, address: "" },
  };
}
